/**
 * The store that the desk stands on: collections of JSON documents, pictures by digest, a journal. It holds no notion of
 * files, so that a shared office's database can stand behind it one day with a folder as its offline copy.
 */
import type { Parcel } from '../archive/parcel';
import type { ArchiveCopy, ArchiveStore } from '../archive/store';

/**
 * `records` and `bin` by record id, `cases` by case id, `incoming` by an id of its own, `versions` by `<record id>.<version>`, the others by names of their own (up to 80
 * characters). Every document is a JSON object; a version holds the paper as it then was in `record`, and its moment in
 * `at`, so that a damaged paper can be restored from it.
 */
export type Collection =
  | 'records'
  | 'bin'
  | 'versions'
  | 'numbers'
  | 'office'
  | 'overlays'
  | 'cases'
  | 'campaign'
  | 'incoming'
  | 'archived';

/** One document replaced; removed where there is no value. */
export interface Change {
  readonly collection: Collection;
  readonly key: string;
  readonly value?: unknown;
}

/** What was done, by whom, when: the whole change, which is the truth until every document holds it. */
export interface Entry {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly actor: string;
  /** created, finalised, issued, reopened, removed, restored, purged, settings, … */
  readonly action: string;
  /** The record's id; '' for the desk as a whole. */
  readonly subject: string;
  /** Words for people: the title, the number taken, the reason. */
  readonly note: string;
  readonly changes: readonly Change[];
}

/** Something that the store met and did, in words for people. */
export interface Notice {
  readonly id: string;
  readonly at: string;
  readonly severity: 'info' | 'warning' | 'error';
  readonly message: string;
  readonly remedy: string;
}

export interface Backup {
  readonly name: string;
  readonly at: string;
  readonly records: number;
  readonly bytes: number;
  readonly checked: boolean;
  /** It lies at the second place alone. */
  readonly second: boolean;
}

/** What lists show of documents, the words that are searched in them, and cases as their events have made them. */
export type IndexPart = 'heads' | 'bodies' | 'cases';

/** A part of the index. A later row of a document goes before an earlier one; one without a value takes it out. */
export interface Index {
  /** Who made it, as `writeIndex` was told; '' when there is none. */
  readonly by: string;
  readonly rows: readonly Change[];
}

/** Keys of documents to be read anew, and of those to be read as `expected` and dropped when there is nothing. */
export interface Differences {
  readonly changed: readonly string[];
  readonly gone: readonly string[];
}

/** All refuse with an AppError in words: `disk` (full, gone, read-only), `readonly` (opened elsewhere). */
export interface Shelf {
  /** For people: where the documents are. */
  readonly place: string;
  /**
   * Why nothing can be written now, as a sentence; undefined when it can. It changes by itself: when the process that
   * has the folder goes away this one takes it over, and what was read before may have changed (`changedSinceIndex`).
   */
  readonly readOnly: () => string | undefined;
  readonly keys: (collection: Collection) => Promise<readonly string[]>;
  /**
   * A document as it was put. Undefined when there is none, or when it was damaged beyond repair: then it lies in
   * quarantine and a notice says so. Damaged ones are restored from a version, the journal or a backup where there is one.
   * @param expected the index knows it: when its file is gone though nobody removed it, it is restored or a notice says so.
   */
  readonly read: (collection: Collection, key: string, expected?: boolean) => Promise<unknown>;
  /** What a document was before, newest first, with words for where that was found: 今天 14:20 的备份. */
  readonly earlier: (
    collection: Collection,
    key: string,
  ) => Promise<readonly { readonly value: unknown; readonly from: string }[]>;
  /** Replaces one document; durable when it resolves. */
  readonly put: (collection: Collection, key: string, value: unknown) => Promise<void>;
  /** Several changes, all or none; durable when it resolves, completed at the next opening if the process ends in the midst. */
  readonly commit: (entry: Entry) => Promise<void>;
  /** Entries from the latest back, without their changes. */
  readonly journal: (count: number, subject?: string) => Promise<readonly Omit<Entry, 'changes'>[]>;
  /** What is derived and may be lost: the index. Written late, never part of an acknowledgement. */
  readonly readIndex: (part: IndexPart) => Promise<Index>;
  /**
   * Adds rows, or with `whole` lets them stand for all. They are asked for when they are written, one after the other.
   */
  readonly writeIndex: (
    part: IndexPart,
    by: string,
    rows: () => Iterable<Change>,
    whole: boolean,
  ) => Promise<void>;
  /**
   * Documents whose files are not as they were when their row of `heads`, or of `cases`, was written (all, when there is no index), and
   * those whose files are gone. Goes by what the files are, not by the clock. From then on they count as known: read them before
   * the index is written again.
   */
  readonly changedSinceIndex: (collection: Collection) => Promise<Differences>;
  /** Keeps a picture. @returns `sha256:<hex>`. */
  readonly addPicture: (bytes: Uint8Array) => Promise<string>;
  readonly picture: (ref: string) => Promise<Uint8Array | undefined>;
  /** The sealed items. What is written goes through the same lock as everything else. */
  readonly archive: ArchiveStore;
  /** The archive at a second place, whose folder of this desk is made when it is missing. @throws AppError `folder`, `disk`. */
  readonly archiveCopy: (second: string) => Promise<ArchiveCopy>;
  /** A 移交包 begun in a folder that is there. @throws AppError `folder`, `disk`. */
  readonly parcelFolder: (parent: string, name: string) => Promise<Parcel>;
  readonly notices: () => readonly Notice[];
  /** Those of the shelf; with `second` also those that lie at the second place alone. */
  readonly backups: (second?: string) => Promise<readonly Backup[]>;
  /** Records zipped and read back; pictures copied once by digest. */
  readonly backUp: (second?: string) => Promise<Backup>;
  /** A backup's records by id, or its registers of numbers by year. */
  readonly openBackup: (
    name: string,
    second?: string,
    what?: 'records' | 'numbers',
  ) => Promise<ReadonlyMap<string, unknown>>;
  /** A picture that lies beside a backup. */
  readonly backupPicture: (name: string, ref: string, second?: string) => Promise<Uint8Array | undefined>;
  /** Gives the folder free; what is under way is finished first. */
  readonly close: () => Promise<void>;
}

/** What a folder is to be used for. */
export type FolderUse = 'papers' | 'backups' | 'archive' | 'parcel';
/** Whether it can be, in a sentence. */
export interface FolderLook {
  readonly usable: boolean;
  readonly words: string;
}

/** Opens shelves by place. */
export interface Shelves {
  /** Where the desk was last open, or where it would be by default; undefined place when there is none yet. */
  readonly last: () => Promise<string | undefined>;
  readonly suggested: () => string;
  readonly remember: (place: string | undefined) => Promise<void>;
  /**
   * Opens what is there. Refuses with an AppError: `missing` when there is no shelf (a stick that is not plugged in must
   * not become an empty desk), `format` when a newer program made it.
   */
  readonly open: (place: string) => Promise<Shelf>;
  /** Opens what is there, or makes a new shelf where `place` is empty or missing; `folder` when other files lie there. */
  readonly make: (place: string) => Promise<Shelf>;
  /** Looks at a place before it is used. @param root the place that is open now. Never refuses. */
  readonly look: (place: string, use: FolderUse, root: string | undefined) => Promise<FolderLook>;
  /** Where the sample office is kept; made afresh by `drop` and `make`. */
  readonly samplePlace: () => string;
  readonly drop: (place: string) => Promise<void>;
}
