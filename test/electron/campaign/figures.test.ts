/** Figures against an independent count over the events themselves; questions asked of the ledger. */
import { describe, expect, it } from 'vitest';
import { warningRulesSchema } from '../../../electron/service/campaign/deadlines/rules';
import {
  byMonth,
  compared,
  countByColour,
  progressByPriority,
  tally,
  tallyBy,
} from '../../../electron/service/campaign/figures/figures';
import { ledgerOn, rowsOf } from '../../../electron/service/campaign/figures/ledger';
import { filterRows, groupRows, sortRows } from '../../../electron/service/campaign/figures/query';
import { workbench } from '../../../electron/service/campaign/figures/workbench';
import { dayOfMoment } from '../../../electron/service/campaign/day';
import { seeded } from '../../faults/scale';
import { historiesOf, newStory, step, TOWNSHIPS } from '../../support/random-cases';
import { caseOf, deadlineTo, tell } from './story';

const rules = warningRulesSchema.parse({});
const story = newStory();
const random = seeded(20171009);
for (let i = 0; i < 3000; i += 1) step(story, random, { wrong: 0.02 }, 0.08);
const today = dayOfMoment(new Date(story.at).toISOString());
const rows = rowsOf(story.cases.values(), today, rules);

/** Counted from the stored events, by another way than the ledger's: the last move that says where a case stands. */
const DONE = ['close', 'stable', 'startLookBack', 'scheduleLookBack', 'rebound', 'archive'];
function standing(
  events: readonly { readonly move: string }[],
): 'closed' | 'gone' | 'transferred' | 'suspended' | 'open' {
  const told = events.map(({ move }) => move).filter((move) => !['amend', 'attach', 'absorb'].includes(move));
  const last = told.at(-1)!;
  if (DONE.includes(last)) return 'closed';
  if (last === 'void' || last === 'merge') return 'gone';
  if (last === 'transfer') return 'transferred';
  return last === 'suspend' ? 'suspended' : 'open';
}

describe('figures', () => {
  const stored = JSON.parse(JSON.stringify(historiesOf(story))) as ReturnType<typeof historiesOf>;
  const counted = { closed: 0, gone: 0, transferred: 0, suspended: 0, open: 0 };
  for (const { events } of stored) counted[standing(events)] += 1;

  it('equal an independent count of the events', () => {
    const { gone, ...others } = counted;
    expect(tally(rows)).toMatchObject({ ...others, total: stored.length - gone });
    expect(Object.values(counted).every((count) => count > 0)).toBe(true);
  });

  it('add up by township, priority and colour', () => {
    const { total, closed, overdue } = tally(rows);
    const sum = (
      list: readonly { readonly total: number; readonly closed: number; readonly overdue: number }[],
    ) => [
      list.reduce((all, one) => all + one.total, 0),
      list.reduce((all, one) => all + one.closed, 0),
      list.reduce((all, one) => all + one.overdue, 0),
    ];
    expect(sum(tallyBy(rows, 'township'))).toEqual([total, closed, overdue]);
    expect(sum(progressByPriority(rows))).toEqual([total, closed, overdue]);
    expect(progressByPriority([]).map(({ code }) => code)).toHaveLength(15);
    const colours = countByColour(rows);
    expect(Object.values(colours).reduce((all, one) => all + one, 0)).toBe(total);
    expect([colours.blue, colours.red, colours.grey]).toEqual([closed, overdue, counted.suspended]);
  });

  it('count months by the day on which a thing was done', () => {
    const months = byMonth(rows, today, 12);
    const closings = stored.filter(
      ({ events }) =>
        standing(events) !== 'gone' &&
        events.some(({ move, on }) => move === 'close' && on >= months[0]!.month),
    );
    expect(months.reduce((all, { closed }) => all + closed, 0)).toBe(closings.length);
    expect(months.at(-1)?.month).toBe(today.slice(0, 7));
    expect(compared(15, 12)).toEqual({ now: 15, before: 12, difference: 3, rate: 0.25 });
    expect(compared(3, 0)).toEqual({ now: 3, before: 0, difference: 3 });
  });

  it('of a past day are those that were said then', () => {
    const early = newStory();
    const chance = seeded(7);
    const said: [string, unknown][] = [];
    for (let i = 0; i < 300; i += 1) {
      const before = dayOfMoment(new Date(early.at).toISOString());
      const rowsThen = rowsOf(early.cases.values(), before, rules);
      step(early, chance, { wrong: 0.02 }, 0.1);
      if (dayOfMoment(new Date(early.at).toISOString()) !== before)
        said.push([before, workbench(rowsThen, before)]);
    }
    expect(said.length).toBeGreaterThan(20);
    for (const [day, then] of said)
      expect(workbench(ledgerOn(historiesOf(early), day, rules), day)).toEqual(then);
  });
});

