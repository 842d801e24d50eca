/** A part of the index as it is kept: what was read of it, what has changed since, when it is written anew. */
import type { Change, Collection, Index, IndexPart, Shelf } from './shelf';

/** What the rows are made of when they are written. */
export interface RowSource {
  /** All that the part is to hold, by collection and key. */
  readonly all: () => Iterable<readonly [Collection, string]>;
  /** What is kept of one; undefined for nothing. */
  readonly valueOf: (collection: Collection, key: string) => unknown;
  /** The source does not know all that the shelf holds: nothing may be said of it. */
  readonly isBehind: () => boolean;
}

export interface KeptRows {
  readonly read: () => Promise<Index>;
  /** A document's row is not as it was. */
  readonly mark: (collection: Collection, key: string) => void;
  /** Adds what was marked; writes all anew when the program is another, or when most of what is there is stale. */
  readonly write: () => Promise<void>;
}

/** Stale rows that are always put up with. */
const SPARE = 2000;

/** @param by names the program, and what it makes of documents. */
export function keptRows(shelf: Shelf, part: IndexPart, by: string, source: RowSource): KeptRows {
  const marked = new Map<string, readonly [Collection, string]>();
  let isWhole = false;
  let count = 0;
  let live = 0;

  function* rows(all: boolean): Generator<Change> {
    const wanted = all ? source.all() : [...marked.values()];
    marked.clear();
    if (all) count = live = 0;
    for (const [collection, key] of wanted) {
      // what is left out is read again at the next opening, or written with all the next time
      if (source.isBehind()) {
        isWhole = false;
        return;
      }
      const value = source.valueOf(collection, key);
      count += 1;
      if (all) live += 1;
      yield { collection, key, value };
    }
  }

  return {
    read: async () => {
      const kept = await shelf.readIndex(part);
      isWhole = kept.by === by;
      count = kept.rows.length;
      live = new Set(kept.rows.map(({ collection, key }) => `${collection}/${key}`)).size;
      return kept;
    },
    mark: (collection, key) => marked.set(`${collection}/${key}`, [collection, key]),
    write: async () => {
      if (source.isBehind()) return;
      const all = !isWhole || count + marked.size > 2 * live + SPARE;
      if (!all && marked.size === 0) return;
      isWhole = true;
      try {
        await shelf.writeIndex(part, by, () => rows(all), all);
      } catch (error) {
        isWhole = false;
        throw error;
      }
    },
  };
}
