/** A 移交包 in a folder: filled under a work name beside its place, renamed when it is whole. */
import path from 'node:path';
import type { Parcel } from '../../service/archive/parcel';
import { AppError } from '../../service/errors';
import { diskError } from '../disk-error';
import { codeOf, ifThere, type Files } from '../files';
import { isWorkFile, renameInto, workName, writeNew } from '../replace-file';
import { isInside } from '../store/folder-look';
import { bagFolder } from './bag-folder';

/** What a process that was killed has left is nobody's after so long, ms. */
const STALE = 24 * 3600 * 1000;

const folderFault = (message: string, remedy: string): AppError =>
  new AppError('folder', { message, remedy });

async function onDisk<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof AppError) throw error;
    if (codeOf(error) === 'ENOENT')
      throw folderFault('移交包所在的文件夹不见了', '请接好那块磁盘或网络，再导出。');
    throw diskError(error);
  }
}

/**
 * @param parent a folder that is there, not in the desk's own.
 * @param name of the package's folder, which must not be there.
 * @throws AppError `folder`, `disk`.
 */
export async function parcelFolder(
  parent: string,
  name: string,
  root: string,
  files: Files,
  now: () => number,
): Promise<Parcel> {
  if (!path.isAbsolute(parent)) throw folderFault('要写出文件夹的完整位置', '例如 D:\\移交。');
  if (isInside(parent, root))
    throw folderFault('移交包不能放在文书自己的文件夹里', '请另选一个文件夹，例如移动硬盘上的。');
  const names = await onDisk(() => ifThere(files.list(parent)));
  if (!names) throw folderFault(`找不到文件夹“${parent}”`, '请插上那块磁盘、接好网络，或另选一处。');
  const place = path.join(parent, name);
  if (names.includes(name))
    throw folderFault(`“${parent}”里已有“${name}”`, '请把它移开或改名，或另选一处，再导出。');
  for (const one of names.filter(isWorkFile)) {
    const old = path.join(parent, one);
    const stats = await ifThere(files.stats(old)).catch(() => undefined);
    if (stats && !stats.isFile && now() - stats.modified > STALE)
      await files.removeFolder(old).catch(() => undefined);
  }
  const work = path.join(parent, workName());
  const inside = (file: string): string => path.join(work, ...file.split('/'));
  const folders = new Set<string>([work]);
  await onDisk(() => files.makeFolder(work));
  return {
    write: (file, bytes) =>
      onDisk(async () => {
        const folder = path.dirname(inside(file));
        if (!folders.has(folder)) {
          // a disk that was taken out is not made up for by a folder of its name
          await files.stats(work);
          await files.makeFolder(folder);
        }
        for (let one = folder; one !== work; one = path.dirname(one)) folders.add(one);
        await writeNew(inside(file), bytes, files);
      }),
    bag: (folder) => bagFolder(inside(folder)),
    finish: () =>
      onDisk(async () => {
        // names are made durable from the innermost folder outward
        for (const folder of [...folders].sort((a, b) => b.length - a.length)) await files.syncFolder(folder);
        await renameInto(work, place, files);
        await files.syncFolder(parent);
        return { place };
      }),
    drop: () => files.removeFolder(work),
  };
}
