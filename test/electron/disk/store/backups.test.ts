/** Backups: whole, read back, kept for fourteen days, copied to a second place; and what is restored from them. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { Shelf } from '../../../../electron/service/desk/shelf';
import { tempFolder } from '../../../support/temp-folder';
import { make, open, shelfOptions } from './shelf-options';

const fresh = tempFolder();
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 9, 9, 9]);

async function filled(place: string, now?: () => Date): Promise<Shelf> {
  const shelf = await make(place, { ...shelfOptions, ...(now ? { now } : {}) });
  for (const id of ['a', 'b']) {
    await shelf.put('records', id, { id, revision: 1, data: { title: `报告${id}` } });
    for (const n of [1, 2]) await shelf.put('versions', `${id}.${n}`, { at: '', title: id });
  }
  await shelf.put('bin', 'c', { id: 'c', revision: 4 });
  await shelf.put('numbers', '汴禹攻坚办-2017', { next: 8 });
  await shelf.put('office', 'settings', { theme: 'light' });
  return shelf;
}

it('zips every document, reads it back and says how many papers it holds', async () => {
  const place = path.join(await fresh(), 'desk');
  const shelf = await filled(place);
  const made = await shelf.backUp();
  expect(made).toMatchObject({ records: 2, checked: true });
  expect(await shelf.backups()).toEqual([{ ...made, at: made.at.replace(/\.\d+Z/u, '.000Z') }]);
  const entries = unzipSync(await readFile(path.join(place, 'backups', made.name)));
  expect(Object.keys(entries).sort()).toEqual([
    'bin/c.json',
    'duban.json',
    'numbers/汴禹攻坚办-2017.json',
    'office/settings.json',
    'records/a.json',
    'records/b.json',
    'versions/a.json',
    'versions/b.json',
  ]);
  expect([...(await shelf.openBackup(made.name))].sort()).toEqual([
    ['a', { id: 'a', revision: 1, data: { title: '报告a' } }],
    ['b', { id: 'b', revision: 1, data: { title: '报告b' } }],
  ]);
  await expect(shelf.openBackup('../duban.json')).rejects.toMatchObject({ code: 'backup' });
  await shelf.close();
});

it('misses nothing that moves while it is made', async () => {
  const place = path.join(await fresh(), 'desk');
  const shelf = await filled(place);
  const making = shelf.backUp();
  await shelf.commit({
    id: 'e1',
    at: '2017-10-09T06:20:00.000Z',
    actor: '',
    action: 'restored',
    subject: 'c',
    note: '',
    changes: [
      { collection: 'records', key: 'c', value: { id: 'c', revision: 4 } },
      { collection: 'bin', key: 'c' },
    ],
  });
  const entries = Object.keys(unzipSync(await readFile(path.join(place, 'backups', (await making).name))));
  expect(entries.filter((name) => name.endsWith('/c.json'))).not.toEqual([]);
  await shelf.close();
});

it(
  'keeps the last backup of each of fourteen days, also when the clock goes back',
  { timeout: 120_000 },
  async () => {
    const place = path.join(await fresh(), 'desk');
    let now = new Date(2017, 8, 1, 9);
    const shelf = await filled(place, () => now);
    for (let day = 1; day <= 16; day++) {
      now = new Date(2017, 8, day, 9);
      await shelf.backUp();
      // a second one of the same day takes the place of the first
      if (day === 10) await shelf.backUp();
    }
    const days = async () => (await shelf.backups()).map(({ at }) => new Date(at).getDate());
    expect(await days()).toEqual([16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3]);
    now = new Date(2016, 0, 31, 9);
    const { name } = await shelf.backUp();
    expect((await shelf.backups())[0]?.name).toBe(name);
    expect(await days()).toEqual([31, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4]);
    await shelf.close();
  },
);

it('copies pictures once and everything to a second place; a stick that is not there is told', async () => {
  const folder = await fresh();
  const place = path.join(folder, 'desk');
  const second = path.join(folder, 'stick');
  const shelf = await filled(place);
  const ref = await shelf.addPicture(png);
  await mkdir(second);
  const { name } = await shelf.backUp(second);
  const [own] = await readdir(second);
  expect(own).toMatch(/^督办文书备份-/u);
  expect(await readdir(path.join(second, own!))).toEqual([name, 'pictures']);
  const hex = ref.slice(7);
  const copy = path.join(place, 'backups', 'pictures', hex.slice(0, 2), `${hex}.png`);
  expect(new Uint8Array(await readFile(copy))).toEqual(png);
  expect(shelf.notices()).toEqual([]);
  await shelf.backUp(path.join(folder, 'unplugged'));
  expect(shelf.notices()[0]?.message).toContain('没有写到第二处');
  expect(await readdir(folder)).toEqual(['desk', 'stick']);
  await shelf.close();
});

it('lists what lies at the second place alone, with its pictures, and opens nothing else there', async () => {
  const folder = await fresh();
  const place = path.join(folder, 'desk');
  const second = path.join(folder, 'stick');
  await mkdir(second);
  const shelf = await filled(place);
  const ref = await shelf.addPicture(png);
  const { name } = await shelf.backUp(second);
  expect((await shelf.backups(second)).map((one) => one.second)).toEqual([false]);
  await shelf.close();
  await rm(place, { recursive: true });
  // the disk is gone: another desk finds what the old one left there
  const other = await make(path.join(folder, 'new'));
  const [found] = await other.backups(second);
  expect(found).toMatchObject({ records: 2, second: true });
  expect(found?.name).toMatch(new RegExp(`^督办文书备份-[0-9a-f]{8}/${name}$`, 'u'));
  expect([...(await other.openBackup(found!.name, second)).keys()].sort()).toEqual(['a', 'b']);
  expect(new Uint8Array((await other.backupPicture(found!.name, ref, second))!)).toEqual(png);
  for (const wrong of [`../${name}`, `督办文书备份-00000000/../${name}`, found!.name])
    await expect(other.openBackup(wrong)).rejects.toMatchObject({ code: 'backup' });
  expect(await other.backups(path.join(folder, 'unplugged'))).toEqual([]);
  await other.close();
});

it('brings a damaged picture and a lost paper back from it', async () => {
  const place = path.join(await fresh(), 'desk');
  const shelf = await filled(place);
  const ref = await shelf.addPicture(png);
  await shelf.backUp();
  const hex = ref.slice(7);
  await writeFile(path.join(place, 'pictures', hex.slice(0, 2), `${hex}.png`), 'x');
  await rm(path.join(place, 'records', 'a.json'));
  await writeFile(path.join(place, 'office', 'settings.json'), '');
  expect(new Uint8Array((await shelf.picture(ref))!)).toEqual(png);
  expect(await shelf.read('records', 'a', true)).toMatchObject({ id: 'a' });
  expect(await shelf.read('office', 'settings')).toEqual({ theme: 'light' });
  expect(shelf.notices().map(({ message }) => message)).toEqual([
    '一张图片的文件已损坏，已从备份恢复。损坏的原件保留在“隔离区”。',
    expect.stringMatching(/^“报告a”的文件不见了，已从今天 \d\d:\d\d 的备份恢复。$/u),
    expect.stringMatching(
      /^单位和设置的文件已损坏（文件是空的）。已从今天 \d\d:\d\d 的备份恢复，损坏的原件保留在“隔离区”。$/u,
    ),
  ]);
  await shelf.close();
  const again = await open(place);
  expect(await again.read('office', 'settings')).toEqual({ theme: 'light' });
  expect(again.notices()).toEqual([]);
  await again.close();
});
