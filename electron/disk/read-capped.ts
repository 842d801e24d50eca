/** Reads a regular file of a bounded size. */
import { readFile, stat } from 'node:fs/promises';
import { AppError } from '../service/errors';
import { diskError } from './disk-error';

const MB = 1024 * 1024;

/** Most that is read, bytes. */
export const LIMITS = { record: 128 * MB, picture: 64 * MB, office: 1 * MB } as const;

/**
 * The bytes of a file.
 * @throws AppError `disk` when it cannot be read or is no file, `size` when it is larger than `limit` bytes.
 */
export async function readCapped(file: string, limit: number): Promise<Uint8Array> {
  try {
    // looked at before it is opened: opening a pipe would wait for its writer
    const stats = await stat(file);
    if (stats.isDirectory())
      throw new AppError('disk', { message: '这是一个文件夹，不是文件', remedy: '请选择文件。' });
    if (!stats.isFile())
      throw new AppError('disk', { message: '这不是一个普通的文件', remedy: '请选择文件。' });
    if (stats.size > limit) throw tooLarge(stats.size, limit);
    return await readFile(file);
  } catch (error) {
    throw diskError(error);
  }
}

/** The refusal of something larger than may be read. */
export const tooLarge = (size: number, limit: number): AppError =>
  new AppError('size', {
    message: `文件有 ${Math.ceil(size / MB)} MB，超过 ${Math.floor(limit / MB)} MB 的上限`,
    remedy: '请检查是不是选错了文件，或把其中的图片缩小。',
  });
