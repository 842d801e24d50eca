/** A shelf in a folder: documents, commits, the journal, the index, pictures, and opening it again. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Change, Entry } from '../../../../electron/service/desk/shelf';
import { tempFolder } from '../../../support/temp-folder';
import { shelfOptions, make, open } from './shelf-options';

const fresh = tempFolder();

const entry = (id: string, changes: readonly Change[], more: Partial<Entry> = {}): Entry => ({
  id,
  at: '2017-10-09T06:20:00.000Z',
  actor: '张三',
  action: 'finalised',
  subject: 'a',
  note: '关于大气污染问题的报告',
  changes,
  ...more,
});

it('keeps documents as they were put, readable by hand', async () => {
  const place = path.join(await fresh(), '督办文书');
  const shelf = await make(place);
  await shelf.put('records', 'a-1', { id: 'a-1', kind: 'notice', data: { title: '通知' } });
  await shelf.put('numbers', '汴禹攻坚办-2017', { next: 3 });
  await shelf.put('office', 'Settings', { theme: 'light' });
  expect(await shelf.read('records', 'a-1')).toEqual({ id: 'a-1', kind: 'notice', data: { title: '通知' } });
  expect(await shelf.read('records', 'b')).toBeUndefined();
  expect(await readFile(path.join(place, 'records', 'a-1.json'), 'utf8')).toContain('"title": "通知"');
  await shelf.close();
  const again = await open(place);
  expect(await again.keys('numbers')).toEqual(['汴禹攻坚办-2017']);
  expect(await again.read('office', 'Settings')).toEqual({ theme: 'light' });
  expect(again.notices()).toEqual([]);
  await again.close();
  expect(await readdir(place)).not.toContain('lock');
});

it('commits several changes and tells the journal from the latest back', async () => {
  const place = path.join(await fresh(), 'desk');
  const shelf = await make(place);
  await shelf.put('records', 'a', { id: 'a', revision: 1 });
  await shelf.commit(
    entry('e1', [
      { collection: 'records', key: 'a', value: { id: 'a', revision: 2 } },
      { collection: 'versions', key: 'a.1', value: { at: '2017-10-09T06:20:00.000Z', record: { id: 'a' } } },
    ]),
  );
  await shelf.commit(
    entry(
      'e2',
      [
        { collection: 'bin', key: 'a', value: { id: 'a', revision: 2 } },
        { collection: 'records', key: 'a' },
      ],
      { action: 'removed', subject: 'a' },
    ),
  );
  expect(await shelf.keys('records')).toEqual([]);
  expect(await shelf.read('bin', 'a')).toEqual({ id: 'a', revision: 2 });
  expect((await shelf.journal(10)).map(({ action }) => action)).toEqual(['removed', 'finalised']);
  expect(await shelf.journal(1)).toEqual([
    {
      id: 'e2',
      at: '2017-10-09T06:20:00.000Z',
      actor: '张三',
      action: 'removed',
      subject: 'a',
      note: '关于大气污染问题的报告',
    },
  ]);
  expect(await shelf.journal(10, 'b')).toEqual([]);
  await shelf.close();
});

/** A row of the index. */
const row = (key: string): Change => ({ collection: 'records', key, value: { title: `第${key}号` } });

it('knows by the files what changed since the index was written', async () => {
  const place = path.join(await fresh(), 'desk');
  const before = await make(place);
  for (const id of ['a', 'b', 'c', 'd']) await before.put('records', id, { id, revision: 1 });
  await before.close();
  const shelf = await open(place);
  expect(await shelf.readIndex('heads')).toEqual({ by: '', rows: [] });
  expect([...(await shelf.changedSinceIndex('records')).changed].sort()).toEqual(['a', 'b', 'c', 'd']);
  await shelf.writeIndex('heads', 'one', () => ['a', 'b', 'c', 'd'].map(row), true);
  await shelf.put('records', 'b', { id: 'b', revision: 2 });
  await shelf.close();
  await writeFile(path.join(place, 'records', 'c.json'), '{"id":"c","revision":77}');
  await rm(path.join(place, 'records', 'd.json'));
  const again = await open(place);
  expect(await again.readIndex('heads')).toEqual({ by: 'one', rows: ['a', 'b', 'c', 'd'].map(row) });
  const { changed, gone } = await again.changedSinceIndex('records');
  expect([...changed].sort()).toEqual(['b', 'c']);
  expect(gone).toEqual(['d']);
  // what is added goes before what was there; a document that left takes its row along
  const added = [row('b'), row('c'), { collection: 'records' as const, key: 'd' }];
  await again.writeIndex('heads', 'one', () => added, false);
  expect((await again.readIndex('heads')).rows).toEqual([...['a', 'b', 'c', 'd'].map(row), ...added]);
  expect(await again.changedSinceIndex('records')).toEqual({ changed: [], gone: [] });
  await again.close();
});

