/** The documents of a shelf as files: what is there, read, replaced, removed; and what each file was when last seen. */
import path from 'node:path';
import type { Change, Collection } from '../../service/desk/shelf';
import { ifThere, type Files } from '../files';
import { placeFile } from '../replace-file';
import { documentBytes } from './damage';
import { readJson } from './json-file';
import { nameOfKey } from './key-name';
import { folderOf, isDocument, keyIn, type Document } from './layout';

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
    // what is put stands before what it replaces elsewhere goes: a paper is in the bin before it leaves the records
    for (const { collection, key, value } of changes)
      if (isDocument(value)) await placeFile(this.fileOf(collection, key), documentBytes(value), this.files);
    await this.#sync(changes.filter(({ value }) => value !== undefined));
    const removed = changes.filter(({ value }) => value === undefined);
    for (const { collection, key } of removed) await this.files.remove(this.fileOf(collection, key));
    await this.#sync(removed);
  }

  async #sync(changes: readonly Change[]): Promise<void> {
    for (const collection of new Set(changes.map((change) => change.collection)))
      await this.files.syncFolder(folderOf(this.root, collection));
  }
}
