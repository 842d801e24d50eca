/** Takes what a backup needs beside its ZIP: pictures copied once by digest, a second place, old ones let go. */
import path from 'node:path';
import { AppError } from '../../service/errors';
import type { Backup } from '../../service/desk/shelf';
import type { Files } from '../files';
import { digestOf, pictureRef } from '../picture-store';
import { replaceDurably } from '../replace-file';
import { backupNames, outdated } from './backup-names';
import { INSIDE, isInside } from './folder-look';
import { BACKUPS, PICTURES } from './layout';
import { listPictures } from './picture-folder';

/** Days of which a backup is kept. */
const DAYS = 14;

/** Copies pictures that `to` does not have. A damaged one is not copied: a whole copy must not be lost to it. */
export async function copyPictures(root: string, to: string, files: Files): Promise<number> {
  const there = await listPictures(to, files);
  let copied = 0;
  for (const [digest, file] of await listPictures(root, files)) {
    if (there.has(digest)) continue;
    const bytes = await files.read(path.join(root, PICTURES, file));
    if (digestOf(pictureRef(bytes)) !== digest) continue;
    await files.makeFolder(path.join(to, PICTURES, digest.slice(0, 2)));
    await replaceDurably(path.join(to, PICTURES, file), bytes, files);
    copied += 1;
  }
  return copied;
}

const SECOND = /^督办文书备份-[0-9a-f]{8}$/u;

/**
 * Backups at the second place, of whichever desk, each named with its folder; none when the place is not there.
 * @param known file names that are not listed: those that the shelf has itself.
 */
export async function listSecond(
  second: string,
  known: ReadonlySet<string>,
  files: Files,
): Promise<readonly Backup[]> {
  const found: Backup[] = [];
  for (const folder of ((await files.list(second).catch(() => [])) as readonly string[]).filter((one) =>
    SECOND.test(one),
  )) {
    const names = await files.list(path.join(second, folder)).catch(() => []);
    for (const { name, at, records } of backupNames(names)) {
      if (known.has(name)) continue;
      const stats = await files.stats(path.join(second, folder, name)).catch(() => undefined);
      // it was read back when it was copied there
      if (stats)
        found.push({
          name: `${folder}/${name}`,
          at,
          records,
          bytes: stats.size,
          checked: true,
          second: true,
        });
    }
  }
  return found;
}

/** Where a backup of `listSecond` lies; undefined for a name of the shelf's own. */
export function secondFolder(second: string | undefined, name: string): string | undefined {
  const [folder = '', file] = name.split('/');
  return second !== undefined && file !== undefined && SECOND.test(folder)
    ? path.join(second, folder)
    : undefined;
}

/** Lets old backups go; never the newest. */
export async function dropOutdated(folder: string, files: Files): Promise<void> {
  for (const { name } of outdated(backupNames(await files.list(folder)), DAYS))
    await files.remove(path.join(folder, name));
}

/**
 * Copies a backup and the pictures to a folder of this desk's at a second place, and reads it back.
 * @throws AppError `backup`, `folder`, or the file system's error.
 */
export async function copyTo(
  second: string,
  { root, id, name }: { readonly root: string; readonly id: string; readonly name: string },
  files: Files,
): Promise<void> {
  if (isInside(second, root)) throw new AppError('folder', INSIDE);
  // a stick that is not plugged in is not made up for by a folder of its name
  await files.list(second);
  const folder = path.join(second, `督办文书备份-${id.slice(0, 8)}`);
  await files.makeFolder(folder);
  const bytes = await files.read(path.join(root, BACKUPS, name));
  await replaceDurably(path.join(folder, name), bytes, files);
  if (pictureRef(await files.read(path.join(folder, name))) !== pictureRef(bytes))
    throw new AppError('backup', { message: '备份写到第二处后读回来不一样。', remedy: '请检查那块磁盘。' });
  await copyPictures(root, folder, files);
  await dropOutdated(folder, files);
}
