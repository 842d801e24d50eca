/** A full disk, a folder that vanishes, two processes, a clock that is turned back. */
import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, rename, rm, statfs, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { indexAll, make, open, shelfOptions } from '../electron/disk/store/shelf-options';
import { notRun } from '../support/not-run';
import { tempFolder } from '../support/temp-folder';
import { writers, type Writer } from './processes';
import { inMemory, report, times } from './scale';

const fresh = tempFolder(inMemory);
const write = writers();

const paper = (revision: number, length = 2000) => ({
  id: 'a',
  revision,
  data: { title: '', body: '字'.repeat(length) },
});

const FULL_DISK = {
  code: 'disk',
  message: '磁盘已满，刚才的修改还没有写入。',
  remedy: '内容保留在窗口里，请清理磁盘后点“重试”，或“另存到其他位置”。',
};

/** A disk of one megabyte; undefined where this user may not make one. */
function smallDisk(folder: string): (() => void) | undefined {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'duban-test', folder], { stdio: 'ignore' });
    return () => void execFileSync('umount', ['-l', folder]);
  } catch {
    return undefined;
  }
}

it('keeps what is there on a full disk, says so, and goes on when there is room', async (context) => {
  const folder = await fresh();
  const unmount = smallDisk(folder);
  if (unmount === undefined) {
    notRun('saving on a disk that is really full (needs the right to mount a small one)');
    return context.skip();
  }
  try {
    const place = path.join(folder, 'desk');
    const shelf = await make(place);
    let revision = 1;
    await shelf.put('records', 'a', paper(revision));
    const { bavail, bsize } = await statfs(folder);
    await writeFile(path.join(folder, 'filler'), Buffer.alloc(bavail * bsize - 6_000));
    const counts = { refused: 0, saved: 0 };
    for (let round = 0; round < times(20, 200); round++) {
      try {
        await shelf.put('records', 'a', paper(revision + 1, 500 + ((round * 997) % 3000)));
        revision += 1;
        counts.saved += 1;
      } catch (error) {
        expect(error).toMatchObject(FULL_DISK);
        counts.refused += 1;
      }
      expect(await shelf.read('records', 'a')).toMatchObject({ revision });
    }
    await rm(path.join(folder, 'filler'));
    await shelf.put('records', 'a', paper(revision + 1));
    expect(await shelf.read('records', 'a')).toMatchObject({ revision: revision + 1 });
    expect((await readdir(path.join(place, 'records'))).length).toBe(1);
    await shelf.close();
    report('full disk', counts);
    expect(counts.refused).toBeGreaterThan(5);
  } finally {
    unmount();
  }
});

it('writes nowhere else when its folder vanishes, and goes on when it is back', async () => {
  const folder = await fresh();
  const place = path.join(folder, 'stick', 'desk');
  await mkdir(path.join(folder, 'stick'));
  const shelf = await make(place, { ...shelfOptions, beat: 20 });
  await shelf.put('records', 'a', paper(1));
  await rename(path.join(folder, 'stick'), path.join(folder, 'pocket'));
  // where the stick was there is an empty folder, as under /media
  await mkdir(path.join(folder, 'stick'));
  await expect(shelf.put('records', 'a', paper(2))).rejects.toMatchObject({
    code: 'disk',
    message: '找不到存放文书的文件夹，可能是 U 盘已拔出或网络已断开，刚才的修改还没有写入。',
  });
  await expect(shelf.addPicture(new Uint8Array([1]))).rejects.toMatchObject({ code: 'disk' });
  await expect.poll(() => shelf.readOnly()).toContain('可能是 U 盘已拔出');
  expect(await readdir(path.join(folder, 'stick'))).toEqual([]);
  await expect(open(place)).rejects.toMatchObject({ code: 'missing' });
  await rm(path.join(folder, 'stick'), { recursive: true });
  await rename(path.join(folder, 'pocket'), path.join(folder, 'stick'));
  await expect.poll(() => shelf.readOnly()).toBeUndefined();
  await shelf.put('records', 'a', paper(2));
  expect(await shelf.read('records', 'a')).toMatchObject({ revision: 2 });
  await shelf.close();
});

