/** One JSON object in one file: lowdb's `Low` on an adapter that writes durably and never takes damage for emptiness. */
import { Low, type Adapter } from 'lowdb';
import type { Collection } from '../../service/desk/shelf';
import { ifThere, type Files } from '../files';
import { replaceDurably } from '../replace-file';
import { documentBytes, readDocument } from './damage';
import type { Document } from './layout';

/** A file that is there and does not hold what it should. */
export class DamagedFile extends Error {
  override readonly name = 'DamagedFile';
  /** In words, as part of a sentence. */
  readonly damage: string;
  readonly bytes: Uint8Array;

  constructor(damage: string, bytes: Uint8Array) {
    super(damage);
    this.damage = damage;
    this.bytes = bytes;
  }
}

/** lowdb takes a missing file and `null` for “start empty”; here the first is `null` and the second an error. */
class DurableJson implements Adapter<Document> {
  readonly #file: string;
  readonly #files: Files;
  readonly #owner: readonly [Collection, string] | undefined;

  constructor(file: string, files: Files, owner?: readonly [Collection, string]) {
    this.#file = file;
    this.#files = files;
    this.#owner = owner;
  }

  async read(): Promise<Document | null> {
    const bytes = await ifThere(this.#files.read(this.#file));
    if (bytes === undefined) return null;
    const reading = readDocument(bytes, this.#owner?.[0], this.#owner?.[1]);
    if ('damage' in reading) throw new DamagedFile(reading.damage, bytes);
    return reading.document;
  }

  write(document: Document): Promise<void> {
    return replaceDurably(this.#file, documentBytes(document), this.#files);
  }
}

const NOTHING: Document = Object.freeze({});

/**
 * The object in a file; undefined when there is no file.
 * @param owner where a collection's document must belong.
 * @throws DamagedFile, or the file system's error.
 */
export async function readJson(
  file: string,
  files: Files,
  owner?: readonly [Collection, string],
): Promise<Document | undefined> {
  const low = new Low<Document>(new DurableJson(file, files, owner), NOTHING);
  await low.read();
  return low.data === NOTHING ? undefined : low.data;
}

/** Replaces the object in a file; durable when it resolves. @throws the file system's error. */
export async function writeJson(file: string, document: Document, files: Files): Promise<void> {
  await new Low<Document>(new DurableJson(file, files), document).write();
}