it('vouches only for rows of its index that are whole', async () => {
  const place = path.join(await fresh(), 'desk');
  const keys = Array.from({ length: 120 }, (_, i) => `p${i}`);
  const shelf = await make(place);
  for (const key of keys) await shelf.put('records', key, { id: key, revision: 1 });
  await shelf.changedSinceIndex('records');
  await shelf.writeIndex('heads', 'one', () => keys.map(row), true);
  await shelf.writeIndex('heads', 'one', () => [row('p7')], false);
  await shelf.close();
  const file = path.join(place, 'index', 'heads.jsonl');
  const sound = await readFile(file);
  const whole = [...keys, 'p7'].map(row);
  await fc.assert(
    fc.asyncProperty(
      fc.nat(sound.length - 1),
      fc.constantFrom('cut', 'zeros', 'changed'),
      async (at, sort) => {
        const bytes = sort === 'cut' ? sound.subarray(0, at) : Buffer.from(sound);
        if (sort === 'zeros') bytes.fill(0, at);
        if (sort === 'changed') bytes[at]! ^= 1;
        await writeFile(file, bytes);
        const again = await open(place);
        const { rows } = await again.readIndex('heads');
        // nothing that was not written, in the order in which it was
        let next = 0;
        for (const one of rows) {
          next = whole.findIndex((other, i) => i >= next && isDeepStrictEqual(one, other)) + 1;
          expect(next).toBeGreaterThan(0);
        }
        const known = new Set(rows.map(({ key }) => key));
        const { changed, gone } = await again.changedSinceIndex('records');
        expect([...changed].sort()).toEqual(keys.filter((key) => !known.has(key)).sort());
        expect(gone).toEqual([]);
        // a torn end does not spoil what is added behind it
        await again.writeIndex('heads', 'one', () => [row('p8')], false);
        expect((await again.readIndex('heads')).rows.at(-1)).toEqual(row('p8'));
        await again.close();
      },
    ),
    { numRuns: 25 },
  );
});

it('makes the index of an earlier program again, and lets its file go', async () => {
  const place = path.join(await fresh(), 'desk');
  const first = await make(place);
  await first.put('records', 'a', { id: 'a', revision: 1 });
  await first.close();
  await rm(path.join(place, 'index'), { recursive: true });
  const old = {
    stamps: { records: { a: '1-1' } },
    index: { format: 1, program: '0.1.0', records: [], bin: [] },
  };
  await writeFile(path.join(place, 'index.json'), JSON.stringify(old));
  const shelf = await open(place);
  expect(await shelf.readIndex('heads')).toEqual({ by: '', rows: [] });
  expect((await shelf.changedSinceIndex('records')).changed).toEqual(['a']);
  await shelf.writeIndex('heads', 'two', () => [row('a')], true);
  expect(await readdir(place)).not.toContain('index.json');
  await shelf.close();
});

it('keeps pictures by what they hold, once', async () => {
  const place = path.join(await fresh(), 'desk');
  const shelf = await make(place);
  const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);
  const ref = await shelf.addPicture(bytes);
  expect(await shelf.addPicture(bytes)).toBe(ref);
  expect(ref).toMatch(/^sha256:[0-9a-f]{64}$/u);
  expect(new Uint8Array((await shelf.picture(ref))!)).toEqual(bytes);
  expect(await shelf.picture(`sha256:${'0'.repeat(64)}`)).toBeUndefined();
  const hex = ref.slice(7);
  expect(await readdir(path.join(place, 'pictures', hex.slice(0, 2)))).toEqual([`${hex}.png`]);
  await shelf.close();
});

it('makes no desk where none is, and none among other files', async () => {
  const folder = await fresh();
  await expect(open(path.join(folder, 'none'))).rejects.toMatchObject({ code: 'missing' });
  await expect(open(folder)).rejects.toMatchObject({ code: 'missing' });
  await writeFile(path.join(folder, '合同.docx'), '');
  await expect(make(folder)).rejects.toMatchObject({ code: 'folder' });
  expect(await readdir(folder)).toEqual(['合同.docx']);
  await expect(make(path.join(folder, '合同.docx'))).rejects.toMatchObject({ code: 'folder' });
  await mkdir(path.join(folder, 'empty'));
  await writeFile(path.join(folder, 'empty', 'Thumbs.db'), '');
  await (await make(path.join(folder, 'empty'))).close();
});

it('refuses what a newer program made, and leaves it alone', async () => {
  const place = path.join(await fresh(), 'desk');
  await (await make(place)).close();
  const marker = path.join(place, 'duban.json');
  const newer = JSON.stringify({ ...(JSON.parse(await readFile(marker, 'utf8')) as object), format: 99 });
  await writeFile(marker, newer);
  await expect(open(place)).rejects.toMatchObject({ code: 'format' });
  expect(await readFile(marker, 'utf8')).toBe(newer);
});

it('opens read-only where another has it, with the words, and takes it over when that one goes', async () => {
  const place = path.join(await fresh(), 'desk');
  const first = await make(place);
  await first.put('records', 'a', { id: 'a' });
  const second = await open(place, { ...shelfOptions, beat: 20 });
  expect(second.readOnly()).toMatch(
    /^这个文件夹正在另一个窗口（计算机 TEST-01，\d\d:\d\d起）中使用。现在以只读方式打开，可以查看、打印和导出。$/u,
  );
  expect(await second.read('records', 'a')).toEqual({ id: 'a' });
  await expect(second.put('records', 'a', { id: 'a', revision: 9 })).rejects.toMatchObject({
    code: 'readonly',
  });
  await first.close();
  await expect.poll(() => second.readOnly()).toBeUndefined();
  await second.put('records', 'a', { id: 'a', revision: 2 });
  await second.close();
});
