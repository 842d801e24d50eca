/** A ledger of twenty thousand cases: filters, groups, sorting, the workbench's figures, a past day. */
import { countAll } from '../../electron/service/campaign/accountability/count';
import { builtInRules } from '../../electron/service/campaign/accountability/schemes';
import type { Case } from '../../electron/service/campaign/case/case';
import type { CaseHistory } from '../../electron/service/campaign/case/history';
import { dayOfMoment } from '../../electron/service/campaign/day';
import { warningRulesSchema } from '../../electron/service/campaign/deadlines/rules';
import { ledgerOn, rowsOf } from '../../electron/service/campaign/figures/ledger';
import { filterRows, groupRows } from '../../electron/service/campaign/figures/query';
import { workbench } from '../../electron/service/campaign/figures/workbench';
import { seeded } from '../faults/scale';
import { historiesOf, newStory, step } from '../support/random-cases';
import { atMost, medians, shown, type Figure } from './timing';

const CASES = 20_000;
/** Told once, then taken over under other ids: telling takes longer than what is measured. */
const TOLD = 1000;

function ledger(): {
  readonly cases: readonly Case[];
  readonly histories: readonly CaseHistory[];
  readonly day: string;
} {
  const random = seeded(1);
  const story = newStory();
  while (story.cases.size < TOLD) step(story, random, { wrong: 0 }, 0.1);
  const told = [...story.cases.values()];
  const histories = historiesOf(story);
  const id = (i: number): string => `XC-201710-${String(i + 1).padStart(5, '0')}`;
  return {
    cases: Array.from({ length: CASES }, (_, i) => ({ ...told[i % TOLD]!, id: id(i) })),
    histories: Array.from({ length: CASES }, (_, i) => ({ ...histories[i % TOLD]!, id: id(i) })),
    day: dayOfMoment(new Date(story.at).toISOString()),
  };
}

export default async function measure(): Promise<readonly Figure[]> {
  const { cases, histories, day } = ledger();
  const rules = warningRulesSchema.parse({});
  const rows = rowsOf(cases, day, rules);
  const must = (found: { readonly length: number }): void => {
    if (found.length === 0) throw new Error('nothing was found');
  };
  const times = await medians({
    facets: () =>
      must(filterRows(rows, { facets: { township: ['南郊乡', '汪屯乡'], colour: ['red', 'yellow'] } })),
    units: () => must(filterRows(rows, { facets: { unit: ['区工商局'] }, due: { from: '2017-10-01' } })),
    words: () => must(filterRows(rows, { text: '机场路 加油站' })),
    byDue: () => filterRows(rows, { sort: [{ column: 'due' }, { column: 'township' }] }),
    bySite: () => filterRows(rows, { sort: [{ column: 'site', descending: true }] }),
    township: () => groupRows(rows, 'township'),
    unit: () => groupRows(rows, 'unit'),
    figures: () => workbench(rows, day),
    whole: () => workbench(rowsOf(cases, day, rules), day),
    accountability: () => countAll({ cases, rules: builtInRules, day, district: '禹王台区' }),
  });
  const past = await medians(
    { past: () => ledgerOn(histories, '2017-10-20', rules) },
    { warm: 1, rounds: 3 },
  );
  return [
    atMost('filter by two facets', times.facets, 100, 'ms'),
    atMost('filter by unit and days', times.units, 100, 'ms'),
    atMost('filter by words', times.words, 100, 'ms'),
    atMost('sort by due day and township', times.byDue, 100, 'ms'),
    atMost('sort by a Chinese column', times.bySite, 100, 'ms'),
    atMost('group by township', times.township, 100, 'ms'),
    atMost('group by unit', times.unit, 100, 'ms'),
    atMost('workbench of the day’s rows', times.figures, 300, 'ms'),
    atMost('workbench with the lights worked out anew', times.whole, 300, 'ms'),
    shown('accountability by all rules in force', times.accountability, 'ms'),
    shown('the ledger of a past day, from every event', past.past, 'ms'),
  ];
}
