/** A month's figures against the month before, counted once more from the events of the records, by another way. */
import { describe, expect, it } from 'vitest';
import { asOf } from '../../../electron/service/campaign/case/history';
import { warningRulesSchema } from '../../../electron/service/campaign/deadlines/rules';
import { rowsOf } from '../../../electron/service/campaign/figures/ledger';
import { roundKinds } from '../../../electron/service/campaign/figures/report-round';
import { sampleCampaign } from '../../../electron/service/campaign/sample/campaign';
import { memoryDesk } from '../../support/memory-desk';
import { memoryShelves } from '../../support/memory-shelf';

interface Stored {
  readonly move: string;
  readonly on: string;
  readonly at: string;
  readonly data: unknown;
}
/** What the first event of a case tells. */
interface Registered {
  readonly facts: { readonly township: string; readonly assignedOn: string };
}
const shelves = memoryShelves();
const { call } = await memoryDesk({ shelves, office: false });
await call('openSample', {});
const stored = [...shelves.places.values()].flatMap(({ documents }) =>
  [...documents]
    .filter(([key]) => key.startsWith('cases/'))
    .map(([, text]) => JSON.parse(text) as { id: string; events: readonly Stored[] }),
);

/** 新增, 办结, 存量 of the events put down by the last day of a span; without the model. */
function counted(from: string, to: string, township?: string) {
  const known = stored
    .map(({ events }) => events.filter(({ at }) => at.slice(0, 10) <= to))
    .filter((events) => events.length > 0)
    .filter((events) => {
      const { facts } = events[0]!.data as Registered;
      return township === undefined || facts.township === township;
    })
    .filter((events) => !events.some(({ move }) => move === 'void' || move === 'merge'));
  const inSpan = (on: string) => from <= on && on <= to;
  const has = (events: readonly Stored[], move: string) => events.some((event) => event.move === move);
  return {
    added: known.filter((events) => inSpan((events[0]!.data as Registered).facts.assignedOn)).length,
    finished: known.filter((events) => events.some(({ move, on }) => move === 'close' && inSpan(on))).length,
    stock: known.filter((events) => !has(events, 'close') && !has(events, 'transfer')).length,
  };
}

describe('a month beside the one before', () => {
  const day = '2017-11-20';

  it('has the figures of another count over the record files, in all and by township', async () => {
    const round = await call('reportRound', { day });
    const lines = [round.whole, ...round.townships];
    expect(round.townships.length).toBeGreaterThan(3);
    for (const line of lines) {
      const township = line === round.whole ? undefined : line.value;
      const [now, before] = [
        counted('2017-11-01', day, township),
        counted('2017-10-01', '2017-10-31', township),
      ];
      for (const measure of ['added', 'finished', 'stock'] as const)
        expect([line.value, measure, line[measure].now, line[measure].before]).toEqual([
          ...[line.value, measure, now[measure], before[measure]],
        ]);
    }
  });

  it('adds up: townships and categories each make the whole', async () => {
    const { whole, townships, categories } = await call('reportRound', { day });
    for (const lines of [townships, categories])
      for (const measure of ['added', 'finished', 'overdue', 'stock'] as const)
        for (const when of ['now', 'before'] as const)
          expect(lines.reduce((sum, line) => sum + line[measure][when], 0)).toBe(whole[measure][when]);
    const red = rowsOf(
      sampleHistories().flatMap((history) => asOf(history, day) ?? []),
      day,
      warningRulesSchema.parse({}),
    ).filter(({ colour, state }) => colour === 'red' && state !== 'void' && state !== 'merged');
    expect(whole.overdue.now).toBe(red.length);
  });

  it('of one township has its cases only; what is due names them', async () => {
    const all = await call('reportRound', { day });
    const value = all.scopes.township[0]!;
    const one = await call('reportRound', { day, scope: { facet: 'township', value } });
    expect(one.townships.map((line) => line.value)).toEqual([value]);
    const ids = new Map(all.due.map((due) => [due.kind, due.ids]));
    for (const due of one.due) for (const id of due.ids) expect(ids.get(due.kind)).toContain(id);
    expect(all.due.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['ledger', 'progress-table']));
  });

  it('is drafted: every paper is one of its kind, and its figures are the ledger’s', async () => {
    for (const kind of roundKinds) {
      const { paper } = await call('draftRound', { day, kind });
      const { record } = await call('read', { id: paper });
      expect(record.kind).toBe(kind);
      const data = record.data as {
        assigned?: number;
        issues?: { status: string }[];
        whole?: number;
        rows?: { assigned: number }[];
      };
      if (kind === 'rectification-report') {
        const done = data.issues!.filter(({ status }) => status === '已完成').length;
        const doing = data.issues!.filter(({ status }) => status === '正在整改').length;
        expect(data.assigned).toBeGreaterThan(0);
        expect(done + doing).toBe(data.assigned);
      }
      if (kind === 'progress-table')
        expect(data.rows!.reduce((sum, row) => sum + row.assigned, 0)).toBe(data.whole);
    }
  });
});

function sampleHistories() {
  const changes = sampleCampaign();
  return [...new Set(changes.map(({ case: { id } }) => id))].map((id) => ({
    id,
    events: changes.flatMap(({ case: kase, event }) => (kase.id === id ? [event] : [])),
  }));
}
