/** Counts the ledger by the rules and proposes; it never decides: that is for 纪委监委 and 组织部. */
import type { Case } from '../case/case';
import { paperDate, type Day } from '../day';
import { incidentsOf, subjectsOf, type Incident, type Ranking } from './incidents';
import { classes, scopes, windowOf, windows, type AccountabilityRule } from './rule';

export interface Count {
  readonly rule: AccountabilityRule;
  readonly subject: string;
  readonly from: Day;
  readonly to: Day;
  readonly count: number;
  /** One for each that was counted; a case counts once, however often it failed. */
  readonly evidence: readonly Incident[];
  readonly reached: boolean;
}

export interface Counting {
  readonly day: Day;
  readonly counts: readonly Count[];
  /** Rules that this ledger cannot count, with the reason. */
  readonly uncounted: readonly { readonly rule: AccountabilityRule; readonly reason: string }[];
}

export interface CountInput {
  readonly cases: Iterable<Case>;
  readonly rules: readonly AccountabilityRule[];
  readonly day: Day;
  /** Name of the district, 禹王台区. */
  readonly district: string;
  readonly rankings?: readonly Ranking[];
}

/** Several incidents of one case in one time count once; urgings are each a card of their own. */
const each = (rule: AccountabilityRule): boolean => rule.class === 'urged' || rule.class === 'ranked';

function firstOfEach(incidents: readonly Incident[]): readonly Incident[] {
  const seen = new Set<string>();
  return incidents.filter(({ case: id }) => !seen.has(id) && seen.add(id));
}

function rankedBy(rule: AccountabilityRule, rankings: readonly Ranking[]): Map<string, Incident[]> {
  const found = new Map<string, Incident[]>();
  for (const { on, unit, place, of } of rankings) {
    if (place <= of - rule.lastPlaces) continue;
    const why = `${paperDate(on)}排名第${place}（共${of}），在后${rule.lastPlaces}名`;
    found.set(unit, [...(found.get(unit) ?? []), { case: '', on, why }]);
  }
  return found;
}

function gathered(
  rule: AccountabilityRule,
  input: CountInput,
  cases: readonly Case[],
): Map<string, Incident[]> {
  if (rule.class === 'ranked') return rankedBy(rule, input.rankings ?? []);
  const found = new Map<string, Incident[]>();
  for (const kase of cases) {
    const incidents = incidentsOf(kase, rule, input.day);
    if (incidents.length === 0) continue;
    for (const subject of subjectsOf(kase, rule, input.district)) {
      const list = found.get(subject);
      if (list) list.push(...incidents);
      else found.set(subject, [...incidents]);
    }
  }
  return found;
}

/** @param input cases as they stand on the day (or stood: `asOf`). */
export function countAll(input: CountInput): Counting {
  const { rules, day } = input;
  const cases = [...input.cases];
  const counts: Count[] = [];
  const uncounted: { rule: AccountabilityRule; reason: string }[] = [];
  for (const rule of rules) {
    if (!rule.enabled) continue;
    if (rule.scope === 'city') {
      uncounted.push({ rule, reason: '按全市各县区合计，本区的台账算不出来。' });
      continue;
    }
    if (rule.class === 'ranked' && input.rankings === undefined) {
      uncounted.push({ rule, reason: '没有录入排名。' });
      continue;
    }
    const { from, to } = windowOf(rule, day);
    for (const [subject, incidents] of gathered(rule, input, cases)) {
      const inside = incidents.filter(({ on }) => from <= on && on <= to && on <= day);
      const evidence = each(rule) ? inside : firstOfEach(inside);
      if (evidence.length === 0) continue;
      const count = evidence.length;
      counts.push({ rule, subject, from, to, count, evidence, reached: count >= rule.threshold });
    }
  }
  return { day, counts, uncounted };
}

export interface Proposal {
  readonly subject: string;
  readonly rule: AccountabilityRule;
  readonly from: Day;
  readonly to: Day;
  readonly count: number;
  readonly evidence: readonly Incident[];
  /** Lower steps of the same ladder that were reached as well. */
  readonly below: readonly AccountabilityRule[];
  /** A sentence that proposes, with its basis. */
  readonly words: string;
}

/** The highest step that was reached of each ladder, worded as a proposal. */
export function proposals({ counts, day }: Counting): readonly Proposal[] {
  const ladders = new Map<string, Count[]>();
  for (const count of counts) {
    if (!count.reached) continue;
    const { scheme, scope, class: of } = count.rule;
    const key = JSON.stringify([scheme, scope, of, count.rule.categories, count.rule.window, count.subject]);
    ladders.set(key, [...(ladders.get(key) ?? []), count]);
  }
  return [...ladders.values()].map((steps) => {
    const sorted = [...steps].sort((a, b) => b.rule.threshold - a.rule.threshold);
    const [top, ...below] = sorted as [Count, ...Count[]];
    return { ...top, below: below.map(({ rule }) => rule), words: wordsOf(top, day) };
  });
}

function wordsOf({ rule, subject, from, to, count }: Count, day: Day): string {
  const until = to < day ? to : day;
  const span =
    rule.window === 'total' ? `截至${paperDate(until)}` : `${paperDate(from)}至${paperDate(until)}`;
  const what = rule.class === 'ranked' ? `${count}次${classes.ranked}` : `${classes[rule.class]}${count}件`;
  const who = rule.scope === 'case' ? `问题${subject}` : subject;
  const post = rule.post === '' ? scopes[rule.scope] : rule.post;
  return `${who}${span}${what}，达到${rule.basis}规定的${windows[rule.window]}${rule.threshold}件（次）。建议由有权机关研究，对${post}予以${rule.measure}。`;
}
