/** Writes a file whole or not at all: a work file in the same folder, forced to the disk, then renamed into place. */
import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { diskError } from './disk-error';

/**
 * Replace or create a file; its folder is made when missing. The folder itself is not forced to the disk: after a
 * power cut there is the old file or the new one, which is all that is promised.
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
  } catch (error) {
    await rm(work, { force: true }).catch(() => undefined);
    throw diskError(error);
  }
}
