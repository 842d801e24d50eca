/** Writes a file whole or not at all: a work file in the same folder, forced to the disk, then renamed into place. */
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { diskError } from './disk-error';
import { codeOf, realFiles, type Files } from './files';

/** Virus scanners and sync tools hold a new file for a moment on Windows; waits between tries, ms. */
const WAITS = [10, 30, 90, 270, 800];
const HELD = new Set(['EPERM', 'EBUSY', 'EACCES']);

/** A name of a work file or folder that no other process takes. */
export const workName = (): string => `.duban-${process.pid}-${randomBytes(6).toString('hex')}.tmp`;

/** A name of a work file, which a process that was killed may leave behind. */
export const isWorkFile = (name: string): boolean => /^\.duban-.+\.tmp$/u.test(name);

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Renames, with patience for who holds the file on Windows. @throws the file system's error. */
export async function renameInto(from: string, to: string, files: Files): Promise<void> {
  // elsewhere these errors mean what they say
  const waits = process.platform === 'win32' ? WAITS : [];
  for (let tried = 0; ; tried++) {
    try {
      await files.rename(from, to);
      return;
    } catch (error) {
      const pause = waits[tried];
      if (pause === undefined || !HELD.has(codeOf(error))) throw error;
      await wait(pause);
    }
  }
}

/**
 * Makes a new file; its bytes are on the disk when this resolves, its name may not be.
 * @throws the file system's error, EEXIST when it is there already; what this call made is taken away.
 */
export async function writeNew(file: string, bytes: Uint8Array, files: Files): Promise<void> {
  const handle = await files.open(file, 'wx');
  try {
    try {
      await handle.write(bytes);
      // some network disks take fewer bytes than they say
      if ((await handle.size()) !== bytes.length)
        throw Object.assign(new Error('written short'), { code: 'ENOSPC' });
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    await files.remove(file).catch(() => undefined);
    throw error;
  }
}

/**
 * Replaces or makes a file in a folder that is there. Its bytes are durable when this resolves; its name is when the
 * folder has been synced, too.
 * @throws the file system's error; then the file is as it was and nothing is left beside it.
 */
export async function placeFile(file: string, bytes: Uint8Array, files: Files): Promise<void> {
  // not derived from the name, which may already be as long as a name can be
  const work = path.join(path.dirname(file), workName());
  await writeNew(work, bytes, files);
  try {
    await renameInto(work, file, files);
  } catch (error) {
    await files.remove(work).catch(() => undefined);
    throw error;
  }
}

/**
 * Replaces or makes a file in a folder that is there; durable when this resolves.
 * @throws the file system's error; then the file is as it was, or, when only the name could not be made durable, as it
 * is to be.
 */
export async function replaceDurably(file: string, bytes: Uint8Array, files: Files): Promise<void> {
  await placeFile(file, bytes, files);
  await files.syncFolder(path.dirname(file));
}

/**
 * Replace or create a file; its folder is made when missing.
 * @throws AppError `disk`; then the file is as it was and nothing is left beside it.
 */
export async function replaceFile(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await realFiles.makeFolder(path.dirname(file));
    await replaceDurably(file, bytes, realFiles);
  } catch (error) {
    throw diskError(error);
  }
}
