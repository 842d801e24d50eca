/** The index: derived, written late; with it, what each document's file was, so that later changes are known. */
import path from 'node:path';
import type { Collection, Differences } from '../../service/desk/shelf';
import type { Files } from '../files';
import type { Documents } from './documents';
import { DamagedFile, readJson, writeJson } from './json-file';
import { COLLECTIONS, INDEX, isDocument } from './layout';

/** Files looked at at once. */
const AT_ONCE = 64;

type Stamps = Map<string, string>;

export class IndexFile {
  readonly #documents: Documents;
  readonly #file: string;
  readonly #files: Files;
  /** What each file was when the caller last knew of it. */
  readonly #stamps = new Map<Collection, Stamps>(COLLECTIONS.map((collection) => [collection, new Map()]));

  constructor(documents: Documents) {
    this.#documents = documents;
    this.#files = documents.files;
    this.#file = path.join(documents.root, INDEX);
  }

  /** The index as it was written; undefined when there is none or it is damaged, for it can be made again. */
  async read(): Promise<unknown> {
    for (const stamps of this.#stamps.values()) stamps.clear();
    const found = await readJson(this.#file, this.#files).catch((error: unknown) => {
      if (error instanceof DamagedFile) return undefined;
      throw error;
    });
    if (!isDocument(found?.stamps)) return undefined;
    for (const collection of COLLECTIONS) {
      const stored = found.stamps[collection];
      const stamps = this.#stamps.get(collection);
      for (const [key, stamp] of isDocument(stored) ? Object.entries(stored) : [])
        if (typeof stamp === 'string') stamps?.set(key, stamp);
    }
    return found.index;
  }

  async write(index: unknown): Promise<void> {
    const stamps = Object.fromEntries(
      [...this.#stamps].map(([collection, of]) => [collection, Object.fromEntries(of)]),
    );
    await writeJson(this.#file, { stamps, index }, this.#files);
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
      if (stamp !== undefined) this.#stamps.get(collection)?.set(key, stamp);
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
}
