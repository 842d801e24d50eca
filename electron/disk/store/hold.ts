/** Whether this process may write the folder: looked at before each write and every few seconds, and why not, in words. */
import path from 'node:path';
import { AppError } from '../../service/errors';
import { codeOf, ifThere, type Files } from '../files';
import { refuseReadOnly } from './shelf-error';
import { MARKER } from './layout';
import { Lock, type Holder } from './lock';
import type { Computer } from './this-computer';
import { clockWords, momentWords } from './words';

const READING = '现在以只读方式打开，可以查看、打印和导出。';
const GONE = '找不到存放文书的文件夹，可能是 U 盘已拔出或网络已断开。接回以后会自动继续。';

function heldWords(holder: Holder | 'unknown', now: Date): string {
  if (holder === 'unknown') return `这个文件夹正在另一个窗口中使用。${READING}`;
  const since = new Date(holder.since);
  const isToday = since.toDateString() === now.toDateString();
  const from = isToday ? clockWords(since) : momentWords(since, now);
  return `这个文件夹正在另一个窗口（计算机 ${holder.computer}，${from}起）中使用。${READING}`;
}

function failedWords(error: unknown): string {
  const code = codeOf(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return `磁盘已满，这个文件夹不能写入。${READING}`;
  if (code === 'ENOENT' || code === 'ENODEV' || code === 'ESTALE' || code === 'EIO') return GONE;
  return `这个文件夹不能写入，磁盘有写保护或没有权限。${READING}`;
}

export class Hold {
  readonly #root: string;
  readonly #files: Files;
  readonly #lock: Lock;
  readonly #now: () => Date;
  readonly #prepare: () => Promise<void>;
  #holds = false;
  #reason: string | undefined = READING;
  #checking: Promise<void> | undefined;
  #taking: Promise<void> | undefined;

  /** @param prepare what is done before anything may be written: completing what the last process left. */
  constructor(root: string, files: Files, computer: Computer, now: () => Date, prepare: () => Promise<void>) {
    this.#root = root;
    this.#files = files;
    this.#lock = new Lock(root, files, computer);
    this.#now = now;
    this.#prepare = prepare;
  }

  /** Why nothing can be written, as a sentence; undefined when it can. */
  get reason(): string | undefined {
    return this.#reason;
  }

  /** Tries to have the folder. What the file system refuses is told by `reason`. */
  take(): Promise<void> {
    // a write and the clock may ask at once, or one after the other: what is prepared is prepared once
    if (this.#holds) return Promise.resolve();
    this.#taking ??= this.#takeNow().finally(() => (this.#taking = undefined));
    return this.#taking;
  }

  async #takeNow(): Promise<void> {
    try {
      const holder = await this.#lock.take(this.#now());
      this.#reason = holder && heldWords(holder, this.#now());
      if (holder !== undefined) return;
    } catch (error) {
      this.#reason = failedWords(error);
      return;
    }
    this.#reason = READING;
    try {
      await this.#prepare();
      this.#holds = true;
      this.#reason = undefined;
    } catch (error) {
      this.#reason = error instanceof AppError ? error.message : failedWords(error);
      await this.#lock.release().catch(() => undefined);
      // a program at fault is not a disk at fault
      if (!(error instanceof AppError) && codeOf(error) === '') throw error;
    }
  }

  /**
   * Makes sure before a write that the folder is there and still this process's.
   * @throws AppError `readonly`, or the file system's error.
   */
  async guard(): Promise<void> {
    if (!this.#holds) throw this.#refusal();
    const held = await this.#lock.isHeld();
    if (held) this.#reason = undefined;
    else {
      // the lock went with its folder, or somebody removed it alone, or has it now
      if (held === undefined) await this.#files.stats(path.join(this.#root, MARKER));
      this.#holds = false;
      await this.take();
      if (this.#reason !== undefined) throw this.#refusal();
    }
  }

  /** A sign of life, or another try. One at a time. Never throws: what it finds is told by `reason`. */
  check(): Promise<void> {
    this.#checking ??= this.#look()
      .catch(() => undefined)
      .finally(() => (this.#checking = undefined));
    return this.#checking;
  }

  /** Lets go of the folder. */
  async release(): Promise<void> {
    await this.#checking;
    if (this.#holds) await this.#lock.release();
    this.#holds = false;
    this.#reason = READING;
  }

  async #look(): Promise<void> {
    if (!this.#holds) {
      const isThere = await ifThere(this.#files.stats(path.join(this.#root, MARKER))).catch(() => undefined);
      if (isThere) await this.take();
      else this.#reason = GONE;
      return;
    }
    try {
      const held = await this.#lock.isHeld();
      if (held) await this.#lock.beat();
      // while it is not there the next write says so, or takes it anew
      this.#reason = held ? undefined : GONE;
      // another has it; it is asked for anew the next time, when no write of ours can be under way
      if (held === false) this.#holds = false;
    } catch (error) {
      this.#reason = failedWords(error);
    }
  }

  #refusal(): AppError {
    return refuseReadOnly(this.#reason ?? READING);
  }
}
