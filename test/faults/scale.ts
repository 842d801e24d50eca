/** How much the fault tests do: a short seeded form in `npm test`, full counts in `npm run test:faults`. */
import { existsSync } from 'node:fs';
import os from 'node:os';

export const FULL = process.env.DUBAN_FAULTS === '1';

/** @returns the count for this run. */
export const times = (short: number, full: number): number => (FULL ? full : short);

/** Numbers in [0, 1) that are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The figures of a fault test, on a line of their own. */
export const report = (what: string, counts: Readonly<Record<string, number>>): void =>
  console.log(
    `faults: ${what}: ${Object.entries(counts)
      .map(([name, count]) => `${count} ${name}`)
      .join(', ')}`,
  );

/**
 * A file system in memory where there is one: what a killed process has written outlives it there as well, and a
 * thousand rounds do not wait for the disk.
 */
export const inMemory = existsSync('/dev/shm') ? '/dev/shm' : os.tmpdir();
