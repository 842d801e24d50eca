/** Every file-system call of a sealing fails once, and then all from there on: sealed whole or not at all, no number lost. */
import { cp, readdir } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { verifyFolder } from '../../electron/disk/archive/verify';
import { isWorkFile } from '../../electron/disk/replace-file';
import { completeSealing } from '../../electron/service/archive/complete';
import { lineDigest } from '../../electron/service/archive/chain';
import { archive } from '../../electron/service/archive/list';
import { readLast } from '../../electron/service/archive/register';
import { AppError } from '../../electron/service/errors';
import { finalNotice, sealDesk, sealed, withOffice } from '../support/seal-desk';
import { tempFolder } from '../support/temp-folder';
import { faultyFiles } from './faulty-files';
import { FULL, inMemory, report } from './scale';

const fresh = tempFolder(inMemory);

const CODES = FULL ? ['ENOSPC', 'EIO', 'EACCES'] : ['ENOSPC'];
/** Calls from one that is looked at to the next; the short form begins elsewhere in each part. */
const STEP = FULL ? 1 : 7;

let base = '';
let first = '';
let second = '';
let third = '';

beforeAll(async () => {
  base = path.join(await fresh(), 'desk');
  const desk = await sealDesk(base);
  await withOffice(desk);
  [first, second, third] = [
    await finalNotice(desk, 1),
    await finalNotice(desk, 2),
    await finalNotice(desk, 3),
  ];
  expect(await sealed(desk, first)).toBe(1);
  await desk.close();
});

interface Outcome {
  readonly failed: string | undefined;
  readonly told: boolean;
  readonly isSealed: boolean;
}

/** What there is after the program is started anew on a sound disk; all of it must fit together. */
async function judge(place: string): Promise<boolean> {
  const desk = await sealDesk(place);
  await desk.alone(() => completeSealing(desk));
  const { rows } = await archive(desk, ALL);
  const isSealed = rows.some(({ record }) => record === second);
  const last = await readLast(desk.shelf.read);
  const { faults, items } = await verifyFolder(path.join(place, 'archive'), {
    heads: last ? [lineDigest(last.entry)] : [],
  });
  expect(faults).toEqual([]);
  expect(items).toBe(isSealed ? 2 : 1);
  expect((await desk.read(second)).meta.archived !== undefined).toBe(isSealed);
  expect((await readdir(path.join(place, 'archive'))).filter(isWorkFile)).toEqual([]);
  // the next one goes on without a gap
  expect(await sealed(desk, isSealed ? third : second)).toBe(isSealed ? 3 : 2);
  await desk.close();
  return isSealed;
}

const ALL = { text: '', years: [], periods: [], kinds: [], unscanned: false, all: true, from: 0, count: 100 };

async function attempt(at: number, code: string, lasting: boolean): Promise<Outcome> {
  const place = path.join(await fresh(), 'desk');
  await cp(base, place, { recursive: true });
  const files = faultyFiles();
  const desk = await sealDesk(place, files);
  // the index is brought up to date before the fault, not within it
  await desk.settled();
  files.plan({ at, code, lasting });
  let told = false;
  try {
    await sealed(desk, second);
  } catch (error) {
    told = true;
    expect(error).toBeInstanceOf(AppError);
    const { message, remedy } = error as AppError;
    // for the office: no codes, no paths, no English; 档号 have letters
    expect(`${message}${remedy}`.replaceAll(/Z109-WS·2017-D30-BGS-\d{4}/gu, '')).not.toMatch(
      /[A-Za-z/\\]{2}/u,
    );
  }
  const failed = files.failed();
  files.heal();
  await desk.close();
  return { failed, told, isSealed: await judge(place) };
}

describe.each([
  ['one call', false],
  ['every call from there on', true],
] as const)('%s fails', (_, lasting) => {
  it('while a paper is sealed', { timeout: 1_200_000 }, async () => {
    const counts = {
      calls: 0,
      'not sealed and told': 0,
      'sealed and told': 0,
      'sealed, nothing to tell': 0,
      lost: 0,
    };
    for (const code of CODES) {
      for (let at = lasting ? STEP >> 1 : 0; ; at += STEP) {
        const { failed, told, isSealed } = await attempt(at, code, lasting);
        if (failed === undefined) {
          expect({ told, isSealed }).toEqual({ told: false, isSealed: true });
          break;
        }
        counts.calls += 1;
        if (isSealed) counts[told ? 'sealed and told' : 'sealed, nothing to tell'] += 1;
        else if (told) counts['not sealed and told'] += 1;
        else counts.lost += 1;
      }
    }
    report(`sealing, ${lasting ? 'lasting' : 'single'} fault at each call`, counts);
    expect(counts.lost).toBe(0);
    expect(counts['not sealed and told']).toBeGreaterThan(0);
    expect(counts['sealed and told']).toBeGreaterThan(0);
    expect(counts.calls).toBeGreaterThanOrEqual((90 * CODES.length) / STEP);
  });
});
