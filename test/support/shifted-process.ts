/** Runs the command line in a process with another clock, time zone and language. */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';

const run = promisify(execFile);
const repository = fileURLToPath(new URL('../..', import.meta.url));

export interface Surroundings {
  /** What the clock shows when the process begins, ms since 1970. */
  readonly now: number;
  readonly timeZone: string;
  /** Such as zh_CN.UTF-8. */
  readonly language: string;
}

/** A module that a process loads first: its clock begins at `now` and goes on as clocks do. */
const clock = (now: number): string => `
const Real = Date;
const shift = ${now} - Real.now();
globalThis.Date = class extends Real {
  constructor(...given) { super(...(given.length === 0 ? [Real.now() + shift] : given)); }
  static now() { return Real.now() + shift; }
};`;

/** Runs the bundled command line. Throws with what it said when it ends badly. */
export async function runShifted(
  args: readonly string[],
  { now, timeZone, language }: Surroundings,
): Promise<void> {
  const preload = `data:text/javascript,${encodeURIComponent(clock(now))}`;
  await run(process.execPath, ['--import', preload, path.join(repository, 'dist', 'cli.cjs'), ...args], {
    cwd: repository,
    env: { ...process.env, TZ: timeZone, LANG: language, LC_ALL: language, DUBAN_SYSTEM_FONTS: '0' },
  });
}
