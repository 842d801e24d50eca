/** Compares our pages with LibreOffice's, line by line, and names the cause of every line that differs. */
import { bodySpacing, measure } from '../../templates/official/setups';
import { mmToPt, ptToMm } from '../../templates/official/measures';
import type { OwnSegment, Segment } from './segments';

/** LibreOffice's own rules of breaking, that no markup changes (foundations.md §2). */
export type NamedRule = 'afterClosingMark' | 'afterDash' | 'withinOnePointOfFull';

export interface Difference {
  readonly page: number;
  readonly ours: string;
  readonly theirs: string;
}

export interface Comparison {
  readonly pages: readonly [ours: number, theirs: number];
  readonly lines: number;
  /** Lines that differ under a named rule, followers in the same paragraph included. */
  readonly byRule: Readonly<Record<NamedRule, number>>;
  readonly unexplained: readonly Difference[];
  /** Lines alike in text that stand more than 1 mm apart, on pages whose every line is alike. */
  readonly misplaced: readonly (Difference & { readonly dx: number; readonly dy: number })[];
  /**
   * Lines that the file centres in their cell and LibreOffice leaves at its top, as it does now and then where rows
   * move from page to page while it lays them out (docx.md §6).
   */
  readonly leftAtTop: readonly Difference[];
  /** Largest distances in mm of the lines that are not misplaced. */
  readonly worst: { readonly dx: number; readonly dy: number };
}

const tolerance = mmToPt(1);

/** For each of our segments the nearest of theirs with the same text, each of theirs taken once. */
function match(ours: readonly OwnSegment[], theirs: readonly Segment[]): (Segment | undefined)[] {
  const byText = new Map<string, Segment[]>();
  for (const segment of theirs) byText.set(segment.text, [...(byText.get(segment.text) ?? []), segment]);
  return ours.map((own) => {
    const candidates = byText.get(own.text) ?? [];
    const distance = (s: Segment): number => Math.abs(s.y - own.y - own.lower) + Math.abs(s.x - own.x);
    const best = candidates.reduce<Segment | undefined>(
      (near, s) => (near === undefined || distance(s) < distance(near) ? s : near),
      undefined,
    );
    if (best !== undefined) candidates.splice(candidates.indexOf(best), 1);
    return best;
  });
}

/** The line of theirs that begins as `own` does. */
const counterpart = (own: Segment, theirs: readonly Segment[]): Segment | undefined => {
  const head = own.text.slice(0, 3);
  return (
    theirs.find((s) => s.text.startsWith(own.text) || own.text.startsWith(s.text)) ??
    theirs.find((s) => s.text.startsWith(head))
  );
};

/** After these LibreOffice does not break before a letter or digit (an older UAX #14, LB30). */
const closing = /[、，；：。！？）”’》〉】〕…]/u;

function ruleAt(left: string | undefined, right: string | undefined): NamedRule | undefined {
  if (left !== undefined && right !== undefined && closing.test(left) && /[\da-z]/iu.test(right))
    return 'afterClosingMark';
  return left === '—' || left === '…' ? 'afterDash' : undefined;
}

/** Why a line of ours ends elsewhere than theirs, looked at where the two part. */
function cause(
  own: OwnSegment,
  next: OwnSegment | undefined,
  their: Segment | undefined,
): NamedRule | undefined {
  if (their === undefined) return undefined;
  const text = own.text + (next?.text ?? '');
  const [a, b] = [own.text.length, their.text.length];
  const named = ruleAt(text[a - 1], text[a]) ?? ruleAt(text[b - 1], text[b]);
  if (named !== undefined) return named;
  const perCharacter = own.natural / Math.max(1, own.text.length);
  const theirWidth = own.natural + (b - a) * perCharacter;
  const full = [measure, measure - 2 * own.size];
  // LibreOffice adds no spacing behind the last character of a portion, and there it is negative
  const wider = -bodySpacing * own.portions;
  const near = (width: number): boolean =>
    full.some((room) => width - room <= 1 && room - width <= 1 + wider);
  return near(own.natural) || near(theirWidth) ? 'withinOnePointOfFull' : undefined;
}

/** Pages against pages. */
export function compare(
  ours: readonly (readonly OwnSegment[])[],
  theirs: readonly (readonly Segment[])[],
): Comparison {
  const byRule: Record<NamedRule, number> = {
    afterClosingMark: 0,
    afterDash: 0,
    withinOnePointOfFull: 0,
  };
  const unexplained: Difference[] = [];
  const misplaced: Comparison['misplaced'][number][] = [];
  const leftAtTop: Difference[] = [];
  const worst = { dx: 0, dy: 0 };
  const causes = new Map<number, NamedRule>();
  let lines = 0;
  ours.forEach((own, index) => {
    const page = index + 1;
    const other = theirs[index] ?? [];
    const matched = match(own, other);
    const taken = new Set(matched);
    const left = other.filter((segment) => !taken.has(segment));
    lines += own.length;
    own.forEach((segment, n) => {
      if (matched[n] !== undefined) return;
      const follower = own[n + 1] ?? ours[index + 1]?.[0];
      const next = follower?.paragraph === segment.paragraph ? follower : undefined;
      const their = counterpart(segment, left);
      const rule = causes.get(segment.paragraph) ?? cause(segment, next, their);
      if (rule === undefined) unexplained.push({ page, ours: segment.text, theirs: their?.text ?? '' });
      else {
        causes.set(segment.paragraph, rule);
        byRule[rule] += 1;
      }
    });
    // a line broken elsewhere moves what follows it, on this page or from it to the next
    if (left.length > 0 || matched.some((segment) => segment === undefined)) return;
    own.forEach((segment, n) => {
      const their = matched[n];
      if (their === undefined) return;
      const dx = their.x - segment.x;
      const dy = their.y - segment.y - segment.lower;
      if (Math.abs(dx) <= tolerance && Math.abs(dy) <= tolerance) {
        worst.dx = Math.max(worst.dx, ptToMm(Math.abs(dx)));
        worst.dy = Math.max(worst.dy, ptToMm(Math.abs(dy)));
      } else if (
        segment.atTop !== undefined &&
        Math.abs(dx) <= tolerance &&
        Math.abs(their.y - segment.atTop - segment.lower) <= tolerance
      ) {
        leftAtTop.push({ page, ours: segment.text, theirs: their.text });
      } else misplaced.push({ page, ours: segment.text, theirs: their.text, dx: ptToMm(dx), dy: ptToMm(dy) });
    });
  });
  return { pages: [ours.length, theirs.length], lines, byRule, unexplained, misplaced, leftAtTop, worst };
}
