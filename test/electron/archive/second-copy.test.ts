/** The archive's second copy in real folders: brought up, damage named on either side, repaired only from what proves. */
import { chmod, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verifyFolder } from '../../../electron/disk/archive/verify';
import { archiveCopy, syncArchiveCopy } from '../../../electron/service/archive/copy';
import { verifyArchiveCopy } from '../../../electron/service/archive/repair';
import { archiveZip } from '../../../electron/service/archive/sound-bag';
import type { Desk } from '../../../electron/service/desk/desk';
import { createJobs } from '../../../electron/service/desk/jobs';
import { saveSettings } from '../../../electron/service/desk/settings';
import { zipEntries } from '../../../electron/disk/zip-entries';
import { finalNotice, sealDesk, sealed, withOffice } from '../../support/seal-desk';
import { tempFolder } from '../../support/temp-folder';

const BAGS = ['2017/Z109-WS·2017-D30-BGS-0001', '2017/Z109-WS·2017-D30-BGS-0002'] as const;
const JOURNAL = 'journal.jsonl';

const freshFolder = tempFolder();
let folder: string;
let desk: Desk;
let second: string;
const jobs = createJobs(
  { start: () => Promise.reject(new Error('no press')) } as never,
  () => new Date(),
  () => undefined,
);

beforeEach(async () => {
  folder = await freshFolder();
  second = path.join(folder, 'usb');
  await mkdir(second);
  desk = await sealDesk(path.join(folder, 'desk'));
  await withOffice(desk);
  const settings = desk.settings()!;
  await saveSettings(desk, { ...settings, archive: { ...settings.archive, copyTo: second } });
  for (const n of [1, 2]) await sealed(desk, await finalNotice(desk, n));
});
afterEach(async () => {
  await desk.close();
});

async function ended(job: string) {
  const state = () => jobs.list().find(({ id }) => id === job);
  await expect.poll(() => state()?.state, { timeout: 10_000 }).not.toBe('running');
  return state()!;
}
const sync = async () => ended(syncArchiveCopy(desk, jobs).job);
const verify = async (repair = false) => ended(verifyArchiveCopy(desk, jobs, { repair }).job);

const ownFile = (...names: string[]) => path.join(folder, 'desk', 'archive', ...names);
async function secondFile(...names: string[]): Promise<string> {
  const [own] = await readdir(second);
  return path.join(second, own!, 'archive', ...names);
}
async function flip(file: string): Promise<Buffer> {
  const bytes = await readFile(file);
  bytes[40]! ^= 1;
  await chmod(file, 0o600);
  await writeFile(file, bytes);
  return bytes;
}
const pathsOf = (faults: readonly { readonly path: string }[] = []) => faults.map((one) => one.path);

