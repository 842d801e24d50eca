/** Every file-system call of bringing an item to the second place fails: there whole or not at all, and gone on with. */
import { cp, mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { verifyFolder } from '../../electron/disk/archive/verify';
import { syncArchiveCopy } from '../../electron/service/archive/copy';
import { createJobs } from '../../electron/service/desk/jobs';
import { saveSettings } from '../../electron/service/desk/settings';
import type { Desk } from '../../electron/service/desk/desk';
import { finalNotice, sealDesk, sealed, withOffice } from '../support/seal-desk';
import { tempFolder } from '../support/temp-folder';
import { faultyFiles } from './faulty-files';
import { FULL, inMemory, report } from './scale';

const fresh = tempFolder(inMemory);
const STEP = FULL ? 1 : 5;
let base = '';

beforeAll(async () => {
  base = path.join(await fresh(), 'desk');
  const desk = await sealDesk(base);
  await withOffice(desk);
  await sealed(desk, await finalNotice(desk, 1));
  await desk.close();
});

async function sync(desk: Desk) {
  const noPress = { start: () => Promise.reject(new Error('no press')) } as never;
  const jobs = createJobs(
    noPress,
    () => new Date(),
    (error) => {
      throw error;
    },
  );
  const { job } = syncArchiveCopy(desk, jobs);
  const state = () => jobs.list().find(({ id }) => id === job)!;
  await expect.poll(() => state().state, { interval: 5 }).not.toBe('running');
  return state();
}

/** @returns whether a call was left to fail. */
async function attempt(at: number, lasting: boolean): Promise<{ failed: boolean; told: boolean }> {
  const folder = await fresh();
  const place = path.join(folder, 'desk');
  const second = path.join(folder, 'usb');
  await cp(base, place, { recursive: true });
  await mkdir(second);
  const files = faultyFiles();
  const desk = await sealDesk(place, files);
  const settings = desk.settings()!;
  await saveSettings(desk, { ...settings, archive: { ...settings.archive, copyTo: second } });
  await desk.settled();
  files.plan({ at, code: 'ENOSPC', lasting });
  const { state, message } = await sync(desk);
  const failed = files.failed() !== undefined;
  files.heal();
  if (state === 'failed') expect(message).not.toMatch(/ENOSPC|程序内部出错/u);
  const [own] = await readdir(second);
  if (own !== undefined && (await readdir(path.join(second, own))).includes('archive')) {
    const { faults } = await verifyFolder(path.join(second, own));
    // whole without its line (or with one that was not written to its end), or not there: never a bag in part
    const isTorn = ({ kind, message: words }: (typeof faults)[number]): boolean =>
      kind === 'journal' && words.includes('最后一行没有写完');
    expect(faults.filter((one) => one.kind !== 'extra' && one.kind !== 'missing' && !isTorn(one))).toEqual(
      [],
    );
    expect(faults.every(({ path: named }) => !named.includes('/data/'))).toBe(true);
  }
  expect(await sync(desk)).toMatchObject({ state: 'done', copy: { complete: true, own: [], second: [] } });
  const [made] = await readdir(second);
  expect(await verifyFolder(path.join(second, made!))).toMatchObject({ items: 1, faults: [] });
  await desk.close();
  return { failed, told: state === 'failed' };
}

describe.each([
  ['one call', false],
  ['every call from there on', true],
] as const)('%s fails', (_, lasting) => {
  it('while an item is brought to the second place', { timeout: 600_000 }, async () => {
    const counts = { calls: 0, told: 0 };
    for (let at = lasting ? STEP >> 1 : 0; ; at += STEP) {
      const { failed, told } = await attempt(at, lasting);
      if (!failed) break;
      counts.calls += 1;
      if (told) counts.told += 1;
    }
    expect(counts.told).toBeGreaterThan(0);
    report(`bringing to the second place, ${lasting ? 'lasting' : 'single'} fault at each call`, counts);
  });
});
