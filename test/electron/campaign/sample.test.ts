/** The sample campaign: whole, right by the table of moves, and its figures are those of another count. */
import { describe, expect, it } from 'vitest';
import { countAll, proposals } from '../../../electron/service/campaign/accountability/count';
import { builtInRules } from '../../../electron/service/campaign/accountability/schemes';
import { states } from '../../../electron/service/campaign/case/states';
import { replay } from '../../../electron/service/campaign/case/history';
import { priorities } from '../../../electron/service/campaign/figures/priorities';
import { SAMPLE_DAY, sampleCampaign } from '../../../electron/service/campaign/sample/campaign';
import { memoryDesk } from '../../support/memory-desk';
import { memoryShelves } from '../../support/memory-shelf';

const changed = sampleCampaign();
const cases = new Map(changed.map(({ case: kase }) => [kase.id, kase]));

describe('the sample campaign', () => {
  it('has at least 120 problems, in every state, two of them rebounded', () => {
    expect(cases.size).toBeGreaterThanOrEqual(120);
    const found = new Set([...cases.values()].map(({ state }) => state));
    expect([...found].sort()).toEqual([...states].sort());
    const rebounded = [...cases.values()].filter(({ state }) => state === 'rebounded');
    expect(rebounded).toHaveLength(2);
    for (const { child } of rebounded) expect(cases.get(child!)).toMatchObject({ reboundCount: 1 });
  });

  it('has problems of each of the fifteen priorities', () => {
    const categories = new Set([...cases.values()].map(({ facts }) => facts.category));
    expect([...categories].sort()).toEqual(priorities.map(({ name }) => name).sort());
  });

  it('lies between September 2017 and March 2018, each event by the table of moves', () => {
    for (const { event } of changed) {
      expect(event.on >= '2017-09-01' && event.on <= SAMPLE_DAY).toBe(true);
      expect(event.at.slice(0, 10)).toBe(event.on);
    }
    for (const kase of cases.values()) {
      const events = changed.filter((one) => one.case.id === kase.id).map(({ event }) => event);
      expect(replay(events)).toEqual(kase);
    }
  });

  it('reaches a threshold of the national scheme', () => {
    const day = '2018-02-28';
    const then = new Map(
      changed.filter(({ event }) => event.on <= day).map(({ case: kase }) => [kase.id, kase]),
    );
    const all = [...then.values()];
    const counting = countAll({ cases: all, rules: builtInRules, day, district: '禹王台区' });
    const reached = proposals(counting).filter(({ rule }) => rule.scheme === '115');
    expect(reached.length).toBeGreaterThan(0);
  });

  it('opens with the sample office, its figures counted from the files', async () => {
    const shelves = memoryShelves();
    const { call } = await memoryDesk({ shelves, office: false });
    await call('openSample', {});
    const bench = await call('workbench', {});
    expect(bench.day).toBe(SAMPLE_DAY);
    const stored = [...shelves.places.values()].flatMap(({ documents }) =>
      [...documents]
        .filter(([key]) => key.startsWith('cases/'))
        .map(([, text]) => JSON.parse(text) as { events: { move: string; on: string }[] }),
    );
    expect(stored).toHaveLength(cases.size);
    const last = (events: readonly { move: string }[], ...moves: readonly string[]): boolean =>
      moves.includes(
        events.filter(({ move }) => moves.includes(move) || move === 'rebound').at(-1)?.move ?? '',
      );
    const closed = stored.filter(({ events }) => events.some(({ move }) => move === 'close')).length;
    const dropped = stored.filter(({ events }) => last(events, 'void', 'merge')).length;
    expect(bench.tally.closed).toBe(closed);
    expect(bench.tally.total).toBe(stored.length - dropped);
    // a day of the past, as it was then
    const then = await call('workbench', { day: '2017-09-30' });
    const known = stored.filter(({ events }) => events[0]!.on <= '2017-09-30');
    const gone = known.filter(({ events }) =>
      events.some(({ move, on }) => on <= '2017-09-30' && (move === 'void' || move === 'merge')),
    );
    expect(then.tally.total).toBe(known.length - gone.length);
  });
});
