/** Folders of earlier formats: the first one opens for ever, an older one is brought up with its original kept. */
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { Formats } from '../../../../electron/disk/store/migrate';
import { tempFolder } from '../../../support/temp-folder';
import { make, open, shelfOptions } from './shelf-options';

const fresh = tempFolder();
const fixture = fileURLToPath(new URL('../../../fixtures/shelf/format-1', import.meta.url));

/** A copy of the desk that the first format left. */
async function first(): Promise<string> {
  const place = path.join(await fresh(), 'desk');
  await cp(fixture, place, { recursive: true });
  return place;
}

const json = async (...parts: readonly string[]): Promise<unknown> =>
  JSON.parse(await readFile(path.join(...parts), 'utf8'));

it('opens what format 1 left', async () => {
  const shelf = await open(await first());
  expect(shelf.readOnly()).toBeUndefined();
  expect(await shelf.keys('records')).toEqual(['a1b2']);
  expect(await shelf.read('records', 'a1b2')).toMatchObject({
    kind: 'notice',
    revision: 3,
    data: { title: '关于印发大气污染防治攻坚方案的通知' },
  });
  expect(await shelf.read('bin', 'c3d4')).toMatchObject({ revision: 1 });
  expect(await shelf.read('versions', 'a1b2.1')).toMatchObject({ record: { id: 'a1b2' } });
  expect(await shelf.read('numbers', '2017')).toEqual({ series: { 汴禹攻坚办: { next: 2 } } });
  expect(await shelf.read('office', 'settings')).toMatchObject({ theme: 'light' });
  expect(await shelf.read('overlays', 'notice')).toEqual({ version: 1 });
  expect((await shelf.journal(9)).map(({ action }) => action)).toEqual(['removed', 'finalised']);
  const ref = 'sha256:6b7fa434f92a8b80aab02d9bf1a12e49ffcae424e4013a1c4f68b67e3d2bbcd0';
  expect((await shelf.picture(ref))?.length).toBe(70);
  expect(shelf.notices()).toEqual([]);
  await shelf.close();
});

/** A format that does not exist yet: every document counts how often it was brought up. */
const next: Formats = {
  current: 3,
  steps: {
    1: (_collection, _key, document) => ({ ...document, steps: [2] }),
    2: (collection, _key, document) => ({
      ...document,
      steps: [...(document.steps as number[]), 3],
      collection,
    }),
  },
};

it('brings an older format up, keeps the original, and is refused by the older program', async () => {
  const place = await first();
  const original = await readFile(path.join(place, 'records', 'a1b2.json'));
  const shelf = await open(place, { ...shelfOptions, formats: next });
  expect(await shelf.read('records', 'a1b2')).toMatchObject({
    revision: 3,
    steps: [2, 3],
    collection: 'records',
  });
  expect(await shelf.read('versions', 'a1b2.1')).toMatchObject({ steps: [2, 3] });
  expect(shelf.notices()[0]?.message).toBe('这个文件夹已改为新版本的格式。');
  await shelf.close();
  expect(await json(place, 'duban.json')).toMatchObject({ format: 3 });
  const [kept] = (await readdir(path.join(place, 'backups'))).filter((name) => name.startsWith('format-1-'));
  const entries = unzipSync(await readFile(path.join(place, 'backups', kept!)));
  expect(Buffer.from(entries['records/a1b2.json']!)).toEqual(original);
  await expect(open(place)).rejects.toMatchObject({ code: 'format' });
});

it('does no step twice when bringing it up was interrupted', async () => {
  const place = await first();
  await (await open(place, { ...shelfOptions, formats: next })).close();
  const whole = await json(place, 'records', 'a1b2.json');
  // as it was in the midst: documents done in part, the marker naming the original
  const [kept] = (await readdir(path.join(place, 'backups'))).filter((name) => name.startsWith('format-1-'));
  for (const marker of ['duban.json', 'backups/duban.json']) {
    const now = (await json(place, marker)) as object;
    await writeFile(path.join(place, marker), JSON.stringify({ ...now, format: 1, from: kept }));
  }
  await cp(path.join(fixture, 'bin', 'c3d4.json'), path.join(place, 'bin', 'c3d4.json'));
  const shelf = await open(place, { ...shelfOptions, formats: next });
  expect(await shelf.read('records', 'a1b2')).toEqual(whole);
  expect(await shelf.read('bin', 'c3d4')).toMatchObject({ steps: [2, 3] });
  await shelf.close();
});

it('is not brought up where another has it', async () => {
  const place = await first();
  const holder = await open(place);
  await expect(open(place, { ...shelfOptions, formats: next })).rejects.toMatchObject({
    code: 'format',
    message: '这个文件夹是旧版本的格式，要先更新才能打开，而现在不能写入。',
  });
  await holder.close();
});

it('opens with its papers when its marker was damaged or lost', async () => {
  const place = await first();
  await writeFile(path.join(place, 'duban.json'), Buffer.alloc(80));
  const shelf = await open(place);
  expect(await shelf.keys('records')).toEqual(['a1b2']);
  expect(shelf.notices()[0]?.message).toContain('标记文件不见了或已损坏');
  await shelf.close();
  await rm(path.join(place, 'duban.json'));
  await rm(path.join(place, 'backups'), { recursive: true });
  const again = await make(place);
  expect(await again.keys('records')).toEqual(['a1b2']);
  await again.close();
});
