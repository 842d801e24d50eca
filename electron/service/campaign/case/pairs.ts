/** Changes of two cases at once: a rebound opens a case, a duplicate goes into another. Both happen, or neither. */
import type { Fault } from '../../../../templates/official/fault';
import { apply } from './apply';
import type { Case } from './case';
import type { CaseEvent } from './event';
import { supervisionLevels, type Facts } from './facts';
import { REGISTER } from './register';

export interface Changed {
  readonly case: Case;
  readonly event: CaseEvent;
}
export type Pair =
  | { readonly ok: true; readonly changed: readonly [Changed, Changed] }
  | { readonly ok: false; readonly faults: readonly Fault[] };

function both(
  first: readonly [Case | undefined, unknown],
  second: readonly [Case | undefined, unknown],
): Pair {
  const [a, b] = [apply(...first), apply(...second)];
  if (a.ok && b.ok) return { ok: true, changed: [a, b] };
  return { ok: false, faults: [...(a.ok ? [] : a.faults), ...(b.ok ? [] : b.faults)] };
}

/** One level above, the highest stays: a rebounded problem is a heavier one. */
const heavier = (level: Case['level']): Case['level'] =>
  supervisionLevels[Math.min(supervisionLevels.indexOf(level) + 1, supervisionLevels.length - 1)]!;

/**
 * A rebound found at a look-back: the case ends as rebounded, a new one is registered that is linked with it, its count
 * of rebounds one higher and its supervision one level above.
 * @param event the event `rebound` without `opens`.
 * @param id of the new case.
 * @param problem what was found; the facts are those of the old case besides.
 */
export function rebound(kase: Case, event: CaseEvent, id: string, problem: string): Pair {
  const facts: Facts = {
    ...kase.facts,
    assignedOn: event.on,
    foundOn: event.on,
    problem,
    sourceNumber: kase.id,
  };
  const opening: CaseEvent = {
    ...event,
    move: REGISTER,
    data: { id, facts, level: heavier(kase.level), parent: kase.id, reboundCount: kase.reboundCount + 1 },
  };
  const data = { ...(event.data as object | undefined), opens: id };
  return both([kase, { ...event, data }], [undefined, opening]);
}

/** A duplicate goes into another case. @param event the event `merge` without `into`. */
export function merge(duplicate: Case, into: Case, event: CaseEvent): Pair {
  return both(
    [duplicate, { ...event, data: { ...(event.data as object | undefined), into: into.id } }],
    [into, { ...event, paper: undefined, move: 'absorb', data: { absorbed: duplicate.id } }],
  );
}
