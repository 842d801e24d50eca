/** The faults of the open record by place, so that a field hears only of its own and rows only of their count. */
import type { Fault } from '../../templates/official/fault';
import { same } from '../paper/same';
import { stepsOf } from './paths';

export interface FaultStore {
  readonly put: (faults: readonly Fault[]) => void;
  readonly subscribe: (onChange: () => void) => () => void;
  /** Those of exactly this path; the same list while they stay the same. */
  readonly at: (path: string) => readonly Fault[];
  /** Severe ones at the path and inside it. */
  readonly errorsWithin: (path: string) => number;
  /** Warnings at the path and inside it. */
  readonly warningsWithin: (path: string) => number;
}

const none: readonly Fault[] = [];

/** Every path around a path, itself included: a, a.b, a.b[0]. */
function around(path: string): readonly string[] {
  const found: string[] = [];
  let at = '';
  for (const step of stepsOf(path)) {
    at = typeof step === 'number' ? `${at}[${step}]` : at === '' ? step : `${at}.${step}`;
    found.push(at);
  }
  return found;
}

export function createFaultStore(): FaultStore {
  let byPath: ReadonlyMap<string, readonly Fault[]> = new Map();
  let errors: ReadonlyMap<string, number> = new Map();
  let warnings: ReadonlyMap<string, number> = new Map();
  const listeners = new Set<() => void>();
  return {
    put: (faults) => {
      const lists = new Map<string, Fault[]>();
      const counts = { E: new Map<string, number>(), W: new Map<string, number>() };
      for (const fault of faults) {
        const list = lists.get(fault.path);
        if (list === undefined) lists.set(fault.path, [fault]);
        else list.push(fault);
        if (fault.severity === 'I') continue;
        const within = counts[fault.severity];
        for (const path of around(fault.path)) within.set(path, (within.get(path) ?? 0) + 1);
      }
      const before = byPath;
      byPath = new Map(
        [...lists].map(([path, list]) => {
          const old = before.get(path);
          return [path, old !== undefined && same(old, list) ? old : list] as const;
        }),
      );
      errors = counts.E;
      warnings = counts.W;
      for (const tell of listeners) tell();
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    at: (path) => byPath.get(path) ?? none,
    errorsWithin: (path) => errors.get(path) ?? 0,
    warningsWithin: (path) => warnings.get(path) ?? 0,
  };
}
