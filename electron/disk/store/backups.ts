/** Backups of a shelf: documents zipped and read back, pictures copied once by digest, the last fourteen days kept. */
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { AppError } from '../../service/errors';
import type { Backup, Change, Collection } from '../../service/desk/shelf';
import { codeOf, ifThere, type Files } from '../files';
import { backupName, backupNames } from './backup-names';
import { documentsIn, entryOf, zipWriter, type ZipWriter } from './backup-zip';
import type { Documents } from './documents';
import { nameOfKey } from './key-name';
import { BACKUPS, COLLECTIONS, JOURNAL, MARKER, type Document } from './layout';
import type { Queue } from './queue';

const unreadable = (): AppError =>
  new AppError('backup', { message: '这个备份已损坏或不见了，打不开。', remedy: '请选择另一天的备份。' });

export class Backups {
  readonly #documents: Documents;
  readonly #files: Files;
  readonly #folder: string;
  readonly #now: () => Date;
  /** The shelf's own: nothing is written while a piece of work in it runs. */
  readonly #alone: Queue;
  /** What was replaced while a backup is being made. */
  #meanwhile: Change[] = [];

  constructor(documents: Documents, now: () => Date, alone: Queue) {
    this.#documents = documents;
    this.#files = documents.files;
    this.#folder = path.join(documents.root, BACKUPS);
    this.#now = now;
    this.#alone = alone;
  }

  /** Told of every change, so that a backup that is being made misses nothing. */
  replaced(changes: readonly Change[]): void {
    this.#meanwhile.push(...changes.map(({ collection, key }) => ({ collection, key })));
  }

  async list(): Promise<readonly Backup[]> {
    const found: Backup[] = [];
    for (const { name, at, records } of backupNames(await this.#files.list(this.#folder))) {
      const stats = await ifThere(this.#files.stats(path.join(this.#folder, name)));
      // it has its name only after it was read back
      if (stats) found.push({ name, at, records, bytes: stats.size, checked: true, second: false });
    }
    return found;
  }

  /** @throws AppError `backup` when it does not hold what was written, or the file system's error. */
  async make(): Promise<Backup> {
    const work = path.join(this.#folder, `.duban-${randomBytes(6).toString('hex')}.tmp`);
    this.#meanwhile = [];
    const zip = await zipWriter(work, this.#files);
    try {
      const records = await this.#fill(zip);
      if (!(await zip.isAt(work))) throw unreadable();
      const at = this.#now();
      const [last] = backupNames(await this.#files.list(this.#folder));
      const name = backupName((last?.number ?? 0) + 1, at, records);
      await this.#files.rename(work, path.join(this.#folder, name));
      await this.#files.syncFolder(this.#folder);
      const { size } = await this.#files.stats(path.join(this.#folder, name));
      return { name, at: at.toISOString(), records, bytes: size, checked: true, second: false };
    } catch (error) {
      await zip.abandon();
      throw error;
    }
  }

  /** A backup's documents of some collections, of this shelf's backups or of those in another folder. @throws AppError `backup`. */
  async *content(
    name: string,
    wanted: (entry: string) => boolean,
    folder = this.#folder,
  ): AsyncGenerator<{ readonly collection: Collection; readonly key: string; readonly document: Document }> {
    if (path.basename(name) !== name) throw unreadable();
    const bytes = await ifThere(this.#files.read(path.join(folder, name)));
    if (bytes === undefined) throw unreadable();
    try {
      yield* documentsIn(bytes, wanted);
    } catch (error) {
      throw error instanceof AppError && error.code === 'zip' ? unreadable() : error;
    }
  }

  /** A document in every backup that holds it, the newest first. */
  async *states(
    collection: Collection,
    key: string,
  ): AsyncGenerator<{ readonly document: Document; readonly at: string }> {
    const entry = entryOf(collection, nameOfKey(key));
    for (const { name, at } of backupNames((await ifThere(this.#files.list(this.#folder))) ?? [])) {
      try {
        for await (const found of this.content(name, (one) => one === entry))
          if (found.key === key) yield { document: found.document, at };
      } catch (error) {
        // an older one may still be whole
        if (!(error instanceof AppError) && codeOf(error) === '') throw error;
      }
    }
  }

  /** A document in the newest backup that holds it. */
  async find(
    collection: Collection,
    key: string,
  ): Promise<{ readonly document: Document; readonly at: string } | undefined> {
    for await (const found of this.states(collection, key)) return found;
    return undefined;
  }

  /** @returns how many papers were put in. */
  async #fill(zip: ZipWriter): Promise<number> {
    let records = 0;
    const { root } = this.#documents;
    await zip.add(MARKER, await this.#files.read(path.join(root, MARKER)));
    for (const collection of COLLECTIONS) {
      const entries = this.#byEntry(collection, await this.#documents.keys(collection));
      for (const [entry, keys] of entries) {
        if (!(await this.#addEntry(zip, collection, entry, keys))) continue;
        if (collection === 'records') records += 1;
      }
    }
    await this.#alone(async () => {
      // what was moved while the folders were read is where it was moved to
      for (const { collection, key } of this.#meanwhile) {
        const entry = entryOf(collection, nameOfKey(key));
        if (!zip.has(entry)) await this.#addEntry(zip, collection, entry, [key]);
      }
      for (const name of await this.#files.list(path.join(root, JOURNAL)))
        if (name.endsWith('.jsonl'))
          await zip.add(`${JOURNAL}/${name}`, await this.#files.read(path.join(root, JOURNAL, name)));
      await zip.end();
    });
    return records;
  }

  #byEntry(collection: Collection, keys: readonly string[]): ReadonlyMap<string, string[]> {
    const entries = new Map<string, string[]>();
    for (const key of keys) {
      const entry = entryOf(collection, nameOfKey(key));
      const beside = entries.get(entry);
      if (beside) beside.push(key);
      else entries.set(entry, [key]);
    }
    return entries;
  }

  /** Puts a file in as it is, be it damaged; versions of a paper together. @returns whether there was anything. */
  async #addEntry(zip: ZipWriter, collection: Collection, entry: string, keys: readonly string[]) {
    if (collection !== 'versions') {
      const bytes = await ifThere(this.#files.read(this.#documents.fileOf(collection, keys[0]!)));
      if (bytes !== undefined) await zip.add(entry, bytes);
      return bytes !== undefined;
    }
    const versions: Record<string, Document> = {};
    for (const key of keys) {
      const version = await this.#documents.read('versions', key).catch(() => undefined);
      if (version) versions[key] = version;
    }
    await zip.add(entry, new TextEncoder().encode(`${JSON.stringify(versions, undefined, 1)}\n`));
    return true;
  }
}
