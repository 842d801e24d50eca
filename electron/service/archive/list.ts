/** What lies in the archive, as its journal tells; and a sealed file, opened. */
import type { Input, Output } from '../../contract';
import type { Period } from '../../contract/archive';
import type { Desk } from '../desk/desk';
import { AppError } from '../errors';
import { MANIFEST, PAYLOAD, TAG_MANIFEST } from './bag';
import { readChain, type ChainEntry } from './chain';
import { readManifest } from './manifest';
import { readCheck, wholeCheck } from './register';
import { wantedOf } from './search';
import { sha256 } from './sha256';

export type Item = Output<'archive'>['rows'][number];

export const itemOf = (entry: ChainEntry, current: boolean): Item => ({
  record: entry.record,
  version: entry.version,
  current,
  path: entry.path,
  digest: entry.digest,
  at: entry.at,
  actor: entry.actor,
  kind: entry.kind,
  title: entry.title,
  number: entry.number,
  author: entry.author,
  date: entry.date,
  code: entry.code,
  serial: entry.serial,
  year: entry.year,
  period: entry.period as Period,
  section: entry.section,
  pages: entry.pages,
  scans: entry.scans ?? 0,
  ...(entry.checked ? { checked: entry.checked } : {}),
});

/** Items that the question fits, the latest sealed first. */
export async function archive(desk: Desk, question: Input<'archive'>): Promise<Output<'archive'>> {
  const { entries, head } = readChain(await desk.shelf.archive.chain());
  const latest = new Map(entries.map(({ record, n }) => [record, n]));
  const isCurrent = ({ record, n }: ChainEntry): boolean => latest.get(record) === n;
  const among = entries.filter((entry) => question.all || isCurrent(entry));
  const found = [...(await wantedOf(desk, among, question))].reverse();
  const noted = await readCheck(desk.shelf.read);
  const check = wholeCheck(noted);
  return {
    total: found.length,
    rows: found
      .slice(question.from, question.from + question.count)
      .map((entry) => itemOf(entry, isCurrent(entry))),
    head: { ...head },
    ...(check === undefined ? {} : { checked: check.at, found: check.faults }),
    ...(noted && noted.done > 0 && noted.done < noted.total
      ? { stopped: { done: noted.done, total: noted.total } }
      : {}),
  };
}

const changed = (name: string): AppError =>
  new AppError('archive', {
    message: `“${name}”与封存时不一样，没有打开`,
    remedy: '请核对档案库，从第二份档案恢复这一件。',
  });

const notThere = (): AppError =>
  new AppError('archive', { message: '档案库里没有这个文件', remedy: '请刷新列表。' });

/** An item's files as they were sealed; each is proved by its digest when it is read. */
export interface SealedFiles {
  readonly entry: ChainEntry;
  readonly current: boolean;
  /** Paths inside the bag, by its list. */
  readonly names: readonly string[];
  /** @throws AppError `archive` when the bytes are not those that were sealed, or not there. */
  readonly read: (name: string) => Promise<Uint8Array>;
}

const digestsIn = (list: Uint8Array) => readManifest(new TextDecoder().decode(list)).digests;

/** @throws AppError `archive` when there is no such item, or its lists are not as they were sealed. */
export async function sealedFiles(desk: Desk, path: string): Promise<SealedFiles> {
  const store = desk.shelf.archive;
  const { entries } = readChain(await store.chain());
  const entry = entries.find((one) => one.path === path);
  if (!entry) throw notThere();
  // the journal's line vouches for the list of lists, that for the list, and that for each file
  const tags = await store.file(path, TAG_MANIFEST);
  if (!tags || sha256(tags) !== entry.digest) throw changed(TAG_MANIFEST);
  const list = await store.file(path, MANIFEST);
  if (!list || sha256(list) !== digestsIn(tags).get(MANIFEST)) throw changed(MANIFEST);
  const digests = digestsIn(list);
  return {
    entry,
    current: entries.filter(({ record }) => record === entry.record).at(-1) === entry,
    names: [...digests.keys()],
    read: async (name) => {
      const digest = digests.get(name);
      if (digest === undefined || !name.startsWith(PAYLOAD)) throw notThere();
      const bytes = await store.file(path, name);
      if (!bytes || sha256(bytes) !== digest) throw changed(name);
      return bytes;
    },
  };
}

/** A sealed file's bytes as they were sealed. @throws AppError `archive` when they are not, or not there. */
export const archiveFile = async (desk: Desk, { path, name }: Input<'archiveFile'>): Promise<Uint8Array> =>
  (await sealedFiles(desk, path)).read(name);
