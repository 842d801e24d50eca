/** Every file-system call of a save, a finalising, a deletion and a restoring fails once: old or new, never mixed, told. */
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { AppError } from '../../electron/service/errors';
import type { Shelf } from '../../electron/service/desk/shelf';
import { make, shelfOptions } from '../electron/disk/store/shelf-options';
import { tempFolder } from '../support/temp-folder';
import { faultyFiles, type FaultyFiles } from './faulty-files';
import { FULL, inMemory, report } from './scale';
import { after, contents, perform, sameState, stepAt, type State, type Step } from './story';

const fresh = tempFolder(inMemory);

/** Where the story has something of each kind to come, and the step that is looked at. */
const STEPS = { save: 7, finalise: 6, delete: 10, restore: 14 } as const;

const CODES = FULL ? ['ENOSPC', 'EIO', 'EACCES', 'ENOENT'] : ['ENOSPC'];

type Kind = keyof typeof STEPS;

const KINDS = Object.keys(STEPS) as readonly Kind[];
/** What the short form looks at where it does not look at all. */
const SOME: readonly Kind[] = ['finalise'];

interface Scene {
  readonly folder: string;
  readonly before: State;
  readonly step: Step;
}

const scenes = new Map<Kind, Scene>();

beforeAll(async () => {
  for (const kind of KINDS) {
    const folder = path.join(await fresh(), 'desk');
    const shelf = await make(folder);
    let before: State = new Map();
    for (let n = 1; n < STEPS[kind]; n++) {
      const step = stepAt(n, before);
      await perform(shelf, n, step);
      before = after(before, step);
    }
    await shelf.close();
    scenes.set(kind, { folder, before, step: stepAt(STEPS[kind], before) });
  }
});

interface Outcome {
  readonly failed: string | undefined;
  readonly told: 'error' | 'notice' | 'nothing';
  readonly state: 'old' | 'new' | 'mixed';
}

/** What the desk holds after the shelf is opened anew on a sound disk. */
async function stateOf(folder: string, { before, step }: Scene): Promise<Outcome['state']> {
  const shelf = await make(folder);
  const now = await contents(shelf);
  expect(shelf.notices()).toEqual([]);
  await shelf.close();
  if (sameState(now, after(before, step))) return 'new';
  return sameState(now, before) ? 'old' : 'mixed';
}

async function attempt(shelf: Shelf, kind: Kind, step: Step): Promise<Outcome['told']> {
  try {
    await perform(shelf, STEPS[kind], step);
    return shelf.notices().length > 0 ? 'notice' : 'nothing';
  } catch (error) {
    expect(error).toBeInstanceOf(AppError);
    // what is told is for the office: no codes, no paths, no English
    const { message, remedy } = error as AppError;
    expect(`${message}${remedy}`).not.toMatch(/[A-Za-z/\\]{2}/u);
    return 'error';
  }
}

/** One fault in a copy of the scene. `retry` goes on in the same process on a disk that is sound again. */
async function scene(
  kind: Kind,
  at: number,
  code: string,
  lasting: boolean,
  retry: boolean,
): Promise<Outcome> {
  const one = scenes.get(kind)!;
  const folder = path.join(await fresh(), 'desk');
  await cp(one.folder, folder, { recursive: true });
  const files: FaultyFiles = faultyFiles();
  const shelf = await make(folder, { ...shelfOptions, files });
  files.plan({ at, code, lasting });
  const told = await attempt(shelf, kind, one.step);
  const failed = files.failed();
  if (retry) {
    files.heal();
    await perform(shelf, STEPS[kind], one.step);
    expect(sameState(await contents(shelf), after(one.before, one.step))).toBe(true);
  }
  // as when the process ends: nothing is put in order, only the lock is let go
  files.heal();
  await shelf.close();
  return { failed, told, state: await stateOf(folder, one) };
}

/** Nothing to tell of: the change is whole, and what failed serves no document. */
const isHarmless = (at: number, code: string, failed: string): boolean =>
  // for the index alone: without it a document is read once more
  failed === 'stats' ||
  // a write begins with the lock; that it is not there is an answer, and the folder is taken again
  (at === 0 && failed === 'read' && code === 'ENOENT');

describe.each([
  ['one call', false],
  ['every call from there on', true],
] as const)('%s fails', (_, lasting) => {
  it.each(lasting && !FULL ? SOME : KINDS)('%s', { timeout: 300_000 }, async (kind) => {
    const counts = { calls: 0, 'old and told': 0, 'new and told': 0, mixed: 0, silent: 0 };
    for (const code of CODES) {
      for (let at = 0; ; at++) {
        const { failed, told, state } = await scene(kind, at, code, lasting, false);
        if (failed === undefined) {
          expect({ told, state }).toEqual({ told: 'nothing', state: 'new' });
          break;
        }
        counts.calls += 1;
        if (state === 'mixed') counts.mixed += 1;
        else if (told === 'nothing' && !(state === 'new' && isHarmless(at, code, failed))) counts.silent += 1;
        // what was acknowledged is there
        else if (told !== 'error' && state === 'old') counts.mixed += 1;
        else counts[state === 'old' ? 'old and told' : 'new and told'] += 1;
      }
    }
    report(`${kind}, ${lasting ? 'lasting' : 'single'} fault at each call`, counts);
    expect(counts).toMatchObject({ mixed: 0, silent: 0 });
    expect(counts.calls).toBeGreaterThanOrEqual(9 * CODES.length);
  });
});

it('goes on in the same process once the disk is sound', { timeout: 300_000 }, async () => {
  const counts = { retries: 0 };
  for (const kind of FULL ? KINDS : SOME) {
    for (let at = 0; ; at++) {
      const { failed, state } = await scene(kind, at, 'ENOSPC', true, true);
      expect(state).toBe('new');
      if (failed === undefined) break;
      counts.retries += 1;
    }
  }
  report('tried again after a fault at each call', counts);
});
