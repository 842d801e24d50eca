/** The index as it is kept: read at opening, brought up to date behind the scenes, written late. */
import type { Office } from '../../../templates/office';
import type { Catalog } from './catalog';
import { bodyOf, entryOf, type Entry } from './entry';
import type { Shelf } from './shelf';
import { parseStored } from './stored';
import { breathe, type DeskTools } from './tools';

interface Shown {
  readonly shelf: Shelf;
  readonly records: Catalog;
  readonly bin: Catalog;
  readonly bodies: Map<string, string>;
  readonly office: () => Office;
}

/** The document of the index; entries of another program version are shown at first and made again. */
interface IndexDocument {
  readonly format: typeof FORMAT;
  readonly program: string;
  readonly records: readonly Entry[];
  readonly bin: readonly Entry[];
}

const FORMAT = 1;
/** Work between two breaths, ms: the window's calls are answered in between. */
const SLICE = 12;
/** From the last change to the index being written, ms. */
const LATE = 4000;

export interface IndexKeeper {
  readonly open: () => Promise<void>;
  /** A record was written here: what was read of it before is stale. */
  readonly touched: (id: string) => void;
  /** The index is to be written, late. */
  readonly changed: () => void;
  readonly complete: () => boolean;
  readonly follow: () => Promise<void>;
  readonly settled: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const isIndex = (value: unknown): value is IndexDocument =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === FORMAT;

type Listed = 'records' | 'bin';
interface Reading {
  readonly collection: Listed;
  readonly id: string;
  /** The entry is to be made anew; else only the body is wanted. */
  readonly isStale: boolean;
}

/** @param turned called when the lists have changed. */
export function keepIndex(shown: Shown, tools: DeskTools, turned: () => void): IndexKeeper {
  const { shelf, records, bin, bodies } = shown;
  const { refOf } = tools.ports.pictures;
  const catalogOf = (collection: Listed): Catalog => (collection === 'records' ? records : bin);
  let isComplete = false;
  let isClosed = false;
  /** The index is behind the shelf: it must not be written as if it knew everything. */
  let isBehind = true;
  let running: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const touched = new Set<string>();

  /** Reads one record anew, unless it was written here in the meantime. @returns whether the lists changed. */
  async function readOne({ collection, id, isStale }: Reading): Promise<boolean> {
    const catalog = catalogOf(collection);
    touched.delete(id);
    const record = parseStored(await shelf.read(collection, id, catalog.get(id) !== undefined), id);
    if (touched.has(id) || isClosed) return false;
    const known = catalog.get(id);
    if (!record) {
      catalog.delete(id);
      return known !== undefined;
    }
    if (collection === 'records') bodies.set(id, bodyOf(record.data));
    if (!isStale) return false;
    catalog.set(entryOf(record, shown.office(), refOf, known));
    return true;
  }

  /** What is to be read: records that are not as the index has them, then the bodies that were not read yet. */
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
    let paused = performance.now();
    isBehind = true;
    for (const reading of await readings(all)) {
      if (isClosed) return;
      if (await readOne(reading)) hasTurned = true;
      if (performance.now() - paused < SLICE) continue;
      if (hasTurned) turned();
      await breathe();
      paused = performance.now();
    }
    isBehind = false;
    isComplete = true;
    turned();
    changedLate();
  }

  const write = async (): Promise<void> => {
    if (isBehind || shelf.readOnly() !== undefined) return;
    const document: IndexDocument = {
      format: FORMAT,
      program: tools.version,
      records: [...records.all()],
      bin: [...bin.all()],
    };
    await shelf.writeIndex(document);
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
      const document = await shelf.readIndex();
      const index = isIndex(document) ? document : undefined;
      index?.records.forEach(records.set);
      index?.bin.forEach(bin.set);
      inBackground(() => bringUpToDate(index?.program !== tools.version));
    },
    touched: (id) => touched.add(id),
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
