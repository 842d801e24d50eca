/** Paths that a record may name: below its own folder and nowhere else, links included. */
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../service/errors';
import { diskError } from './disk-error';

const leaves = (): AppError =>
  new AppError('path', {
    message: '路径离开了记录所在的文件夹',
    remedy: '请把文件放进记录所在的文件夹，写相对于记录的路径。',
  });

/**
 * The parts of a relative path, whichever way its slashes lean.
 * @throws AppError `path` for an absolute path, a drive, or more `..` than there are folders.
 */
export function relativeParts(given: string): readonly string[] {
  const slashed = given.replaceAll('\\', '/');
  if (slashed.startsWith('/') || /^[a-z]:/iu.test(slashed) || slashed.includes('\0')) throw leaves();
  const parts: string[] = [];
  for (const part of slashed.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) throw leaves();
  }
  return parts;
}

/**
 * The real place of a file below a folder.
 * @throws AppError `path` when it is elsewhere, also by way of a link; `disk` when it is not there.
 */
export async function insideFolder(folder: string, given: string): Promise<string> {
  const parts = relativeParts(given);
  try {
    const root = await realpath(folder);
    const file = await realpath(path.join(root, ...parts));
    const inside = path.relative(root, file);
    if (inside.startsWith('..') || path.isAbsolute(inside)) throw leaves();
    return file;
  } catch (error) {
    throw diskError(error);
  }
}
