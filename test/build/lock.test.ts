/** Two processes do not prepare the fonts at once, and a dead one does not stop the living. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { holdLock } from '../../build/fonts/lock';

let file: string;
beforeEach(() => (file = path.join(mkdtempSync(path.join(os.tmpdir(), 'duban-lock-')), 'lock')));
afterEach(() => rmSync(path.dirname(file), { recursive: true, force: true }));
const silent = () => undefined;

describe('holdLock', () => {
  it('lets the second in only when the first has left', async () => {
    const release = await holdLock(file, silent);
    let told = 0;
    let inside = false;
    const second = holdLock(file, () => (told += 1)).then((leave) => {
      inside = true;
      return leave;
    });
    await wait(500);
    expect([inside, told]).toEqual([false, 1]);
    await release();
    await (
      await second
    )();
    expect([inside, existsSync(file)]).toEqual([true, false]);
  });

  it('is taken over from a process that is gone', async () => {
    writeFileSync(file, '999999999');
    const release = await holdLock(file, silent);
    expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
    await release();
  });
});
