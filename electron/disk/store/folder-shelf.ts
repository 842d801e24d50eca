/** A shelf in a folder: every write one after the other, the journal before the files, what was damaged mended on the way. */
import path from 'node:path';
import type { Parcel } from '../../service/archive/parcel';
import type { ArchiveCopy, ArchiveStore } from '../../service/archive/store';
import type { Backup, Change, Collection, Differences, Entry, Notice, Shelf } from '../../service/desk/shelf';
import { archiveCopy } from '../archive/archive-copy';
import { parcelFolder } from '../archive/parcel-folder';
import { digestOf } from '../picture-store';
import type { Backups } from './backups';
import type { Documents } from './documents';
import type { Hold } from './hold';
import type { IndexFile } from './index-file';
import type { Journal } from './journal';
import { history, lastWord, type PastEntry } from './journal-history';
import { DamagedFile } from './json-file';
import { isDocument, JOURNAL, type Document } from './layout';
import { readMarker } from './marker';
import { mendDamaged, mendMissing, type Mending } from './mend';
import type { Notices } from './notices';
import { writePicture } from './picture-folder';
import { readOrMendPicture } from './picture-mend';
import { queue, type Queue } from './queue';
import { shelfBackups, wordsOf } from './shelf-backups';
import { readError, writeError } from './shelf-error';
import { momentWords } from './words';

export interface Parts {
  readonly documents: Documents;
  readonly journal: Journal;
  readonly index: IndexFile;
  readonly backups: Backups;
  readonly hold: Hold;
  readonly notices: Notices;
  readonly archive: ArchiveStore;
  readonly queue: Queue;
  readonly mending: () => Mending;
  /** Stops what runs by the clock. */
  readonly stop: () => void;
}

/** A document that a caller handed in. A program at fault is told, not written. */
function asDocument(value: unknown): Document {
  if (isDocument(value)) return value;
  throw new TypeError('a document is a JSON object');
}

export class FolderShelf implements Shelf {
  readonly place: string;
  readonly #parts: Parts;
  readonly #backups: ReturnType<typeof shelfBackups>;
  readonly #backingUp = queue();
  /** In the journal, and perhaps not in every file: it goes before what the files say. */
  #unfinished: Entry | undefined;

  constructor(place: string, parts: Parts) {
    this.place = place;
    this.#parts = parts;
    this.#backups = shelfBackups(place, parts);
  }

  readonly readOnly = (): string | undefined => this.#parts.hold.reason;

