/** The sample campaign, September 2017 to March 2018: every state, rebounds, a threshold reached; made by the table of moves alone. */
import { apply } from '../case/apply';
import type { Case } from '../case/case';
import { caseIds } from '../case/case-id';
import type { CaseEvent } from '../case/event';
import { merge, rebound, type Changed, type Pair } from '../case/pairs';
import { REGISTER } from '../case/register';
import type { Day } from '../day';
import type { Step } from '../desk/advance';
import { categoryOf, found, nameOf, townships } from './problems';
import { mergeOf, reboundOf, registrar, storyOf, type Subject } from './stories';

/** Batches of the patrols, by the day on which each was handed over. */
const batches: readonly Day[] = [
  '2017-09-08',
  '2017-09-22',
  '2017-10-09',
  '2017-11-06',
  '2017-12-04',
  '2018-02-05',
];
/** Problems of a batch. */
const EACH = 24;
/** Until this day the sample office has worked. */
export const SAMPLE_DAY: Day = '2018-03-20';
/** Stories whose look-back finds a rebound; and one that repeats another. */
const REBOUNDS = new Set([9, 33]);
const REPEATS = new Map([[40, 39]]);

/** Nine in the morning in China on the day of a step. */
const momentOf = (day: Day): string => `${day}T01:00:00.000Z`;
const eventOf = (step: Step): CaseEvent => ({ ...step, at: momentOf(step.on) });

/** Every other problem is of the first priority, as in the patrols' lists; the others follow one another over all batches. */
function subjectOf(n: number): Subject {
  const at = n % EACH;
  const kind = at % 2 === 0 ? 0 : (Math.floor(n / 2) % (found.length - 1)) + 1;
  return {
    n,
    found: found[kind]!,
    township: townships[n % townships.length]!,
    day: batches[Math.floor(n / EACH)]!,
  };
}

const factsOf = ({ n, found: what, township, day }: Subject): Record<string, unknown> => ({
  ...{
    origin: n % 8 === 5 ? 'found' : 'assigned',
    source: '环保部巡查组',
    batch: `第${Math.floor(n / EACH) + 1}批`,
  },
  ...{ sourceNumber: String((n % EACH) + 1), assignedOn: day, township: township[0] },
  ...{
    site: `${township[0].replace(/街道|乡/u, '')}${nameOf(Math.floor(n / townships.length))}${what.site}`,
  },
  ...{ place: `${township[0]}第${(n % 9) + 1}网格`, category: categoryOf(what), problem: what.problem },
  ...{ requirements: what.requirement, leadUnit: what.lead },
});

/** All changes in the order of their days; each is a case as it stands after an event. */
export function sampleCampaign(): readonly Changed[] {
  const cases = new Map<string, Case>();
  const nextId = caseIds([], undefined);
  const idOf = new Map<number, string>();
  const out: Changed[] = [];
  const take = (changed: readonly Changed[]): void => {
    for (const one of changed) {
      cases.set(one.case.id, one.case);
      out.push(one);
    }
  };
  const paired = (pair: Pair): void => {
    if (!pair.ok) throw new Error(pair.faults.map(({ message }) => message).join(' '));
    take(pair.changed);
  };
  const deeds: { readonly on: Day; readonly order: number; readonly act: () => void }[] = [];
  const plan = (on: Day, act: () => void): void => {
    if (on <= SAMPLE_DAY) deeds.push({ on, order: deeds.length, act });
  };

  for (let n = 0; n < batches.length * EACH; n++) {
    const subject = subjectOf(n);
    const kase = (): Case => cases.get(idOf.get(n) ?? '')!;
    plan(subject.day, () => {
      const id = nextId(subject.day);
      idOf.set(n, id);
      const event = {
        move: REGISTER,
        on: subject.day,
        by: registrar,
        basis: '环保部巡查组交办清单',
        data: { id, facts: factsOf(subject) },
      };
      const applied = apply(undefined, eventOf(event));
      if (!applied.ok) throw new Error(`${id}: ${applied.faults.map(({ message }) => message).join(' ')}`);
      take([applied]);
    });
    const into = REPEATS.get(n);
    if (into !== undefined) {
      const step = mergeOf(subject);
      plan(step.on, () => paired(merge(kase(), cases.get(idOf.get(into)!)!, eventOf(step))));
      continue;
    }
    for (const step of storyOf(subject))
      plan(step.on, () => {
        const applied = apply(kase(), eventOf(step));
        if (!applied.ok)
          throw new Error(
            `${kase().id} ${step.move}: ${applied.faults.map(({ message }) => message).join(' ')}`,
          );
        take([applied]);
      });
    if (REBOUNDS.has(n)) {
      const step = reboundOf(subject);
      plan(step.on, () =>
        paired(rebound(kase(), eventOf(step), nextId(step.on), '回头看发现恢复生产，设备重新运回')),
      );
    }
  }
  deeds.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.order - b.order));
  for (const { act } of deeds) act();
  return out;
}