it('reads while another process writes, and writes when that one was killed', async () => {
  const place = path.join(await fresh(), 'desk');
  const first = write(place, '0', '12');
  await first.said('did 12');
  const shelf = await make(place, { ...shelfOptions, beat: 50 });
  expect(shelf.readOnly()).toContain('正在另一个窗口');
  await expect(shelf.put('records', 'a', paper(1))).rejects.toMatchObject({ code: 'readonly' });
  await expect(shelf.backUp()).rejects.toMatchObject({ code: 'readonly' });
  expect((await shelf.keys('records')).length).toBeGreaterThan(0);
  await first.kill();
  await expect.poll(() => shelf.readOnly(), { timeout: 10_000 }).toBeUndefined();
  await shelf.put('records', 'a', paper(1));
  await shelf.close();
});

it('lets one of several processes have a folder whose holder was killed', { timeout: 300_000 }, async () => {
  const counts = { rounds: 0, processes: 0, writers: 0 };
  for (let round = 0; round < times(3, 25); round++) {
    const place = path.join(await fresh(), 'desk');
    const killed = write(place, '0', '3');
    await killed.said('did 3');
    await killed.kill();
    const crowd: readonly Writer[] = Array.from({ length: 5 }, () => write(place, '3', '0'));
    await Promise.all(crowd.map((one) => one.said('re')));
    const said = crowd.map((one) => one.lines()[0] ?? '');
    counts.rounds += 1;
    counts.processes += crowd.length;
    counts.writers += said.filter((line) => line === 'ready').length;
    await Promise.all(crowd.map((one) => one.kill()));
    expect(
      said.every((line) => line === 'ready' || line.startsWith('reading 这个文件夹正在另一个窗口')),
    ).toBe(true);
  }
  report('a crowd at a stale lock', counts);
  expect(counts.writers).toBe(counts.rounds);
});

it('stops writing when another has taken its folder', async () => {
  const place = path.join(await fresh(), 'desk');
  const shelf = await make(place);
  await shelf.put('records', 'a', paper(1));
  const lock = path.join(place, 'lock');
  const other = {
    ...(JSON.parse(await readFile(lock, 'utf8')) as object),
    computer: 'DESK-02',
    mark: 'x',
    token: 'y',
  };
  await writeFile(lock, JSON.stringify(other));
  await expect(shelf.put('records', 'a', paper(2))).rejects.toMatchObject({ code: 'readonly' });
  expect(shelf.readOnly()).toContain('计算机 DESK-02');
  expect(await shelf.read('records', 'a')).toMatchObject({ revision: 1 });
  await shelf.close();
  expect(JSON.parse(await readFile(lock, 'utf8'))).toEqual(other);
});

it('keeps the order of what was done when the clock is turned back', async () => {
  const place = path.join(await fresh(), 'desk');
  let now = new Date(2017, 9, 9, 14);
  const shelf = await make(place, { ...shelfOptions, now: () => now });
  const commit = (n: number) =>
    shelf.commit({
      id: `e${n}`,
      at: now.toISOString(),
      actor: '',
      action: 'finalised',
      subject: 'a',
      note: '',
      changes: [{ collection: 'records', key: 'a', value: paper(n) }],
    });
  await commit(1);
  now = new Date(2009, 0, 1);
  await commit(2);
  now = new Date(2017, 10, 1);
  await commit(3);
  now = new Date(1970, 0, 2);
  await commit(4);
  expect((await shelf.journal(9)).map(({ id }) => id)).toEqual(['e4', 'e3', 'e2', 'e1']);
  await indexAll(shelf);
  await shelf.close();
  await writeFile(path.join(place, 'records', 'a.json'), 'null');
  const again = await open(place, { ...shelfOptions, now: () => now });
  await again.readIndex('heads');
  expect((await again.changedSinceIndex('records')).changed).toEqual(['a']);
  expect(await again.read('records', 'a')).toMatchObject({ revision: 4 });
  expect((await again.journal(9)).map(({ id }) => id)).toEqual(['e4', 'e3', 'e2', 'e1']);
  await again.close();
});
