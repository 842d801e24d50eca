/** The documents of a shelf as files: what is there, read, replaced, removed; and what each file was when last seen. */
import path from 'node:path';
import type { Change, Collection } from '../../service/desk/shelf';
import { ifThere, type Files } from '../files';
import { placeFile } from '../replace-file';
import { documentBytes } from './damage';
import { readJson } from './json-file';
import { nameOfKey } from './key-name';
import { folderOf, isDocument, keyIn, type Document } from './layout';

/** Files written at once: a disk takes what is forced to it together in the time of one. */
const AT_ONCE = 16;

/** Does a piece of work to each; when one fails, the others of its batch are waited for before its error is thrown. */
async function together<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  for (let at = 0; at < all.length; at += AT_ONCE) {
    const done = await Promise.allSettled(all.slice(at, at + AT_ONCE).map(work));
    for (const one of done) if (one.status === 'rejected') throw one.reason;
  }
}

export class Documents {
  readonly root: string;
  readonly files: Files;

  constructor(root: string, files: Files) {
    this.root = root;
    this.files = files;
  }

  fileOf(collection: Collection, key: string): string {
    return path.join(folderOf(this.root, collection), nameOfKey(key));
  }

  async keys(collection: Collection): Promise<readonly string[]> {
    const names = await this.files.list(folderOf(this.root, collection));
    return names.flatMap((name) => keyIn(collection, name) ?? []);
  }

  /** @throws DamagedFile, or the file system's error. */
  read(collection: Collection, key: string): Promise<Document | undefined> {
    return readJson(this.fileOf(collection, key), this.files, [collection, key]);
  }

  /** Size and time of a file, by which a later change is known; undefined when it is gone. */
  async stamp(collection: Collection, key: string): Promise<string | undefined> {
    const stats = await ifThere(this.files.stats(this.fileOf(collection, key)));
    return stats && `${stats.modified}-${stats.size}`;
  }

  /** Makes every change; doing it once more changes nothing. Durable when it resolves. */
  async apply(changes: readonly Change[]): Promise<void> {
    const put = changes.filter(({ value }) => value !== undefined);
    const removed = changes.filter(({ value }) => value === undefined);
    // what is put stands before what it replaces elsewhere goes: a paper is in the bin before it leaves the records
    await together(put, async ({ collection, key, value }) => {
      if (isDocument(value)) await placeFile(this.fileOf(collection, key), documentBytes(value), this.files);
    });
    await this.#sync(put);
    await together(removed, ({ collection, key }) => this.files.remove(this.fileOf(collection, key)));
    await this.#sync(removed);
  }

  #sync(changes: readonly Change[]): Promise<void> {
    const collections = [...new Set(changes.map((change) => change.collection))];
    return together(collections, (collection) => this.files.syncFolder(folderOf(this.root, collection)));
  }
}
