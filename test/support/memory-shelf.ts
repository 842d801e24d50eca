/** A shelf in memory for tests of the service: what was put is kept as JSON, as a disk would; failures can be asked for. */
import { createHash } from 'node:crypto';
import type {
  Backup,
  Change,
  Collection,
  Entry,
  IndexPart,
  Notice,
  Shelf,
  Shelves,
} from '../../electron/service/desk/shelf';
import { AppError } from '../../electron/service/errors';
import { memoryArchive, memoryArchivePlace, type MemoryArchive } from './memory-archive';

/** What lies in one place; several shelves on it are several processes. */
export interface MemoryPlace {
  readonly documents: Map<string, string>;
  readonly pictures: Map<string, Uint8Array>;
  readonly journal: Entry[];
  readonly archive: MemoryArchive;
  readonly backups: Map<
    string,
    {
      readonly about: Backup;
      readonly records: ReadonlyMap<string, unknown>;
      readonly numbers: ReadonlyMap<string, unknown>;
    }
  >;
  /** Parts of the index as JSON. */
  readonly index: Map<IndexPart, { by: string; rows: string[] }>;
  /** Documents as they were when their rows of the index were written. */
  readonly known: Map<string, string>;
  notices: Notice[];
  readOnly?: string;
  /** Every write is refused with these words while they stand here. */
  failing?: string;
  /** Writes so far. */
  writes: number;
  now: () => Date;
}

export const memoryPlace = (now: () => Date = () => new Date()): MemoryPlace => ({
  documents: new Map(),
  pictures: new Map(),
  journal: [],
  archive: memoryArchivePlace(),
  backups: new Map(),
  index: new Map(),
  known: new Map(),
  notices: [],
  writes: 0,
  now,
});

const keyOf = (collection: Collection, key: string): string => `${collection}/${key}`;

