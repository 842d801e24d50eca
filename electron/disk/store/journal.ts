/** The journal: a file a month of what was done, added to and never changed; its last entry may be unfinished. */
import path from 'node:path';
import type { Entry } from '../../service/desk/shelf';
import { pacer } from '../../service/desk/tools';
import { ifThere, type Files } from '../files';
import { replaceDurably } from '../replace-file';
import { lineBytes, linesFromEnd, pastOf, readLine, type Line } from './journal-line';

/** A month is shortened before its end when it is longer, bytes. */
const LONG = 16 * 1024 * 1024;

const MONTH = /^\d{4}-\d{2}\.jsonl$/u;

export class Journal {
  readonly #folder: string;
  readonly #files: Files;
  readonly #now: () => Date;
  /** Set when a failed line could not be taken back: nothing may be written until it is. */
  #cutTo: { readonly file: string; readonly length: number } | undefined;

  constructor(folder: string, files: Files, now: () => Date) {
    this.#folder = folder;
    this.#files = files;
    this.#now = now;
  }

  /** Names of the months' files, in the order in which they were written. */
  async months(): Promise<readonly string[]> {
    return [...(await this.#files.list(this.#folder))].filter((name) => MONTH.test(name)).sort();
  }

  /**
   * What the last process left: takes a torn end away, which was never acknowledged.
   * @returns the last entry when it was not marked as done.
   */
  async recover(): Promise<Entry | undefined> {
    for (const name of [...(await this.months())].reverse()) {
      const file = path.join(this.#folder, name);
      const bytes = await this.#files.read(file);
      for (const line of linesFromEnd(bytes)) {
        const read = line.ended ? readLine(line.bytes) : undefined;
        if (read === undefined) continue;
        const end = line.at + line.bytes.length + 1;
        if (end < bytes.length) await this.#cut(file, end);
        return 'entry' in read ? read.entry : undefined;
      }
      if (bytes.length > 0) await this.#cut(file, 0);
    }
    return undefined;
  }

  /** Adds a line; durable when it resolves. @throws the file system's error; then the line is not there. */
  async append(line: Line): Promise<void> {
    await this.mend();
    const name = await this.#current();
    const file = path.join(this.#folder, name);
    const before = await ifThere(this.#files.stats(file));
    const length = before?.size ?? 0;
    // a disk that is gone for a moment must not make a new journal beside the old one
    const handle = await this.#files.open(file, before === undefined ? 'wx' : 'a');
    try {
      try {
        await handle.write(lineBytes(line));
        await handle.sync();
      } finally {
        await handle.close();
      }
      if (before === undefined) await this.#files.syncFolder(this.#folder);
    } catch (error) {
      // it may be on the disk in part or whole, and would be taken for the truth at the next opening
      this.#cutTo = { file, length };
      await this.mend().catch(() => undefined);
      throw error;
    }
  }

  /** Takes a failed line back, if there is one. @throws the file system's error when it still cannot be. */
  async mend(): Promise<void> {
    if (this.#cutTo === undefined) return;
    const { file, length } = this.#cutTo;
    // asked of the folder: a file that only seems to be gone would bring the line back with it
    const isThere = (await this.#files.list(this.#folder)).includes(path.basename(file));
    if (isThere) await this.#cut(file, length);
    this.#cutTo = undefined;
  }

  /**
   * Lets the values of older entries go, of past months and of a month that has grown long; who did what when stays.
   * @throws the file system's error; then nothing is lost.
   */
  async shorten(): Promise<void> {
    const months = await this.months();
    const pace = pacer();
    for (const name of months) {
      const file = path.join(this.#folder, name);
      const isLast = name === months.at(-1);
      if (isLast && (await this.#files.stats(file)).size < LONG) continue;
      const past = path.join(this.#folder, name.replace('.jsonl', '.past.jsonl'));
      const before = await ifThere(this.#files.read(past));
      const lines: Uint8Array[] = [];
      for (const { bytes } of linesFromEnd(await this.#files.read(file))) {
        const line = readLine(bytes);
        if (line && 'entry' in line) lines.push(lineBytes(pastOf(line.entry)));
        await pace();
      }
      lines.reverse();
      await replaceDurably(past, Buffer.concat([before ?? new Uint8Array(), ...lines]), this.#files);
      await this.#files.remove(file);
      await this.#files.syncFolder(this.#folder);
    }
  }

  /** This month's file; when the clock was turned back, the last one that there is. */
  async #current(): Promise<string> {
    const at = this.#now();
    const month = `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, '0')}.jsonl`;
    const last = (await this.months()).at(-1) ?? '';
    return last > month ? last : month;
  }

  async #cut(file: string, length: number): Promise<void> {
    const handle = await this.#files.open(file, 'r+');
    try {
      await handle.cut(length);
      await handle.sync();
    } finally {
      await handle.close();
    }
  }
}
