/** What the file system says, in the office's words. */
import { AppError, type Words } from '../service/errors';

const WORDS: Readonly<Record<string, Words>> = {
  ENOENT: { message: '找不到文件', remedy: '请检查文件名和所在的文件夹。' },
  ENOTDIR: { message: '路径中有一段不是文件夹', remedy: '请检查路径。' },
  EISDIR: { message: '这是一个文件夹，不是文件', remedy: '请选择文件。' },
  EACCES: { message: '没有读写这个位置的权限', remedy: '请换一个文件夹，或请管理员开放权限。' },
  EPERM: { message: '系统不允许读写这个文件', remedy: '请关闭正在使用它的程序，或换一个文件夹。' },
  EBUSY: { message: '文件正被其他程序使用', remedy: '请关闭正在使用它的程序后再试。' },
  EROFS: { message: '这个位置是只读的', remedy: '请换一个文件夹。' },
  ENOSPC: { message: '磁盘已满，文件没有写入', remedy: '请清理磁盘后再试。' },
  EDQUOT: { message: '磁盘配额已满，文件没有写入', remedy: '请清理文件后再试。' },
  ENAMETOOLONG: { message: '文件名太长', remedy: '请缩短文件名。' },
  EEXIST: { message: '已有同名的文件挡在这里', remedy: '请换一个文件夹。' },
  ELOOP: { message: '链接绕成了圈', remedy: '请检查这个位置的链接。' },
  EMFILE: { message: '系统打开的文件太多', remedy: '请关闭一些程序后再试。' },
};

/** An error of `node:fs` as an AppError `disk`; any other error as it is. */
export function diskError(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const words = WORDS[code];
  if (words) return new AppError('disk', words);
  if (/^E[A-Z0-9]+$/u.test(code))
    return new AppError('disk', { message: `系统读写文件时出错（${code}）`, remedy: '请换一个位置再试。' });
  return error;
}
