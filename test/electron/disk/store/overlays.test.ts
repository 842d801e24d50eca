/** The office's wording in the data folder: what the first format left, damage, backups, a second process. */
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { pictureRef } from '../../../../electron/disk/picture-store';
import { openShelves } from '../../../../electron/disk/store/shelves';
import { overlayBook } from '../../../../electron/service/desk/overlay-book';
import type { Shelves } from '../../../../electron/service/desk/shelf';
import { kinds } from '../../../../templates/kinds/index';
import { putWord } from '../../../../templates/overlay/change';
import { noOverlay } from '../../../../templates/overlay/overlay';
import { memoryDesk, type MemoryDesk } from '../../../support/memory-desk';
import { tempFolder } from '../../../support/temp-folder';
import { open, shelfOptions } from './shelf-options';

const fresh = tempFolder();
const { template } = kinds.find(({ slug }) => slug === 'speech')!;
const titled = (text: string) => putWord(template, noOverlay('speech'), 'fileTitle', text);

it('opens what format 1 left', async () => {
  const place = path.join(await fresh(), 'desk');
  const fixture = fileURLToPath(new URL('../../../fixtures/shelf/format-1', import.meta.url));
  await cp(fixture, place, { recursive: true });
  const shelf = await open(place);
  const book = overlayBook(shelf, pictureRef);
  await book.read();
  expect(book.latest()).toMatchObject([
    {
      kind: 'notice',
      version: 1,
      // sealed: final papers know a wording by it
      digest: 'sha256:a9a607e7ac07e90655f5dff11eb2d81ae4a4ac93b20f1fc16a8427486238d50f',
      overlay: { words: { note: { text: '联系人：罗丹' } }, switches: { colophon: false } },
    },
  ]);
  expect(book.inForce()).toHaveLength(1);
  expect(shelf.notices()).toEqual([]);
  await shelf.close();
});

/** A desk in a folder of its own. */
async function inFolder(): Promise<{ place: string; shelves: Shelves; desk: MemoryDesk }> {
  const place = path.join(await fresh(), 'desk');
  const shelves: Shelves = {
    ...openShelves({ ...shelfOptions }),
    last: () => Promise.resolve(undefined),
    suggested: () => place,
    remember: () => Promise.resolve(),
  };
  return { place, shelves, desk: await memoryDesk({ shelves }) };
}

/** The same folder opened anew. */
const again = async (place: string, shelves: Shelves): Promise<MemoryDesk> => {
  const desk = await memoryDesk({ shelves, office: false, prefix: 'again' });
  await desk.call('openFolder', { folder: place });
  return desk;
};

it('is restored from the journal when it is damaged or gone, and stands in every backup', async () => {
  const { place, shelves, desk } = await inFolder();
  for (const [base, text] of ['甲', '乙', '丙'].entries())
    await desk.call('saveOverlay', { overlay: titled(text), base });
  await desk.session.close();
  const folder = path.join(place, 'overlays');
  await writeFile(path.join(folder, 'speech.3.json'), Buffer.alloc(300));
  const opened = await again(place, shelves);
  const [latest] = await opened.call('overlays', {});
  expect(latest).toMatchObject({ version: 3, overlay: { words: { fileTitle: { text: '丙' } } } });
  const told = (await opened.call('desk', {})).notices.map(({ message }) => message).join();
  expect(told).toContain('“讲话稿模板第3版”的文件已损坏');
  expect(told).toMatch(/操作记录恢复/u);
  const { name } = await opened.call('backUp', {});
  const entries = Object.keys(unzipSync(await readFile(path.join(place, 'backups', name))));
  expect(entries).toEqual(
    expect.arrayContaining(['overlays/speech.json', 'overlays/speech.1.json', 'overlays/speech.3.json']),
  );
  await opened.session.close();

  // without a journal the backup has it; the latest that is gone is missed, not passed over
  await rm(path.join(place, 'journal'), { recursive: true });
  await rm(path.join(folder, 'speech.3.json'));
  const third = await again(place, shelves);
  expect((await third.call('overlays', {}))[0]).toMatchObject({ version: 3 });
  expect((await third.call('desk', {})).notices.map(({ message }) => message).join()).toContain('备份恢复');
  await third.session.close();

  // nowhere at all: told, the one before is in force, and its number is not given again
  await rm(path.join(place, 'journal'), { recursive: true, force: true });
  for (const one of await readdir(path.join(place, 'backups')))
    if (one.endsWith('.zip')) await rm(path.join(place, 'backups', one));
  await rm(path.join(folder, 'speech.3.json'));
  const last = await again(place, shelves);
  expect((await last.call('overlays', {}))[0]).toMatchObject({ version: 2 });
  expect((await last.call('desk', {})).notices.map(({ message }) => message).join()).toContain(
    '没有找到可以恢复的',
  );
  expect((await last.call('saveOverlay', { overlay: titled('丁'), base: 2 })).kept?.version).toBe(4);
  await last.session.close();
});

it('changed by the process that writes is seen by the one that only reads, which changes nothing', async () => {
  const { place, shelves, desk } = await inFolder();
  const reader = await again(place, shelves);
  expect((await reader.call('desk', {})).mode).toBe('read');
  await desk.call('saveOverlay', { overlay: titled('甲'), base: 0 });
  reader.clock.now = new Date(reader.clock.now.getTime() + 10_000);
  await expect
    .poll(async () => {
      await reader.call('desk', {});
      return (await reader.call('overlays', {})).map(({ version }) => version);
    })
    .toEqual([1]);
  expect(await reader.ask('saveOverlay', { overlay: titled('乙'), base: 1 })).toMatchObject({
    ok: false,
    error: { code: 'readonly' },
  });
  await reader.session.close();
  await desk.session.close();
});
