/** A backup's file: a ZIP written entry by entry as it goes to the disk, read back afterwards. */
import { createHash } from 'node:crypto';
import { Zip, ZipDeflate } from 'fflate';
import type { Collection } from '../../service/desk/shelf';
import type { Files } from '../files';
import { eachEntry } from '../zip-entries';
import { readDocument } from './damage';
import { keyIn, COLLECTIONS, type Document } from './layout';

/** What the format without its 64-bit extension can count. */
const MOST_ENTRIES = 65_000;
const LIMITS = { entries: MOST_ENTRIES, total: 8 * 1024 ** 3 };

/** ZIP begins in 1980 and a clock may be wrong; a fixed time is never out of its range. */
const mtime = new Date(1980, 0, 1);

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export interface ZipWriter {
  readonly has: (name: string) => boolean;
  readonly add: (name: string, bytes: Uint8Array) => Promise<void>;
  /** Ends the file; it is on the disk when this resolves. */
  readonly end: () => Promise<void>;
  /** Gives up; the file is removed. */
  readonly abandon: () => Promise<void>;
  /** Whether the file at `place`, read back, holds what was added and nothing else. */
  readonly isAt: (place: string) => Promise<boolean>;
}

/** Begins a new file. @throws the file system's error. */
export async function zipWriter(file: string, files: Files): Promise<ZipWriter> {
  const added = new Map<string, string>();
  let chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const handle = await files.open(file, 'wx');
  const flush = async () => {
    const ready = chunks;
    chunks = [];
    if (ready.length > 0) await handle.write(Buffer.concat(ready));
  };
  return {
    has: (name) => added.has(name),
    add: async (name, bytes) => {
      if (added.size >= MOST_ENTRIES) throw Object.assign(new Error('too many entries'), { code: 'EFBIG' });
      const entry = new ZipDeflate(name, { level: 6 });
      entry.mtime = mtime;
      zip.add(entry);
      entry.push(bytes, true);
      added.set(name, digest(bytes));
      await flush();
    },
    end: async () => {
      zip.end();
      await flush();
      await handle.sync();
      await handle.close();
    },
    abandon: async () => {
      await handle.close().catch(() => undefined);
      await files.remove(file).catch(() => undefined);
    },
    isAt: async (place) => {
      const left = new Map(added);
      for await (const [name, bytes] of eachEntry(await files.read(place), LIMITS, () => true)) {
        if (left.get(name) !== digest(bytes)) return false;
        left.delete(name);
      }
      return left.size === 0;
    },
  };
}

/** Where a document lies in a backup: a paper's versions lie in one entry, for entries are counted with 16 bits. */
export const entryOf = (collection: Collection, name: string): string =>
  collection === 'versions' ? `versions/${name.replace(/\.\d+\.json$/u, '.json')}` : `${collection}/${name}`;

/**
 * The documents of a backup whose entries are wanted. What cannot be read in it is passed over.
 * @throws AppError `zip` when the file is damaged.
 */
export async function* documentsIn(
  bytes: Uint8Array,
  wanted: (entry: string) => boolean,
): AsyncGenerator<{ readonly collection: Collection; readonly key: string; readonly document: Document }> {
  for await (const [entry, content] of eachEntry(bytes, LIMITS, wanted)) {
    const [folder, name = ''] = entry.split('/');
    const collection = COLLECTIONS.find((one) => one === folder);
    const reading = collection && readDocument(content);
    if (!reading || 'damage' in reading) continue;
    if (collection !== 'versions') {
      const key = keyIn(collection, name);
      if (key !== undefined) yield { collection, key, document: reading.document };
      continue;
    }
    for (const [key, version] of Object.entries(reading.document))
      yield { collection, key, document: version as Document };
  }
}
