/** A printed 台账 and 调度表 say what the ledger says: their figures are counted once more from the events alone. */
import { describe, expect, it } from 'vitest';
import { asOf } from '../../../electron/service/campaign/case/history';
import { warningRulesSchema } from '../../../electron/service/campaign/deadlines/rules';
import { rowsOf } from '../../../electron/service/campaign/figures/ledger';
import { ledgerPaper, progressPaper } from '../../../electron/service/campaign/papers/ledger-paper';
import { sampleCampaign } from '../../../electron/service/campaign/sample/campaign';
import { kinds } from '../../../templates/kinds/index';
import { sampleOffice } from '../../../templates/sample-office';

const day = '2017-11-20';
const changes = sampleCampaign();
const ids = [...new Set(changes.map(({ case: { id } }) => id))];
const histories = ids.map((id) => ({
  id,
  events: changes.flatMap(({ case: kase, event }) => (kase.id === id ? [event] : [])),
}));
const cases = new Map(
  histories.flatMap((history) => {
    const kase = asOf(history, day);
    return kase === undefined ? [] : [[history.id, kase] as const];
  }),
);
const rows = rowsOf(cases.values(), day, warningRulesSchema.parse({}));
const kindOf = (slug: string) => kinds.find((kind) => kind.slug === slug)!;

/** Counted from the events put down by the day, without the model. */
const eventsBy = histories.map(({ events }) => events.filter(({ at }) => at.slice(0, 10) <= day));
const closedIn = (from: string, to: string) =>
  eventsBy.filter((events) => {
    const last = events.filter(({ move }) => ['close', 'rebound', 'archive'].includes(move));
    return last.some(({ move, on }) => move === 'close' && from <= on && on <= to);
  }).length;

describe('the printed ledger', () => {
  const data = ledgerPaper(rows, (id) => cases.get(id), { day, groupBy: 'township', office: sampleOffice });

  it('has a row for each case, with its number, state and latest dates', () => {
    expect(data.items.map(({ caseNumber }) => caseNumber)).toEqual(rows.map(({ id }) => id));
    expect(data.groupBy).toBe('locality');
    const closed = data.items.filter(({ closedOn }) => closedOn !== '');
    expect(closed.length).toBe(
      eventsBy.filter((events) => events.some(({ move }) => move === 'close')).length,
    );
    expect(kindOf('ledger').schema.safeParse(data).success).toBe(true);
  });
});

describe('the townships’ table', () => {
  const data = progressPaper(rows, { from: '2017-11-01', day, office: sampleOffice });
  const sum = (key: 'added' | 'finished' | 'assigned' | 'closed' | 'overdue') =>
    data.rows.reduce((all, row) => all + row[key], 0);

  it('adds up to the ledger, and to what the events say', () => {
    const standing = [...cases.values()].filter(({ state }) => state !== 'merged' && state !== 'void');
    expect(sum('assigned')).toBe(standing.length);
    expect(data.whole).toBe(standing.length);
    expect(sum('finished')).toBe(closedIn('2017-11-01', day));
    expect(sum('overdue')).toBe(rows.filter(({ colour }) => colour === 'red').length);
  });

  it('is a paper without severe faults', () => {
    const severe = kindOf('progress-table')
      .check(data, sampleOffice)
      .filter(({ severity }) => severity === 'E');
    expect(severe.map(({ message }) => message)).toEqual([]);
  });
});
