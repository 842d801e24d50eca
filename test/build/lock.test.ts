/** Two processes do not prepare the same thing at once, and a dead one does not stop the living. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { alone } from '../../build/lock.mjs';

let file: string;
beforeEach(() => (file = path.join(mkdtempSync(path.join(os.tmpdir(), 'duban-lock-')), 'lock')));
afterEach(() => rmSync(path.dirname(file), { recursive: true, force: true }));
const silent = () => undefined;

describe('alone', () => {
  it('lets the second in only when the first has left', async () => {
    const steps: string[] = [];
    const first = alone(file, silent, async () => {
      steps.push('first in');
      await wait(400);
      steps.push('first out');
    });
    await wait(100);
    const second = alone(
      file,
      () => steps.push('second waits'),
      () => Promise.resolve(steps.push('second in')),
    );
    await Promise.all([first, second]);
    expect(steps).toEqual(['first in', 'second waits', 'first out', 'second in']);
    expect(existsSync(file)).toBe(false);
  });

  it('is left when the work fails', async () => {
    await expect(alone(file, silent, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(existsSync(file)).toBe(false);
  });

  it('is taken over from a process that is gone', async () => {
    writeFileSync(file, '999999999');
    const holder = await alone(file, silent, () => Promise.resolve(readFileSync(file, 'utf8')));
    expect(holder).toBe(String(process.pid));
  });
});
