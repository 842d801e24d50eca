/** Fits a section so that its signature does not stand alone and the colophon finds room (7.3.5.5, 7.4). */
import { colophonFits, colophonGap, type SetColophon } from './colophon';
import { fillSection, type Filled, type FillOptions } from './fill-section';
import type { SetSection, SetText } from './set-section';

export interface Settled extends Filled {
  /** Flow items that begin a page so that the signature has company. */
  readonly breakBefore: readonly number[];
  /** Paragraphs whose last lines go to the next page with the signature. */
  readonly carried: readonly { readonly item: number; readonly at: number }[];
  /** Tightened pitch, pt. */
  readonly pitch?: number;
}

/** The pitch is tightened by at most 2 pt in steps of a quarter (practice: readers do not see it). */
const steps = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2];
/** A longer section is not set anew for the sake of its end. */
const mostPages = 10;
/** Room to be left under the last line of a tightened page, pt. */
const spare = 0.5;
/** A paragraph of no more lines goes along whole; of a longer one the last lines go. */
const wholeParagraph = 8;
const carriedLines = 2;

/** What goes along with the closing group that begins at item `closing`: the end of the text before it. */
function companion(
  { items, offset }: SetSection,
  closing: number,
): Pick<FillOptions, 'breakBefore' | 'carry'> {
  for (let i = closing - 1; i >= 0; i--) {
    const item = items[i]!;
    if (item.kind !== 'text') break;
    if (item.lines.every(({ runs }) => runs.length === 0)) continue;
    if (
      item.lines.length <= wholeParagraph ||
      lineStart(item, item.lines.length - carriedLines) === undefined
    ) {
      return { breakBefore: [offset + i], carry: [] };
    }
    return { breakBefore: [], carry: [{ item: offset + i, lines: carriedLines }] };
  }
  // a table stands before it: the group itself has a page
  return { breakBefore: [offset + closing], carry: [] };
}

/** Where a line begins in its paragraph's text; undefined where the text was not set as written. */
function lineStart({ paragraph, lines }: SetText, line: number): number | undefined {
  const written = paragraph.runs.map(({ text }) => text).join('');
  const set = lines.map(({ runs }) => runs.map(({ text }) => text).join(''));
  if (set.join('') !== written) return undefined;
  return set.slice(0, line).join('').length;
}

/**
 * Fills a section; if a closing group would stand alone on a page, or the colophon would, the pitch is
 * tightened; where that does not help, the end of the text goes along with the group.
 * @param colophon given for the last section
 */
export function settleSection(
  section: SetSection,
  pitch: number,
  firstOfPaper: boolean,
  colophon: SetColophon | undefined,
): Settled {
  const portrait = section.frame.orientation === 'portrait';
  const reserve = colophon && portrait ? colophon.height + colophonGap : 0;
  const plainly: FillOptions = { pitch, breakBefore: [], carry: [], reserve };
  const fill = (options: Partial<FillOptions>): Settled => {
    const all = { ...plainly, ...options };
    const carried = all.carry.flatMap(({ item, lines }) => {
      const text = section.items[item - section.offset];
      const at = text?.kind === 'text' ? lineStart(text, text.lines.length - lines) : undefined;
      return at === undefined ? [] : [{ item, at }];
    });
    const filled = fillSection(section, pitch, all, firstOfPaper);
    const own = all.pitch === pitch ? undefined : all.pitch;
    return { ...filled, breakBefore: all.breakBefore, carried, pitch: own };
  };
  // what only just fits must also fit where another program rounds otherwise
  const safely = (filled: Filled) => filled.alone === undefined && filled.end <= section.frame.bottom - spare;
  const hasRoom = (filled: Filled) =>
    !colophon || !portrait || colophonFits(colophon, section.frame, filled.end);

  const plain = fill({});
  if (plain.alone === undefined && hasRoom(plain)) return plain;
  let signed: Settled | undefined;
  for (const less of plain.pages.length > mostPages ? [] : steps) {
    const tighter = fill({ pitch: pitch - less });
    if (!safely(tighter)) continue;
    if (hasRoom(tighter)) return tighter;
    signed ??= tighter;
  }
  // the signature comes first; a colophon without room has a page of its own
  if (plain.alone === undefined) return plain;
  if (signed) return signed;

  let settled = plain;
  let options: Pick<FillOptions, 'breakBefore' | 'carry'> = plainly;
  const tried = new Set<number>();
  while (settled.alone !== undefined && !tried.has(settled.alone)) {
    tried.add(settled.alone);
    const { breakBefore, carry } = companion(section, settled.alone);
    options = { breakBefore: [...options.breakBefore, ...breakBefore], carry: [...options.carry, ...carry] };
    settled = fill(options);
  }
  if (settled.alone === undefined) return settled;
  // a signature of nearly a page finds room for its company between tightened lines
  for (const less of steps) {
    const tighter = fill({ ...options, pitch: pitch - less });
    if (safely(tighter)) return tighter;
  }
  return settled;
}
