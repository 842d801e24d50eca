/**
 * The index: derived, written late, in files of rows to which the latest are added; with each row of the lists stands
 * what its document's file was, so that later changes are known. A row that is damaged is as one that was never written.
 */
import path from 'node:path';
import type { Change, Collection, Differences, Index, IndexPart } from '../../service/desk/shelf';
import { pacer } from '../../service/desk/tools';
import { ifThere, type Files } from '../files';
import { placeFile } from '../replace-file';
import type { Documents } from './documents';
import { COLLECTIONS, INDEX, OLD_INDEX } from './layout';
import { readSummed, summedLine } from './summed-line';

/** Files looked at at once. */
const AT_ONCE = 64;
/** Rows that share a line and its checksum: more are lost to one damaged byte, fewer take longer to read. */
const IN_A_LINE = 50;
const NEWLINE = 0x0a;

/** Whose rows say what a document's file was: the part vouches for its documents. */
const VOUCHES: Readonly<Record<IndexPart, (collection: Collection) => boolean>> = {
  heads: (collection) => collection !== 'cases',
  bodies: () => false,
  cases: (collection) => collection === 'cases',
};

type Stamps = Map<string, string>;
/** Of a document that has left the index there is no value. */
type Row = readonly [collection: Collection, key: string, stamp: string, value?: unknown];

const isRow = (row: unknown): row is Row =>
  Array.isArray(row) &&
  (COLLECTIONS as readonly unknown[]).includes(row[0]) &&
  typeof row[1] === 'string' &&
  typeof row[2] === 'string';

function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length;) {
    const found = bytes.indexOf(NEWLINE, at);
    const end = found === -1 ? bytes.length : found;
    if (end > at) yield bytes.subarray(at, end);
    at = end + 1;
  }
}

export class IndexFile {
  readonly #documents: Documents;
  readonly #files: Files;
  /** What each file was when the caller last knew of it. */
  readonly #stamps = new Map<Collection, Stamps>(COLLECTIONS.map((collection) => [collection, new Map()]));

  constructor(documents: Documents) {
    this.#documents = documents;
    this.#files = documents.files;
  }

  /** What was written, as far as it is whole: all of it can be made again. */
  async read(part: IndexPart): Promise<Index> {
    const vouches = VOUCHES[part];
    for (const [collection, stamps] of this.#stamps) if (vouches(collection)) stamps.clear();
    const bytes = await ifThere(this.#files.read(this.#fileOf(part)));
    let by: string | undefined;
    const rows: Change[] = [];
    const pace = pacer();
    for (const line of linesOf(bytes ?? new Uint8Array())) {
      const content = readSummed(line);
      by ??= typeof content?.by === 'string' ? content.by : '';
      for (const row of Array.isArray(content?.rows) ? content.rows : []) {
        if (!isRow(row)) continue;
        const [collection, key, stamp, value] = row;
        if (vouches(collection)) this.#set(collection, key, stamp);
        rows.push({ collection, key, value });
      }
      await pace();
    }
    return { by: by ?? '', rows };
  }

  /** Writes all rows anew, or adds some. What is added need not be durable, nor have a line of its own. */
  async write(part: IndexPart, by: string, rows: () => Iterable<Change>, whole: boolean): Promise<void> {
    const lines: Uint8Array[] = whole ? [summedLine({ by })] : [Uint8Array.of(NEWLINE)];
    let some: Row[] = [];
    const pace = pacer();
    for (const { collection, key, value } of rows()) {
      const stamp = VOUCHES[part](collection) ? (this.#stamps.get(collection)?.get(key) ?? '') : '';
      some.push(value === undefined ? [collection, key, stamp] : [collection, key, stamp, value]);
      if (some.length < IN_A_LINE) continue;
      lines.push(summedLine({ rows: some }));
      some = [];
      await pace();
    }
    if (some.length > 0) lines.push(summedLine({ rows: some }));
    if (whole) {
      await placeFile(this.#fileOf(part), Buffer.concat(lines), this.#files);
      await this.#files.remove(path.join(this.#documents.root, OLD_INDEX));
      return;
    }
    const handle = await this.#files.open(this.#fileOf(part), 'a');
    try {
      await handle.write(Buffer.concat(lines));
    } finally {
      await handle.close();
    }
  }

  /** A document is being replaced or removed: until its caller knows of it the index does not vouch for it. */
  forget(collection: Collection, key: string): void {
    this.#stamps.get(collection)?.delete(key);
  }

  /** Takes the stamp of a document that was replaced, once its caller has gone on and knows of it. */
  async note(collection: Collection, key: string): Promise<void> {
    // without a stamp the document is read once more at the next opening, that is all
    const stamp = await this.#documents.stamp(collection, key).catch(() => undefined);
    setImmediate(() => {
      if (stamp !== undefined) this.#set(collection, key, stamp);
    });
  }

  /** What is not as it was; from now on it is taken as known. */
  async differences(collection: Collection): Promise<Differences> {
    const known = this.#stamps.get(collection) ?? new Map<string, string>();
    const keys = await this.#documents.keys(collection);
    const changed: string[] = [];
    for (let at = 0; at < keys.length; at += AT_ONCE) {
      const some = keys.slice(at, at + AT_ONCE);
      const stamps = await Promise.all(some.map((key) => this.#documents.stamp(collection, key)));
      for (const [i, key] of some.entries()) {
        const stamp = stamps[i];
        if (stamp === undefined || stamp === known.get(key)) continue;
        changed.push(key);
        known.set(key, stamp);
      }
    }
    const there = new Set(keys);
    const gone = [...known.keys()].filter((key) => !there.has(key));
    for (const key of gone) known.delete(key);
    return { changed, gone };
  }

  #fileOf(part: IndexPart): string {
    return path.join(this.#documents.root, INDEX, `${part}.jsonl`);
  }

  /** '' stands for a document that the caller did not know when the row was written. */
  #set(collection: Collection, key: string, stamp: string): void {
    if (stamp === '') this.#stamps.get(collection)?.delete(key);
    else this.#stamps.get(collection)?.set(key, stamp);
  }
}