describe('questions to the ledger', () => {
  it('filter by facets, spans and words together', () => {
    const [township] = TOWNSHIPS;
    const found = filterRows(rows, {
      facets: { township: [township!], colour: ['red', 'yellow'] },
      text: '厂',
    });
    const plain = rows.filter(
      (row) => row.township === township && ['red', 'yellow'].includes(row.colour) && row.site.includes('厂'),
    );
    expect(plain.length).toBeGreaterThan(0);
    expect(found).toEqual(plain);
    const span = { from: '2017-10-01', to: '2017-10-31' };
    expect(filterRows(rows, { closedOn: span }).every(({ closedOn }) => closedOn.startsWith('2017-10'))).toBe(
      true,
    );
    expect(filterRows(rows, { facets: { unit: ['区工商局'] } })).toEqual(
      rows.filter(({ leadUnit, units }) => [leadUnit, ...units].includes('区工商局')),
    );
  });

  it('group by unit under each of its units, by others once', () => {
    const byUnit = groupRows(rows, 'unit');
    for (const [unit, group] of byUnit)
      expect(
        group.every(({ leadUnit, units }) =>
          unit === '' ? units.length === 0 : [leadUnit, ...units].includes(unit),
        ),
      ).toBe(true);
    const byState = groupRows(rows, 'state');
    expect([...byState.values()].reduce((all, group) => all + group.length, 0)).toBe(rows.length);
  });

  it('sort with empty cells last, either way', () => {
    for (const descending of [false, true]) {
      const due = sortRows(rows, [{ column: 'due', descending }]).map((row) => row.due);
      const filled = due.filter((day) => day !== '');
      expect(due.slice(0, filled.length)).toEqual(filled);
      expect(filled).toEqual(descending ? [...filled].sort().reverse() : [...filled].sort());
    }
  });

  it('put today’s work in its order', () => {
    const id = (n: number): string => `XC-201710-000${n}`;
    const handed = (n: number, due: string) =>
      tell('2017-10-09').register({}, id(n)).propose().handOver(deadlineTo(due)).sign();
    const cases = [
      handed(1, '2017-10-27'),
      handed(2, '2017-10-19'),
      handed(3, '2017-10-15'),
      handed(4, '2017-10-22'),
      handed(5, '2017-10-25').on('2017-10-12').report(),
      handed(6, '2017-10-25').on('2017-10-12').report().check().fail('2017-11-30'),
      handed(7, '2017-10-25').on('2017-10-10').report().check().pass().close(['2017-10-18', '2018-01-10']),
      handed(8, '2017-12-25'),
    ].map(caseOf);
    const { today: todo } = workbench(rowsOf(cases, '2017-10-20', rules), '2017-10-20');
    expect(
      Object.fromEntries(
        Object.entries(todo).map(([urgency, { rows: own }]) => [urgency, own.map((row) => row.id)]),
      ),
    ).toEqual({
      overdue: [id(3), id(2)],
      within3: [id(4)],
      within7: [id(1)],
      check: [id(5)],
      returned: [id(6)],
      lookBack: [id(7)],
    });
  });
});
