/** Says loudly what a test could not run and why; build/test.mjs repeats it just before the last line. */
import { appendFileSync } from 'node:fs';

/**
 * Report that something was not run.
 * @param reason what was not run and what it needs, in one line.
 */
export function notRun(reason: string): void {
  const line = reason.replaceAll('\n', ' ');
  console.warn(`NOT RUN: ${line}`);
  const list = process.env.DUBAN_NOT_RUN;
  if (list !== undefined && list !== '') appendFileSync(list, `${line}\n`);
}