describe('the second copy', { timeout: 30_000 }, () => {
  it('is brought what it does not have, journal and head with it; once more brings nothing', async () => {
    expect(await archiveCopy(desk)).toMatchObject({ items: 0, behind: 2 });
    expect(await sync()).toMatchObject({ state: 'done', copy: { copied: 2, complete: true, own: [] } });
    const [own] = await readdir(second);
    const found = await verifyFolder(path.join(second, own!));
    expect(found).toMatchObject({ what: 'archive', items: 2, faults: [] });
    expect(await readFile(path.join(second, own!, '链头.txt'), 'utf8')).toContain(`2 ${found.head!.digest}`);
    await sealed(desk, await finalNotice(desk, 3));
    expect((await archiveCopy(desk)).behind).toBe(1);
    expect((await sync()).copy?.copied).toBe(1);
    expect((await sync()).copy?.copied).toBe(0);
    expect(await verify()).toMatchObject({ copy: { own: [], second: [], complete: true } });
  });

  it('that was stopped is whole as far as it came, and gone on with', async () => {
    const { job } = syncArchiveCopy(desk, {
      ...jobs,
      start: (id, title, task) =>
        jobs.start(id, title, (report, press) =>
          task((done, total) => {
            if (done === 1) jobs.cancel(id);
            return report(done, total);
          }, press),
        ),
    });
    await expect.poll(() => jobs.list().find(({ id }) => id === job)?.copy).toBeDefined();
    const stopped = jobs.list().find(({ id }) => id === job)!;
    expect(stopped).toMatchObject({ state: 'cancelled', copy: { complete: false } });
    const [own] = await readdir(second);
    // no head is noted of what is not all there
    expect(await readdir(path.join(second, own!))).not.toContain('链头.txt');
    const { items, faults } = await verifyFolder(path.join(second, own!));
    expect([items, faults]).toEqual([1, []]);
    expect((await sync()).copy).toMatchObject({ copied: 1, complete: true });
  });

  it('names what is damaged on either side, and repairs each from the other; the damaged bytes are kept', async () => {
    await sync();
    const bad = await flip(ownFile(BAGS[0], 'data', 'paper.pdf'));
    await rm(await secondFile(BAGS[1]), { recursive: true });
    const { copy } = await verify();
    expect(pathsOf(copy?.own)).toEqual([`${BAGS[0]}/data/paper.pdf`]);
    expect(pathsOf(copy?.second)).toEqual([BAGS[1]]);
    expect(copy?.repaired).toEqual([]);
    expect((await verify(true)).copy).toMatchObject({
      repaired: [
        { side: 'own', path: BAGS[0] },
        { side: 'second', path: BAGS[1] },
      ],
      refused: [],
    });
    const told = (await desk.shelf.journal(9)).filter(({ action }) => action === 'repaired');
    expect(told.map(({ note }) => note).reverse()).toEqual([
      `${BAGS[0]}，由第二份档案修复`,
      `第二份档案的 ${BAGS[1]}，由本机修复`,
    ]);
    expect((await verify()).copy).toMatchObject({ own: [], second: [] });
    const aside = path.join(folder, 'desk', 'quarantine');
    const [kept] = (await readdir(aside)).filter((name) => /-archive-.*\d$/u.test(name));
    expect(await readFile(path.join(aside, `${kept!}.txt`), 'utf8')).toContain(BAGS[0]);
    expect(Buffer.compare(await readFile(path.join(aside, kept!, 'data', 'paper.pdf')), bad)).toBe(0);
  });

  it('refuses where neither side proves, and changes nothing there', async () => {
    await sync();
    const own = ownFile(BAGS[0], 'data', 'paper.pdf');
    const other = await secondFile(BAGS[0], 'data', 'record.json');
    const [a, b] = [await flip(own), await flip(other)];
    const { copy } = await verify(true);
    expect(copy?.repaired).toEqual([]);
    expect(pathsOf(copy?.refused)).toEqual([BAGS[0]]);
    expect(Buffer.compare(await readFile(own), a)).toBe(0);
    expect(Buffer.compare(await readFile(other), b)).toBe(0);
  });

  it('mends an edited or shortened journal from the other, and what was sealed since is not lost', async () => {
    await sync();
    await sealed(desk, await finalNotice(desk, 3));
    const whole = await readFile(ownFile(JOURNAL));
    await flip(ownFile(JOURNAL));
    expect((await sync()).state).toBe('failed');
    expect((await verify(true)).copy?.repaired).toEqual([{ side: 'own', path: JOURNAL }]);
    expect(Buffer.compare(await readFile(ownFile(JOURNAL)), whole)).toBe(0);
    const second = await secondFile(JOURNAL);
    await writeFile(second, '');
    expect((await verify()).copy?.second.map(({ kind }) => kind)).toContain('journal');
    expect(await sync()).toMatchObject({ state: 'done', copy: { copied: 1, second: [] } });
    expect(Buffer.compare(await readFile(second), whole)).toBe(0);
  });

  it('says so when both journals were edited, and when the place is away', async () => {
    await sync();
    await flip(ownFile(JOURNAL));
    await flip(await secondFile(JOURNAL));
    expect((await verify(true)).copy).toMatchObject({ repaired: [], refused: [{ path: JOURNAL }] });
    await rename(second, `${second}-away`);
    expect((await archiveCopy(desk)).away).toContain('找不到第二份档案的文件夹');
    expect(await sync()).toMatchObject({ state: 'failed' });
  });

  it('gives an item out as one zip, and not when it was changed', async () => {
    const files = await zipEntries(await archiveZip(desk, { path: BAGS[0] }));
    const name = path.basename(BAGS[0]);
    expect(files.get(`${name}/bagit.txt`)).toBeDefined();
    const pdf = await readFile(ownFile(BAGS[0], 'data', 'paper.pdf'));
    expect(Buffer.compare(files.get(`${name}/data/paper.pdf`)!, pdf)).toBe(0);
    await flip(ownFile(BAGS[0], 'data', 'paper.pdf'));
    await expect(archiveZip(desk, { path: BAGS[0] })).rejects.toThrow('与封存时不一样');
  });
});
