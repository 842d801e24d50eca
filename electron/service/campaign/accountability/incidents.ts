/** What of a case counts for a rule: the day on which it happened and why it counts, in words for the proposal. */
import type { Case } from '../case/case';
import { originNames, unitsOf } from '../case/facts';
import { isClosed, isEnd } from '../case/states';
import { addDays, paperDate, type Day } from '../day';
import { dueOfCase } from '../deadlines/warning';
import type { AccountabilityRule } from './rule';

export interface Incident {
  readonly case: string;
  readonly on: Day;
  readonly why: string;
}

/** A ranking that was published: on the day, a township's place of so many. */
export interface Ranking {
  readonly on: Day;
  readonly unit: string;
  readonly place: number;
  readonly of: number;
}

const suspendedOn = ({ suspensions }: Case, day: Day): boolean =>
  suspensions.some(({ from, to }) => from <= day && (to === undefined || day < to));

/**
 * Deadlines that passed without a report, and checks that were failed. A deadline that was extended before it fell due
 * is none that passed; one that fell due while the case was suspended neither.
 */
function unrectified(kase: Case, day: Day): readonly Incident[] {
  const missed = kase.deadlines.flatMap((deadline, i): Incident[] => {
    const { due, words, after } = deadline;
    const next = kase.deadlines[i + 1];
    if (due === undefined || due >= day || suspendedOn(kase, due)) return [];
    if (next !== undefined && next.setOn <= due) return [];
    if (
      kase.attempts
        .slice(after)
        .some(({ reportedOn, outcome }) => reportedOn <= due && outcome !== 'sentBack')
    )
      return [];
    const why = `整改时限为${words}（${paperDate(due)}到期），到期没有上报整改情况`;
    return [{ case: kase.id, on: addDays(due, 1), why }];
  });
  const failed = kase.attempts.flatMap(({ outcome, checkedOn, words }): Incident[] =>
    outcome === 'failed' && checkedOn !== undefined && checkedOn <= day
      ? [{ case: kase.id, on: checkedOn, why: `${paperDate(checkedOn)}核查不合格：${words}` }]
      : [],
  );
  return [...missed, ...failed].sort((a, b) => (a.on < b.on ? -1 : 1));
}

function overdue(kase: Case, day: Day): readonly Incident[] {
  const { due } = dueOfCase(kase);
  if (due === undefined || due >= day || isClosed(kase.state) || isEnd(kase.state)) return [];
  if (kase.state === 'suspended' || kase.state === 'approving') return [];
  return [
    { case: kase.id, on: addDays(due, 1), why: `${paperDate(due)}到期，到${paperDate(day)}还没有办结` },
  ];
}

/** Everything of a case that a rule counts, whenever it happened. @param day the day of the count. */
export function incidentsOf(kase: Case, rule: AccountabilityRule, day: Day): readonly Incident[] {
  const { facts } = kase;
  if (kase.state === 'void' || kase.state === 'merged') return [];
  if (rule.origins.length > 0 && !rule.origins.includes(facts.origin)) return [];
  if (rule.categories.length > 0 && !rule.categories.includes(facts.category)) return [];
  switch (rule.class) {
    case 'unrectified':
      return unrectified(kase, day);
    case 'found': {
      const on = facts.foundOn ?? facts.assignedOn;
      return [{ case: kase.id, on, why: `${paperDate(on)}${originNames[facts.origin]}：${facts.problem}` }];
    }
    case 'rebound':
      return kase.lookBacks.flatMap(({ outcome, doneOn, words }) =>
        outcome === 'rebounded' && doneOn !== undefined
          ? [{ case: kase.id, on: doneOn, why: `${paperDate(doneOn)}回头看发现反弹：${words}` }]
          : [],
      );
    case 'overdue':
      return overdue(kase, day);
    case 'urged':
      return kase.papers.flatMap(({ move, on, number }) =>
        move === 'urge' ? [{ case: kase.id, on, why: `${paperDate(on)}催办（${number}）` }] : [],
      );
    case 'ranked':
      return [];
  }
}

/** Who a case is counted for. */
export function subjectsOf(kase: Case, { scope }: AccountabilityRule, district: string): readonly string[] {
  switch (scope) {
    case 'district':
      return [district];
    case 'township':
      return kase.facts.township === '' ? [] : [kase.facts.township];
    case 'unit':
      return unitsOf(kase.facts);
    case 'case':
      return [kase.id];
    case 'city':
      return [];
  }
}
