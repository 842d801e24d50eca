/** The store's times: a durable save, a commit, a folder of 10,000 papers opened to its index, looked through, backed up. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { realFiles } from '../../electron/disk/files';
import { documentBytes } from '../../electron/disk/store/damage';
import { Documents } from '../../electron/disk/store/documents';
import { placeFile } from '../../electron/disk/replace-file';
import { makeFolder, openFolder, type ShelfOptions } from '../../electron/disk/store/open-folder';
import { thisComputer } from '../../electron/disk/store/this-computer';
import type { Entry } from '../../electron/service/desk/shelf';
import { bareSave, bareSync, countedFiles } from './disk';
import { atMost, medians, shown, type Figure } from './timing';

const PAPERS = 10_000;

const options: ShelfOptions = {
  files: realFiles,
  now: () => new Date(),
  computer: thisComputer(),
  beat: 5_000,
};

const paper = (i: number, revision: number) => ({
  id: `p${i}`,
  kind: 'notice',
  version: 1,
  revision,
  data: { title: `关于第${i}号大气污染问题整改情况的报告`, body: '整改'.repeat(1600) },
});

/** What the service keeps of a paper in its index. */
const row = (i: number) => ({
  id: `p${i}`,
  kind: 'notice',
  title: `关于第${i}号大气污染问题整改情况的报告`,
  number: `汴禹攻坚办〔2017〕${i}号`,
  date: '2017年10月9日',
  units: ['菜市街道办事处', '区环保局'],
  state: 'draft',
  revision: 1,
  created: '2017-10-09T06:20:00.000Z',
  modified: '2017-10-09T06:20:00.000Z',
  initials: 'gydqwrwtzgqkdbg',
});

/** A folder of papers, made without waiting for the disk at each. */
async function fill(place: string): Promise<void> {
  const shelf = await makeFolder(place, options);
  const documents = new Documents(place, {
    ...realFiles,
    open: async (file, flags) => ({ ...(await realFiles.open(file, flags)), sync: () => Promise.resolve() }),
  });
  for (let i = 0; i < PAPERS; i++)
    await placeFile(documents.fileOf('records', `p${i}`), documentBytes(paper(i, 1)), documents.files);
  await shelf.changedSinceIndex('records');
  const rows = Array.from({ length: PAPERS }, (_, i) => ({
    collection: 'records' as const,
    key: `p${i}`,
    value: row(i),
  }));
  await shelf.writeIndex('heads', 'bench', () => rows, true);
  await shelf.close();
}

const commit = (revision: number): Entry => ({
  id: `e${revision}`,
  at: '2017-10-09T06:20:00.000Z',
  actor: '张三',
  action: 'finalised',
  subject: 'p7',
  note: '',
  changes: [
    { collection: 'records', key: 'p7', value: paper(7, revision) },
    { collection: 'versions', key: `p7.${revision}`, value: { at: '', record: paper(7, revision) } },
    { collection: 'numbers', key: '2017', value: { next: revision } },
  ],
});

/** Times of writing in a folder, ms. */
async function writing(place: string) {
  const { files, syncs } = countedFiles();
  const shelf = await makeFolder(place, { ...options, files });
  let revision = 1;
  const save = () => shelf.put('records', 'p7', paper(7, (revision += 1)));
  const commitOne = () => shelf.commit(commit((revision += 1)));
  /** How often one piece of work forces something to the disk. */
  const syncsOf = async (work: () => Promise<void>): Promise<number> => {
    await work();
    const before = syncs();
    await work();
    return syncs() - before;
  };
  const [saveSyncs, commitSyncs] = [await syncsOf(save), await syncsOf(commitOne)];
  const times = await medians(
    {
      save,
      commit: commitOne,
      bare: () => bareSync(path.dirname(place)),
      least: () => bareSave(path.dirname(place)),
    },
    { warm: 3, rounds: 15 },
  );
  await shelf.close();
  return { ...times, saveSyncs, commitSyncs };
}

/** Times of opening a folder of many papers, ms. */
async function opening(place: string) {
  await fill(place);
  let shelf = await openFolder(place, options);
  const times = await medians(
    {
      index: async () => {
        await shelf.close();
        shelf = await openFolder(place, options);
        await shelf.readIndex('heads');
      },
      differences: async () => {
        const { changed } = await shelf.changedSinceIndex('records');
        if (changed.length > 0) throw new Error(`${changed.length} papers are said to have changed`);
      },
    },
    { warm: 1, rounds: 7 },
  );
  const { backup } = await medians({ backup: () => shelf.backUp() }, { warm: 0, rounds: 1 });
  await shelf.close();
  return { ...times, backup };
}

export default async function measure(): Promise<readonly Figure[]> {
  const onDisk = await mkdtemp(path.join(os.tmpdir(), 'duban-bench-'));
  const inMemory = await mkdtemp(
    path.join(existsSync('/dev/shm') ? '/dev/shm' : os.tmpdir(), 'duban-bench-'),
  );
  try {
    const disk = await writing(path.join(onDisk, 'desk'));
    const memory = await writing(path.join(inMemory, 'small'));
    const many = await opening(path.join(inMemory, 'desk'));
    return [
      atMost('a durable save of 10 kB, where the disk does not make wait', memory.save, 10, 'ms'),
      atMost('times that a save forces something to the disk: the file, its name', disk.saveSyncs, 2, ''),
      atMost(
        'a durable save of 10 kB, to a new file and its name merely forced to the disk',
        disk.save / disk.least,
        1.8,
        '×',
      ),
      shown('a durable save of 10 kB, to one bare fsync of a file', disk.save / disk.bare, '×'),
      shown('a durable save on this disk', disk.save, 'ms'),
      shown('one bare fsync of a file on this disk', disk.bare, 'ms'),
      shown('times that a commit of three documents forces something to the disk', disk.commitSyncs, ''),
      atMost(
        'a commit of three documents, to a new file and its name merely forced to the disk',
        disk.commit / disk.least,
        5,
        '×',
      ),
      shown('a commit of three documents on this disk', disk.commit, 'ms'),
      shown('a commit of three documents, where the disk does not make wait', memory.commit, 'ms'),
      atMost(`a folder of ${PAPERS} papers opened, its index read`, many.index, 500, 'ms'),
      shown(`${PAPERS} files looked at for changes since the index`, many.differences, 'ms'),
      shown(`a backup of ${PAPERS} papers, read back`, many.backup, 'ms'),
    ];
  } finally {
    for (const folder of [onDisk, inMemory]) await rm(folder, { recursive: true, force: true });
  }
}
