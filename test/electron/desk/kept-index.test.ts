/** The index as the desk keeps it: what was kept is not read again, what is stale, damaged or another program's is. */
import { expect, it } from 'vitest';
import { openHost } from '../../../electron/disk/host';
import type { Input } from '../../../electron/contract';
import { openDesk, type Desk } from '../../../electron/service/desk/desk';
import { save } from '../../../electron/service/desk/records';
import type { Change, Shelf } from '../../../electron/service/desk/shelf';
import type { StoredRecord } from '../../../electron/service/desk/stored';
import { sampleOffice } from '../../../templates/sample-office';
import { memoryPlace, memoryShelf, type MemoryPlace } from '../../support/memory-shelf';

const { ports } = openHost({ samples: '/', fonts: { folders: [] } });
const AT = '2017-10-09T06:20:00.000Z';

const record = (n: number): StoredRecord => ({
  kind: 'speech',
  version: 1,
  id: `p${n}`,
  revision: 1,
  state: 'draft',
  meta: { created: AT, modified: AT, versions: 0 },
  data: { title: `第${n}号讲话`, body: `只有第${n}号才有的话` },
});

/** A desk on a place, with the keys of the records that it reads. */
async function desk(place: MemoryPlace, version = '1') {
  const read: string[] = [];
  const shelf = memoryShelf(place);
  const watched: Shelf = {
    ...shelf,
    read: (collection, key, expected) => {
      if (collection === 'records') read.push(key);
      return shelf.read(collection, key, expected);
    },
  };
  const logged: unknown[] = [];
  const log = (error: unknown): void => void logged.push(error);
  const tools = { ports, now: () => new Date(AT), newId: () => 'x', actor: '', version, log };
  const opened = await openDesk(watched, tools);
  return { opened, read, logged };
}

const question = (text: string): Input<'find'> => ({
  ...{ text, kinds: [], years: [], states: [], units: [], bin: false },
  ...{ sort: 'title', descending: false, from: 0, count: 50 },
});
const found = (opened: Desk, text: string): string[] => opened.find(question(text)).rows.map(({ id }) => id);

/** A place with twenty papers and the index of them. */
async function filled(): Promise<MemoryPlace> {
  const place = memoryPlace();
  const { opened } = await desk(place);
  const office: Change = { collection: 'office', key: 'settings', value: { office: sampleOffice } };
  const papers = Array.from({ length: 20 }, (_, n) => record(n));
  await opened.commit({ action: 'taken', subject: '', note: '' }, [
    office,
    ...papers.map((value): Change => ({ collection: 'records', key: value.id, value })),
  ]);
  await opened.settled();
  await opened.close();
  return place;
}

it('is what a desk opens from: no paper is read, and its words are found', async () => {
  const place = await filled();
  const { opened, read, logged } = await desk(place);
  expect(found(opened, '')).toHaveLength(20);
  await opened.settled();
  expect(found(opened, '只有第13号')).toEqual(['p13']);
  expect(read).toEqual([]);
  await opened.close();
  expect(logged).toEqual([]);
});

it('takes in what was changed, made or thrown away meanwhile, and nothing else', async () => {
  const place = await filled();
  const other = { ...record(3), revision: 9, data: { title: '改过的讲话', body: '别处写的话' } };
  place.documents.set('records/p3', JSON.stringify(other));
  place.documents.set('records/p77', JSON.stringify(record(77)));
  place.documents.delete('records/p5');
  const { opened, read } = await desk(place);
  await opened.settled();
  expect([...new Set(read)].sort()).toEqual(['p3', 'p5', 'p77']);
  expect(found(opened, '别处写的话')).toEqual(['p3']);
  expect(found(opened, '只有第3号')).toEqual([]);
  expect(found(opened, '第77号')).toEqual(['p77']);
  expect(found(opened, '第5号')).toEqual([]);
  await opened.close();
  // and keeps that in its turn
  const again = await desk(place);
  await again.opened.settled();
  expect(again.read).toEqual([]);
  expect(found(again.opened, '别处写的话')).toEqual(['p3']);
  expect(found(again.opened, '第5号')).toEqual([]);
  await again.opened.close();
});

it('adds rows for what was saved, and writes all anew when most rows are stale', async () => {
  const place = await filled();
  const rows = (): number => place.index.get('heads')!.rows.length;
  let saved = 0;
  for (let turn = 0; turn < 3; turn++) {
    const { opened } = await desk(place);
    await opened.settled();
    const before = rows();
    saved += 1;
    await save(opened, { id: 'p1', revision: saved, data: { title: `第${saved}稿`, body: '又一稿' } });
    await opened.close();
    expect(rows()).toBe(before + 1);
  }
  const heads = place.index.get('heads')!;
  heads.rows.push(...Array.from({ length: 3000 }, () => heads.rows.at(-1)!));
  const { opened, read } = await desk(place);
  await opened.settled();
  await save(opened, { id: 'p2', revision: 1, data: { title: '最后一稿', body: '' } });
  await opened.close();
  expect(rows()).toBe(20);
  expect(read).toEqual(['p2']);
});

it('is made again where a part is lost, or another program made it', async () => {
  const place = await filled();
  place.index.delete('bodies');
  const bodiless = await desk(place);
  await bodiless.opened.settled();
  expect(new Set(bodiless.read).size).toBe(20);
  expect(found(bodiless.opened, '只有第13号')).toEqual(['p13']);
  await bodiless.opened.close();

  const newer = await desk(place, '2');
  // shown at once as it was
  expect(found(newer.opened, '')).toHaveLength(20);
  await newer.opened.settled();
  expect(new Set(newer.read).size).toBe(20);
  await newer.opened.close();
  const again = await desk(place, '2');
  await again.opened.settled();
  expect(again.read).toEqual([]);
  await again.opened.close();
});