  readonly archiveCopy = (second: string): Promise<ArchiveCopy> =>
    this.#reading(async () => {
      const { documents, hold } = this.#parts;
      const { id } = (await readMarker(this.place, documents.files))?.marker ?? { id: '' };
      return archiveCopy(second, { root: this.place, id }, documents.files, () => hold.guard());
    });

  readonly parcelFolder = (parent: string, name: string): Promise<Parcel> =>
    this.#reading(() => parcelFolder(parent, name, this.place, this.#parts.documents.files, Date.now));

  readonly archive: ArchiveStore = {
    chain: () => this.#reading(() => this.#parts.archive.chain()),
    prepare: (files) => this.#writing(() => this.#parts.archive.prepare(files)),
    place: (work, place) => this.#writing(() => this.#parts.archive.place(work, place)),
    append: (line, at) => this.#writing(() => this.#parts.archive.append(line, at)),
    replace: (work, place) => this.#writing(() => this.#parts.archive.replace(work, place)),
    replaceChain: (bytes) => this.#writing(() => this.#parts.archive.replaceChain(bytes)),
    sweep: (keep) => this.#writing(() => this.#parts.archive.sweep(keep)),
    source: (limit) => this.#parts.archive.source(limit),
    file: (bag, name) => this.#reading(() => this.#parts.archive.file(bag, name)),
  };

  readonly notices = (): readonly Notice[] => this.#parts.notices.all();

  /** Completes what the last process left. Called when the folder was had. @throws the file system's error. */
  async recover(): Promise<void> {
    this.#unfinished = await this.#parts.journal.recover();
    await this.#finish();
  }

  /** Shortens the journal. Never throws: what could not be done is done after another opening. */
  async tidy(): Promise<void> {
    await this.#writing(() => this.#parts.journal.shorten()).catch(() => undefined);
  }

  readonly keys = (collection: Collection): Promise<readonly string[]> =>
    this.#reading(async () => {
      const keys = new Set(await this.#parts.documents.keys(collection));
      for (const { key, value } of this.#overlay(collection))
        if (value === undefined) keys.delete(key);
        else keys.add(key);
      return [...keys];
    });

  readonly read = (collection: Collection, key: string, expected = false): Promise<unknown> =>
    this.#reading(async () => {
      const over = this.#overlay(collection).find((change) => change.key === key);
      if (over) return over.value;
      try {
        const found = await this.#parts.documents.read(collection, key);
        // what the whole desk stands on is looked for without being asked
        const isNeeded = expected || collection === 'office' || collection === 'numbers';
        return found ?? (isNeeded ? await this.#missing(collection, key, expected) : undefined);
      } catch (error) {
        if (error instanceof DamagedFile) return this.#damaged(collection, key);
        throw error;
      }
    });

  readonly earlier = (collection: Collection, key: string) =>
    this.#reading(async () => {
      const { documents, backups, mending } = this.#parts;
      const now = mending().now();
      const word = await lastWord(path.join(this.place, JOURNAL), documents.files, collection, key);
      const found: { value: unknown; from: string }[] = [];
      if (word?.value !== undefined)
        found.push({ value: word.value, from: `${momentWords(new Date(word.at), now)} 的操作记录` });
      for await (const { document, at } of backups.states(collection, key))
        found.push({ value: document, from: `${momentWords(new Date(at), now)} 的备份` });
      return found;
    });

  readonly put = (collection: Collection, key: string, value: unknown): Promise<void> =>
    this.#writing(async () => {
      await this.#replace([{ collection, key, value: asDocument(value) }]);
    });

  readonly commit = (entry: Entry): Promise<void> =>
    this.#writing(async () => {
      for (const { value } of entry.changes) if (value !== undefined) asDocument(value);
      await this.#parts.journal.append({ entry });
      // from here on it is the truth, whatever befalls the files
      this.#unfinished = entry;
      try {
        await this.#finish();
      } catch (error) {
        const { message, remedy } = wordsOf(error);
        this.#parts.notices.tell(
          'warning',
          entry.id,
          `“${entry.note}”已经记入操作记录，但有的文件还没有更新：${message}`,
          `${remedy}以后写入时会自动补上。`,
        );
      }
    });

  readonly journal = (count: number, subject?: string): Promise<readonly PastEntry[]> =>
    this.#reading(() => history(path.join(this.place, JOURNAL), this.#parts.documents.files, count, subject));

  readonly readIndex: Shelf['readIndex'] = (part) => this.#reading(() => this.#parts.index.read(part));

  readonly writeIndex: Shelf['writeIndex'] = (part, by, rows, whole) =>
    this.#writing(() => this.#parts.index.write(part, by, rows, whole));

  readonly changedSinceIndex = (collection: Collection): Promise<Differences> =>
    this.#reading(() => this.#parts.index.differences(collection));

  readonly addPicture = (bytes: Uint8Array): Promise<string> =>
    this.#writing(() => writePicture(this.place, bytes, this.#parts.documents.files));

  readonly picture = (ref: string): Promise<Uint8Array | undefined> =>
    this.#reading(async () => {
      const digest = digestOf(ref);
      return digest === undefined ? undefined : readOrMendPicture(this.#parts.mending(), digest);
    });

  readonly backups = (second?: string): Promise<readonly Backup[]> =>
    this.#reading(() => this.#backups.backups(second));

  /** One at a time; writing goes on beside it. */
  readonly backUp = (second?: string): Promise<Backup> =>
    this.#backingUp(async () => {
      try {
        return await this.#backups.backUp(second);
      } catch (error) {
        throw writeError(error);
      }
    });

  readonly openBackup = (
    name: string,
    second?: string,
    what?: 'records' | 'numbers',
  ): Promise<ReadonlyMap<string, unknown>> =>
    this.#reading(() => this.#backups.openBackup(name, second, what));

  readonly backupPicture = (name: string, ref: string, second?: string): Promise<Uint8Array | undefined> =>
    this.#reading(() => this.#backups.backupPicture(name, ref, second));

  readonly close = async (): Promise<void> => {
    this.#parts.stop();
    await this.#backingUp(() => Promise.resolve());
    await this.#parts.queue(() => this.#parts.hold.release()).catch(() => undefined);
  };

  #overlay(collection: Collection): readonly Change[] {
    return (this.#unfinished?.changes ?? []).filter((change) => change.collection === collection);
  }

  async #reading<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw readError(error);
    }
  }

  #writing<T>(work: () => Promise<T>): Promise<T> {
    return this.#parts.queue(async () => {
      try {
        await this.#parts.hold.guard();
        await this.#finish();
        await this.#parts.journal.mend();
        return await work();
      } catch (error) {
        throw writeError(error);
      }
    });
  }

  async #replace(changes: readonly Change[]): Promise<void> {
    const { documents, index, backups } = this.#parts;
    backups.replaced(changes);
    for (const { collection, key } of changes) index.forget(collection, key);
    await documents.apply(changes);
    for (const { collection, key, value } of changes)
      if (value !== undefined) await index.note(collection, key);
  }

  /** Brings the files to what the last entry says. @throws the file system's error; it is tried again at the next write. */
  async #finish(): Promise<void> {
    if (this.#unfinished === undefined) return;
    await this.#replace(this.#unfinished.changes);
    await this.#parts.journal.append({ done: this.#unfinished.id });
    this.#unfinished = undefined;
  }

  async #missing(collection: Collection, key: string, expected: boolean): Promise<unknown> {
    return this.#parts.queue(async () => {
      const again = await this.#parts.documents.read(collection, key);
      return again ?? mendMissing(this.#parts.mending(), collection, key, expected);
    });
  }

  async #damaged(collection: Collection, key: string): Promise<unknown> {
    return this.#parts.queue(async () => {
      try {
        return await this.#parts.documents.read(collection, key);
      } catch (error) {
        if (error instanceof DamagedFile) return mendDamaged(this.#parts.mending(), collection, key, error);
        throw error;
      }
    });
  }
}