export function memoryShelf(place: MemoryPlace, name = '内存'): Shelf {
  const { documents, pictures, journal, backups } = place;
  const mayWrite = (): void => {
    if (place.failing !== undefined)
      throw new AppError('disk', { message: place.failing, remedy: '请清理磁盘后再试。' });
    if (place.readOnly !== undefined) throw new AppError('readonly', { message: place.readOnly, remedy: '' });
    place.writes += 1;
  };
  const set = ({ collection, key, value }: Change): void => {
    if (value === undefined) documents.delete(keyOf(collection, key));
    else documents.set(keyOf(collection, key), JSON.stringify(value));
  };
  const read = (collection: Collection, key: string): unknown => {
    const text = documents.get(keyOf(collection, key));
    return text === undefined ? undefined : JSON.parse(text);
  };
  const keys = (collection: Collection): string[] =>
    [...documents.keys()]
      .filter((key) => key.startsWith(`${collection}/`))
      .map((key) => key.slice(collection.length + 1));
  // a disk answers later, never at once
  const later = async <T>(work: () => T): Promise<T> => {
    await Promise.resolve();
    return work();
  };
  return {
    place: name,
    readOnly: () => place.readOnly,
    keys: (collection) => later(() => keys(collection)),
    read: (collection, key) => later(() => read(collection, key)),
    earlier: (collection, key) =>
      later(() =>
        journal
          .flatMap(({ changes }) => changes)
          .filter((change) => change.collection === collection && change.key === key)
          .reverse()
          .map(({ value }) => ({ value, from: '操作记录' })),
      ),
    put: (collection, key, value) =>
      later(() => {
        mayWrite();
        set({ collection, key, value });
      }),
    commit: (entry) =>
      later(() => {
        mayWrite();
        journal.push(entry);
        entry.changes.forEach(set);
      }),
    journal: (count, subject) =>
      later(() =>
        journal
          .filter((entry) => subject === undefined || entry.subject === subject)
          .slice(-count)
          .reverse()
          .map(({ id, at, actor, action, subject: of, note }) => ({
            id,
            at,
            actor,
            action,
            subject: of,
            note,
          })),
      ),
    readIndex: (part) =>
      later(() => {
        const { by = '', rows = [] } = place.index.get(part) ?? {};
        return { by, rows: rows.map((row) => JSON.parse(row) as Change) };
      }),
    writeIndex: (part, by, rows, whole) =>
      later(() => {
        mayWrite();
        const kept = whole ? { by, rows: [] } : (place.index.get(part) ?? { by, rows: [] });
        place.index.set(part, kept);
        const vouches = (key: string): boolean =>
          part !== 'bodies' && key.startsWith('cases/') === (part === 'cases');
        if (whole) for (const key of [...place.known.keys()]) if (vouches(key)) place.known.delete(key);
        for (const row of rows()) {
          kept.rows.push(JSON.stringify(row));
          const key = keyOf(row.collection, row.key);
          const document = documents.get(key);
          if (!vouches(key)) continue;
          if (document === undefined) place.known.delete(key);
          else place.known.set(key, document);
        }
      }),
    changedSinceIndex: (collection) =>
      later(() => {
        const { known } = place;
        const changed = keys(collection).filter(
          (key) => known.get(keyOf(collection, key)) !== documents.get(keyOf(collection, key)),
        );
        const gone = [...known.keys()]
          .filter((key) => key.startsWith(`${collection}/`) && !documents.has(key))
          .map((key) => key.slice(collection.length + 1));
        return { changed, gone };
      }),
    addPicture: (bytes) =>
      later(() => {
        mayWrite();
        const ref = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
        pictures.set(ref, bytes);
        return ref;
      }),
    picture: (ref) => later(() => pictures.get(ref)),
    archive: memoryArchive(place.archive, mayWrite),
    archiveCopy: () => Promise.reject(new AppError('folder', { message: '内存里没有第二处。', remedy: '' })),
    parcelFolder: () => Promise.reject(new AppError('folder', { message: '内存里没有文件夹。', remedy: '' })),
    notices: () => place.notices,
    backups: () => later(() => [...backups.values()].map(({ about }) => about)),
    backUp: () =>
      later(() => {
        mayWrite();
        const at = place.now().toISOString();
        const records = new Map(keys('records').map((key) => [key, read('records', key)]));
        const about = {
          name: `备份 ${at}`,
          at,
          records: records.size,
          bytes: 1,
          checked: true,
          second: false,
        };
        const numbers = new Map(keys('numbers').map((key) => [key, read('numbers', key)]));
        backups.set(about.name, { about, records, numbers });
        return about;
      }),
    openBackup: (name, _, what = 'records') =>
      later(() => backups.get(name)?.[what] ?? new Map<string, unknown>()),
    backupPicture: () => Promise.resolve(undefined),
    close: () => Promise.resolve(),
  };
}

/** Places by name; one that is not there is made by `make` alone. */
export function memoryShelves(now?: () => Date): Shelves & { readonly places: Map<string, MemoryPlace> } {
  const places = new Map<string, MemoryPlace>();
  let last: string | undefined;
  const opened = (name: string): Promise<Shelf> => {
    const place = places.get(name);
    if (place) return Promise.resolve(memoryShelf(place, name));
    return Promise.reject(
      new AppError('missing', { message: `找不到“${name}”`, remedy: '请插上移动硬盘，或选择其他文件夹。' }),
    );
  };
  return {
    places,
    last: () => Promise.resolve(last),
    suggested: () => '文档/督办文书',
    remember: (place) => {
      last = place;
      return Promise.resolve();
    },
    open: opened,
    make: (name) => {
      if (!places.has(name)) places.set(name, memoryPlace(now));
      return opened(name);
    },
    look: (name) => Promise.resolve({ usable: true, words: places.has(name) ? '里面已有文书' : '空的' }),
    samplePlace: () => '示例单位',
    drop: (name) => {
      places.delete(name);
      return Promise.resolve();
    },
  };
}
