/** Writes a file whole or not at all: a work file in the same folder, forced to the disk, then renamed into place. */
import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { diskError } from './disk-error';

/**
 * Replace or create a file; its folder is made when missing.
 * @throws AppError `disk`; then the file is as it was and nothing is left beside it.
 */
export async function replaceFile(file: string, bytes: Uint8Array): Promise<void> {
  const folder = path.dirname(file);
  // not derived from the name, which may already be as long as a name can be
  const work = path.join(folder, `.duban-${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
  try {
    await mkdir(folder, { recursive: true });
    const handle = await open(work, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(work, file);
    await syncFolder(folder);
  } catch (error) {
    await rm(work, { force: true }).catch(() => undefined);
    throw diskError(error);
  }
}

/** The rename itself reaches the disk with its folder; systems that cannot open a folder do without. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
