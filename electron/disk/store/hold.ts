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
  #holds = false;
  #reason: string | undefined = READING;

  constructor(root: string, files: Files, computer: Computer, now: () => Date) {
    this.#root = root;
    this.#files = files;
    this.#lock = new Lock(root, files, computer);
    this.#now = now;
  }

  /** Why nothing can be written, as a sentence; undefined when it can. */
  get reason(): string | undefined {
    return this.#reason;
  }

  /** Tries to have the folder. @returns whether it was had by this call. Never throws. */
  async take(): Promise<boolean> {
    try {
      const holder = await this.#lock.take(this.#now());
      this.#holds = holder === undefined;
      this.#reason = holder && heldWords(holder, this.#now());
      return this.#holds;
    } catch (error) {
      this.#reason = failedWords(error);
      return false;
    }
  }

  /**
   * Makes sure before a write that the folder is there and still this process's.
   * @throws AppError `readonly`, or the file system's error.
   */
  async guard(): Promise<void> {
    if (!this.#holds) throw refuseReadOnly(this.#reason ?? READING);
    const held = await this.#lock.isHeld();
    if (held === undefined) {
      // the lock went with its folder, or somebody removed it alone
      await this.#files.stats(path.join(this.#root, MARKER));
      if (!(await this.take())) throw refuseReadOnly(this.#reason ?? READING);
    } else if (!held) {
      this.#holds = false;
      await this.take();
      throw refuseReadOnly(this.#reason ?? READING);
    } else this.#reason = undefined;
  }

  /** A sign of life, or another try. @returns whether the folder was had by this call. Never throws. */
  async check(): Promise<boolean> {
    if (!this.#holds) {
      const isThere = await ifThere(this.#files.stats(path.join(this.#root, MARKER))).catch(() => undefined);
      if (isThere) return this.take();
      this.#reason = GONE;
      return false;
    }
    try {
      await this.guard();
      await this.#lock.beat();
    } catch (error) {
      // a refusal has set its own reason
      if (!(error instanceof AppError)) this.#reason = failedWords(error);
    }
    return false;
  }

  /** Lets go of the folder. */
  async release(): Promise<void> {
    if (this.#holds) await this.#lock.release();
    this.#holds = false;
  }
}
