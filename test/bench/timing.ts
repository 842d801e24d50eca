/** Warm medians, one after the other in the same run, so that what else the machine does hits all alike. */

export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly limit?: number;
  readonly unit: string;
  readonly ok: boolean;
}

/** A figure that must not be above `limit`. */
export const atMost = (name: string, value: number, limit: number, unit: string): Figure => ({
  name,
  value,
  limit,
  unit,
  ok: value <= limit,
});
/** A figure that must not be below `limit`. */
export const atLeast = (name: string, value: number, limit: number, unit: string): Figure => ({
  name: `${name} (at least)`,
  value,
  limit,
  unit,
  ok: value >= limit,
});
/** A figure without a limit. */
export const shown = (name: string, value: number, unit: string): Figure => ({ name, value, unit, ok: true });

type Task = () => unknown;

async function time(task: Task): Promise<number> {
  const started = performance.now();
  await task();
  return performance.now() - started;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

/**
 * Times tasks in turns: `warm` rounds that do not count, then `rounds` that do.
 * @returns each task's median, ms.
 */
export async function medians<Names extends string>(
  tasks: Readonly<Record<Names, Task>>,
  { warm = 2, rounds = 7 } = {},
): Promise<Record<Names, number>> {
  const names = Object.keys(tasks) as Names[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Names, number[]>;
  for (let round = -warm; round < rounds; round++) {
    for (const name of names) {
      const taken = await time(tasks[name]);
      if (round >= 0) times[name].push(taken);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<Names, number>;
}
