/** The index as it is kept: read at opening, brought up to date behind the scenes, written late. */
import type { Office } from '../../../templates/office';
import type { Bodies } from './bodies';
import type { Catalog } from './catalog';
import { bodyOf, entryOf, type Entry } from './entry';
import { keptRows } from './kept-rows';
import type { Shelf } from './shelf';
import { parseStored } from './stored';
import { pacer, type DeskTools } from './tools';

interface Shown {
  readonly shelf: Shelf;
  readonly records: Catalog;
  readonly bin: Catalog;
  readonly bodies: Bodies;
  readonly office: () => Office;
}

/** Counted up when entries or bodies are made otherwise than before, or kept otherwise: they are made again. */
const FORMAT = 4;
/** From the last change to the index being written, ms. */
const LATE = 4000;

export interface IndexKeeper {
  readonly open: () => Promise<void>;
  /** A document was written here: what was read of it before is stale. */
  readonly touched: (collection: Listed, id: string) => void;
  /** The index is to be written, late. */
  readonly changed: () => void;
  readonly complete: () => boolean;
  readonly follow: () => Promise<void>;
  readonly settled: () => Promise<void>;
  readonly close: () => Promise<void>;
}

type Listed = 'records' | 'bin';
interface Reading {
  readonly collection: Listed;
  readonly id: string;
  /** The entry is to be made anew; else only the body is wanted. */
  readonly isStale: boolean;
}

/** A body as it is kept, with the digest of the data that it was made of. */
type KeptBody = readonly [digest: string, words: string];

const isBody = (value: unknown): value is KeptBody =>
  Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'string';

/** @param turned called when the lists have changed. */
export function keepIndex(shown: Shown, tools: DeskTools, turned: () => void): IndexKeeper {
  const { shelf, records, bin, bodies } = shown;
  const { refOf } = tools.ports.pictures;
  const catalogOf = (collection: string): Catalog => (collection === 'bin' ? bin : records);
  let isComplete = false;
  let isClosed = false;
  /** The index is behind the shelf: it must not be written as if it knew everything. */
  let isBehind = true;
  let running: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const touched = new Set<string>();

  const by = `${tools.version} ${FORMAT}`;
  const listed = function* (collections: readonly Listed[]): Generator<readonly [Listed, string]> {
    for (const collection of collections)
      for (const { line } of catalogOf(collection).all()) yield [collection, line.id];
  };
  const heads = keptRows(shelf, 'heads', by, {
    all: () => listed(['records', 'bin']),
    valueOf: (collection, id) => catalogOf(collection).get(id),
    isBehind: () => isBehind,
  });
  const words = keptRows(shelf, 'bodies', by, {
    all: () => listed(['records']),
    valueOf: (_, id): KeptBody | undefined => {
      const [entry, body] = [records.get(id), bodies.get(id)];
      return entry && body !== undefined ? [entry.digest, body] : undefined;
    },
    isBehind: () => isBehind,
  });

  /** Bodies that were kept, of papers whose data is as it was then. */
  async function recall(): Promise<void> {
    const kept = await words.read();
    if (kept.by !== by) return;
    for (const { key, value } of kept.rows)
      if (isBody(value) && records.get(key)?.digest === value[0]) bodies.set(key, value[1]);
  }

  /** Reads one record anew, unless it was written here in the meantime. @returns whether the lists changed. */
  async function readOne({ collection, id, isStale }: Reading): Promise<boolean> {
    const catalog = catalogOf(collection);
    touched.delete(id);
    const record = parseStored(await shelf.read(collection, id, catalog.get(id) !== undefined), id);
    if (touched.has(id) || isClosed) return false;
    const known = catalog.get(id);
    if (collection === 'records') words.mark(collection, id);
    if (isStale || !record) heads.mark(collection, id);
    if (!record) {
      catalog.delete(id);
      if (collection === 'records') bodies.delete(id);
      return known !== undefined;
    }
    if (collection === 'records') bodies.set(id, bodyOf(record.data));
    if (!isStale) return false;
    catalog.set(entryOf(record, shown.office(), refOf, known));
    return true;
  }

  /** What is to be read: records that are not as the index has them, then the bodies that were not kept. */
  async function readings(all: boolean): Promise<readonly Reading[]> {
    const stale: Reading[] = [];
    const others: Reading[] = [];
    for (const collection of ['records', 'bin'] as const) {
      const { changed, gone } = await shelf.changedSinceIndex(collection);
      const fresh = new Set([...changed, ...gone]);
      const keys = new Set(await shelf.keys(collection));
      const ids = new Set([...keys, ...gone]);
      for (const { line } of catalogOf(collection).all()) ids.add(line.id);
      for (const id of ids) {
        const isKnown = keys.has(id) && catalogOf(collection).get(id) !== undefined;
        const isStale = all || fresh.has(id) || !isKnown;
        if (isStale) stale.push({ collection, id, isStale });
        else if (collection === 'records' && !bodies.has(id)) others.push({ collection, id, isStale });
      }
    }
    return [...stale, ...others];
  }

  async function bringUpToDate(all: boolean): Promise<void> {
    let hasTurned = false;
    const pace = pacer(() => {
      if (hasTurned) turned();
      hasTurned = false;
    });
    isBehind = true;
    for (const reading of await readings(all)) {
      if (isClosed) return;
      if (await readOne(reading)) hasTurned = true;
      await pace();
    }
    isBehind = false;
    isComplete = true;
    turned();
    changedLate();
  }

  const write = async (): Promise<void> => {
    if (isBehind || shelf.readOnly() !== undefined) return;
    await heads.write();
    await words.write();
  };
  const changedLate = (): void => {
    if (isClosed) return;
    clearTimeout(timer);
    timer = setTimeout(() => void write().catch(tools.log), LATE);
    timer.unref();
  };
  const inBackground = (work: () => Promise<void>): void => {
    running = running.then(work).catch(tools.log);
  };

  return {
    open: async () => {
      const kept = await heads.read();
      // those of another program are shown at first, and made again
      if (kept.by.endsWith(` ${FORMAT}`))
        for (const { collection, key, value } of kept.rows)
          if (value === undefined) catalogOf(collection).delete(key);
          else catalogOf(collection).set(value as Entry);
      inBackground(recall);
      inBackground(() => bringUpToDate(kept.by !== by));
    },
    touched: (collection, id) => {
      touched.add(id);
      heads.mark(collection, id);
      if (collection === 'records') words.mark(collection, id);
    },
    changed: changedLate,
    complete: () => isComplete,
    follow: async () => {
      inBackground(() => bringUpToDate(false));
      await running;
    },
    settled: () => running,
    close: async () => {
      isClosed = true;
      clearTimeout(timer);
      await running;
      // an index that is not written is made again at the next opening
      await write().catch(tools.log);
    },
  };
}
