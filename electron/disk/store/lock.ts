/** The lock of a folder: one process writes it, whoever else opens it reads. A lock whose holder is gone is taken over. */
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { codeOf, ifThere, type Files } from '../files';
import { writeNew } from '../replace-file';
import { readDocument } from './damage';
import { LOCK } from './layout';
import { isRunning, type Computer } from './this-computer';

/** How long a lock may show no sign of life, ms; signs are given every few seconds. */
const STALE = 60_000;
/** A lock without content is being written, or its writer was killed in the midst, ms. */
const STALE_EMPTY = 2_000;

export interface Holder {
  readonly computer: string;
  readonly mark: string;
  readonly pid: number;
  /** ISO 8601, UTC. */
  readonly since: string;
  readonly token: string;
}

/** Tokens of the locks that this very process holds: its number alone may be that of a process before it. */
const OWN = new Set<string>();

const holderOf = (bytes: Uint8Array): Holder | undefined => {
  const reading = readDocument(bytes);
  if ('damage' in reading) return undefined;
  const { computer, mark, pid, since, token } = reading.document;
  return typeof computer === 'string' &&
    typeof mark === 'string' &&
    typeof pid === 'number' &&
    typeof since === 'string' &&
    typeof token === 'string'
    ? { computer, mark, pid, since, token }
    : undefined;
};

export class Lock {
  readonly #file: string;
  readonly #files: Files;
  readonly #computer: Computer;
  readonly #token = randomUUID();
  #bytes: Uint8Array = new Uint8Array();
  /** What was last seen of another's lock, and since when it has not changed, ms of this process's own clock. */
  #seen: { readonly sign: string; readonly since: number } | undefined;

  constructor(root: string, files: Files, computer: Computer) {
    this.#file = path.join(root, LOCK);
    this.#files = files;
    this.#computer = computer;
  }

  /**
   * Takes the folder if it is free, or if who had it is gone.
   * @returns who has it, undefined when it is this process now. @throws the file system's error.
   */
  async take(now: Date): Promise<Holder | 'unknown' | undefined> {
    const since = now.toISOString();
    const { name: computer, mark, pid } = this.#computer;
    const holder: Holder = { computer, mark, pid, since, token: this.#token };
    this.#bytes = new TextEncoder().encode(`${JSON.stringify(holder)}\n`);
    if (await this.#create(this.#file)) return undefined;
    const found = await this.#read();
    if (found === undefined) return (await this.#create(this.#file)) ? undefined : 'unknown';
    if (found.holder?.token === this.#token) return undefined;
    if (await this.#isStale(found)) return (await this.#takeOver(found.sign)) ? undefined : 'unknown';
    return found.holder ?? 'unknown';
  }

  /** Whether the folder still has this process's lock. Undefined when it has none. @throws the file system's error. */
  async isHeld(): Promise<boolean | undefined> {
    const found = await this.#read();
    return found === undefined ? undefined : found.holder?.token === this.#token;
  }

  /** A sign of life: the same bytes anew, so that the time is the one of the disk that keeps them. */
  async beat(): Promise<void> {
    const handle = await this.#files.open(this.#file, 'r+');
    try {
      await handle.write(this.#bytes);
    } finally {
      await handle.close();
    }
  }

  async release(): Promise<void> {
    if (await this.isHeld()) await this.#files.remove(this.#file);
    OWN.delete(this.#token);
  }

  async #create(file: string): Promise<boolean> {
    try {
      await writeNew(file, this.#bytes, this.#files);
      OWN.add(this.#token);
      return true;
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false;
      throw error;
    }
  }

  async #read(): Promise<{ holder?: Holder; sign: string; modified: number } | undefined> {
    const bytes = await ifThere(this.#files.read(this.#file));
    const stats = bytes && (await ifThere(this.#files.stats(this.#file)));
    if (bytes === undefined || stats === undefined) return undefined;
    const holder = holderOf(bytes);
    return {
      ...(holder ? { holder } : {}),
      sign: `${holder?.token ?? ''} ${stats.modified}`,
      modified: stats.modified,
    };
  }

  async #isStale({ holder, sign, modified }: { holder?: Holder; sign: string; modified: number }) {
    const clock = performance.now();
    if (this.#seen?.sign !== sign) this.#seen = { sign, since: clock };
    const limit = holder ? STALE : STALE_EMPTY;
    if (clock - this.#seen.since > limit) return true;
    const isHere = holder?.mark === this.#computer.mark;
    if (isHere) return holder.pid === this.#computer.pid ? !OWN.has(holder.token) : !isRunning(holder.pid);
    return (await this.#diskTime()) - modified > limit;
  }

  /** The time of the disk, which may be another computer's. */
  async #diskTime(): Promise<number> {
    const probe = `${this.#file}-${randomUUID()}`;
    try {
      await writeNew(probe, new Uint8Array([0x0a]), this.#files);
      return (await this.#files.stats(probe)).modified;
    } finally {
      await this.#files.remove(probe);
    }
  }

  /** Two that find the same stale lock do not take it from each other: one of them makes the second lock. */
  async #takeOver(sign: string): Promise<boolean> {
    const taking = `${this.#file}-taking`;
    if (!(await this.#create(taking))) {
      const left = await ifThere(this.#files.stats(taking));
      if (left && (await this.#diskTime()) - left.modified > STALE) await this.#files.remove(taking);
      return false;
    }
    try {
      if ((await this.#read())?.sign !== sign) return false;
      await this.#files.remove(this.#file);
      return await this.#create(this.#file);
    } finally {
      await this.#files.remove(taking);
    }
  }
}
