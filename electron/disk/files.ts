/** The few calls on the file system that durable writing needs, as a port: a test hands in one that fails. */
import { chmod, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';

export interface OpenFile {
  readonly write: (bytes: Uint8Array) => Promise<void>;
  /** Bytes that the file holds. */
  readonly size: () => Promise<number>;
  readonly cut: (length: number) => Promise<void>;
  /** Resolves when the disk has it. */
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface FileStats {
  readonly size: number;
  /** Milliseconds since 1970, with what fraction the file system keeps. */
  readonly modified: number;
  readonly isFile: boolean;
}

/** Errors are those of `node:fs`. */
export interface Files {
  /** `wx` a new file, `a` to add at its end, `r+` one that is there. */
  readonly open: (file: string, flags: 'wx' | 'a' | 'r+') => Promise<OpenFile>;
  readonly read: (file: string) => Promise<Uint8Array>;
  readonly stats: (file: string) => Promise<FileStats>;
  /** Names in a folder. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  readonly makeFolder: (folder: string) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  /** Removes a file; nothing to remove is no error. */
  readonly remove: (file: string) => Promise<void>;
  /** Removes a folder with all that is in it; nothing to remove is no error. */
  readonly removeFolder: (folder: string) => Promise<void>;
  /** Nobody writes to it by mistake. */
  readonly makeReadOnly: (file: string) => Promise<void>;
  /** Makes names in a folder durable; does nothing on Windows, which cannot. */
  readonly syncFolder: (folder: string) => Promise<void>;
}

/** The code of a file-system error; '' for any other. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** What is not there is undefined; any other error is thrown. */
export async function ifThere<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Some network shares and USB formats refuse it; there the rename is all that can be had. */
const CANNOT_SYNC_FOLDERS = new Set(['EINVAL', 'ENOTSUP', 'EPERM', 'EISDIR', 'EBADF']);

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    if (!CANNOT_SYNC_FOLDERS.has(codeOf(error))) throw error;
  } finally {
    await handle.close();
  }
}

export const realFiles: Files = {
  open: async (file, flags) => {
    const handle = await open(file, flags);
    return {
      write: (bytes) => handle.writeFile(bytes),
      size: async () => (await handle.stat()).size,
      cut: (length) => handle.truncate(length),
      sync: () => handle.sync(),
      close: () => handle.close(),
    };
  },
  read: (file) => readFile(file),
  stats: async (file) => {
    const stats = await stat(file);
    return { size: stats.size, modified: stats.mtimeMs, isFile: stats.isFile() };
  },
  list: (folder) => readdir(folder),
  makeFolder: async (folder) => {
    await mkdir(folder, { recursive: true });
  },
  rename,
  remove: (file) => rm(file, { force: true }),
  removeFolder: (folder) => rm(folder, { recursive: true, force: true }),
  makeReadOnly: (file) => chmod(file, 0o444),
  syncFolder,
};
