/** Whatever is tried on a ledger, right or wrong: what must hold of every case holds after every event. */
import { describe, expect, it } from 'vitest';
import { apply } from '../../../electron/service/campaign/case/apply';
import type { Case } from '../../../electron/service/campaign/case/case';
import type { CaseEvent } from '../../../electron/service/campaign/case/event';
import { asOf, fold, replay } from '../../../electron/service/campaign/case/history';
import { states } from '../../../electron/service/campaign/case/states';
import { dayOfMoment } from '../../../electron/service/campaign/day';
import { moves } from '../../../electron/service/campaign/moves/table';
import { seeded } from '../../faults/scale';
import { historiesOf, newStory, step, type Story } from '../../support/random-cases';

const LONG = process.env.DUBAN_LONG === '1';
const SEQUENCES = LONG ? 10_000 : 250;
const STEPS = 50;

/** The sentence of what does not hold; undefined when all does. */
function broken(kase: Case, before: Case | undefined, event: CaseEvent): string | undefined {
  if (event.by.name.trim() === '' || event.basis.trim() === '' || event.on === '')
    return 'a change without who, when or why';
  if (event.on > dayOfMoment(event.at)) return 'a deed of the future';
  if (!before) return kase.state === 'registered' ? undefined : 'a new case that is not registered';
  if (before.state !== kase.state) {
    const row = moves[event.move as keyof typeof moves];
    if (!row.from.includes(before.state)) return `${event.move} from ${before.state}`;
  }
  const kept = before.deadlines.every(
    ({ due, setOn }, i) => kase.deadlines[i]?.due === due && kase.deadlines[i]?.setOn === setOn,
  );
  if (!kept) return 'a deadline was overwritten';
  if (event.move === 'extend' && kase.deadlines.length !== before.deadlines.length + 1)
    return 'an extension without a deadline';
  const attempts = before.attempts.every(({ reportedOn, report }, i) => {
    const now = kase.attempts[i];
    return now?.reportedOn === reportedOn && now.report.number === report.number;
  });
  if (!attempts) return 'an attempt was lost';
  const persons = new Set(kase.facts.persons.map(({ name }) => name));
  const team = kase.state === 'checking' ? (kase.attempts.at(-1)?.checkers ?? []) : [];
  if (kase.state === 'checking' && new Set(team).size < 2) return 'a check by fewer than two';
  if (team.some((name) => persons.has(name))) return 'a responsible person checks';
  if (kase.state === 'closed' && (kase.closedOn === undefined || kase.closureNumber === ''))
    return 'closed without its paper';
  if (kase.state === 'rebounded' && kase.child === undefined) return 'a rebound that opened nothing';
  if (kase.events !== before.events + 1) return 'events miscounted';
  return undefined;
}

/** Links run both ways and counts go up by one. */
function brokenLinks({ cases }: Story): string | undefined {
  for (const kase of cases.values()) {
    if (kase.child !== undefined) {
      const child = cases.get(kase.child);
      if (child?.parent !== kase.id) return `${kase.id} and its child`;
      if (child.reboundCount !== kase.reboundCount + 1) return `${child.id}'s count of rebounds`;
    }
    if (kase.mergedInto !== undefined && !cases.get(kase.mergedInto)?.absorbed.includes(kase.id))
      return `${kase.id} and what it was merged into`;
  }
  return undefined;
}

describe(`${SEQUENCES} random sequences of events`, () => {
  const reached = new Set<string>();
  let [tried, refused, rebounds, replayed] = [0, 0, 0, 0];

  it(
    'keep every invariant, are replayed to the same state, and the ledger of a past day stays what it was',
    { timeout: SEQUENCES * 60 },
    () => {
      for (let seed = 1; seed <= SEQUENCES; seed += 1) {
        const random = seeded(seed);
        const story = newStory();
        // what the ledger said at the end of each day, as it was said then
        const said = new Map<string, Map<string, string>>();
        for (let i = 0; i < STEPS; i += 1) {
          const before = new Map(story.cases);
          step(story, random, { wrong: 0.15 }, 0.03);
          for (const [id, kase] of story.cases) {
            const was = before.get(id);
            if (was === kase) continue;
            const event = story.histories.get(id)!.at(-1)!;
            const fault = broken(kase, was, event);
            if (fault !== undefined) throw new Error(`seed ${seed}, step ${i}, ${event.move}: ${fault}`);
            reached.add(kase.state);
          }
          const day = dayOfMoment(new Date(story.at).toISOString());
          said.set(day, new Map([...story.cases].map(([id, kase]) => [id, JSON.stringify(kase)])));
        }
        const links = brokenLinks(story);
        if (links !== undefined) throw new Error(`seed ${seed}: ${links}`);
        const histories = JSON.parse(JSON.stringify(historiesOf(story))) as ReturnType<typeof historiesOf>;
        for (const { id, events } of histories) {
          const now = JSON.stringify(story.cases.get(id));
          expect(JSON.stringify(fold(events)), `seed ${seed}, ${id}`).toBe(now);
          if (seed % 5 === 0) expect(JSON.stringify(replay(events)), `seed ${seed}, ${id}`).toBe(now);
          replayed += events.length;
        }
        if (seed % 4 === 0)
          for (const [day, ledger] of said)
            for (const history of histories) {
              const then = asOf(history, day);
              expect(then && JSON.stringify(then), `seed ${seed}, ${history.id} as of ${day}`).toBe(
                ledger.get(history.id),
              );
            }
        tried += story.tried;
        refused += story.refused;
        rebounds += [...story.cases.values()].filter(({ child }) => child !== undefined).length;
      }
      console.info(
        `campaign: ${tried} tried, ${refused} refused, ${replayed} replayed, ${rebounds} rebounds`,
      );
      // the stories really went everywhere, and wrong things were really tried
      expect([...reached].sort()).toEqual([...states].sort());
      expect(refused).toBeGreaterThan(tried / 20);
      expect(rebounds).toBeGreaterThan(0);
    },
  );

  it('refuse an event that does not follow, in words', () => {
    const story = newStory();
    const random = seeded(99);
    while (story.cases.size === 0) step(story, random, { wrong: 0 }, 1);
    const [kase] = story.cases.values();
    const at = new Date(story.at + 1000).toISOString();
    const by = { name: '张三', role: 'checker', unit: '区攻坚办' };
    const applied = apply(kase, {
      move: 'pass',
      on: kase!.lastOn,
      at,
      by,
      basis: '核查',
      data: { words: '好' },
    });
    expect(applied.ok).toBe(false);
    expect(applied.ok ? '' : applied.faults[0]!.message).toBe(`${kase!.id}现在是“登记”，不能核查合格`);
  });
});
