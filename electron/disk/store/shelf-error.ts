/** What the file system says of the desk's folder, in the desk's words: what was not written, and how to go on. */
import { AppError, type Words } from '../../service/errors';
import { codeOf } from '../files';

const KEPT = '内容保留在窗口里';
const full: Words = {
  message: '磁盘已满，刚才的修改还没有写入。',
  remedy: `${KEPT}，请清理磁盘后点“重试”，或“另存到其他位置”。`,
};
const readOnly: Words = {
  message: '存放文书的文件夹不能写入，刚才的修改还没有写入。',
  remedy: `${KEPT}，请取消写保护或请管理员开放权限后点“重试”，或“另存到其他位置”。`,
};
const gone: Words = {
  message: '找不到存放文书的文件夹，可能是 U 盘已拔出或网络已断开，刚才的修改还没有写入。',
  remedy: `${KEPT}，请接回后点“重试”，或“另存到其他位置”。`,
};
const held: Words = {
  message: '文件正被其他程序占用，刚才的修改还没有写入。',
  remedy: `${KEPT}，请关闭占用它的程序（杀毒、同步软件）后点“重试”。`,
};
const failed: Words = {
  message: '磁盘读写出错，刚才的修改还没有写入。',
  remedy: `${KEPT}，请点“重试”；再次出错时请“另存到其他位置”，并检查磁盘。`,
};

const WRITING: Readonly<Record<string, Words>> = {
  ENOSPC: full,
  EDQUOT: full,
  EFBIG: full,
  EROFS: readOnly,
  EACCES: readOnly,
  EPERM: readOnly,
  ENOENT: gone,
  ENOTDIR: gone,
  ENODEV: gone,
  ENXIO: gone,
  ESTALE: gone,
  ENETUNREACH: gone,
  EHOSTDOWN: gone,
  ENOTCONN: gone,
  EBUSY: held,
};

const isSystem = (code: string): boolean => /^E[A-Z0-9]+$/u.test(code);

/** A failed write as an AppError `disk`; any error that is not the file system's as it is. */
export function writeError(error: unknown): unknown {
  const code = codeOf(error);
  return isSystem(code) ? new AppError('disk', WRITING[code] ?? failed) : error;
}

/** A failed read as an AppError `disk`; any error that is not the file system's as it is. */
export function readError(error: unknown): unknown {
  const code = codeOf(error);
  if (!isSystem(code)) return error;
  if (WRITING[code] === gone)
    return new AppError('disk', {
      message: '找不到存放文书的文件夹，可能是 U 盘已拔出或网络已断开。',
      remedy: '请接回后再试。',
    });
  return new AppError('disk', {
    message: '这个文件读不出来，磁盘或权限有问题。',
    remedy: '请再试一次；仍然不行时请检查磁盘，或从备份恢复。',
  });
}

/** The refusal of writing where only reading is possible. */
export const refuseReadOnly = (why: string): AppError =>
  new AppError('readonly', { message: why, remedy: `${KEPT}，可以“另存到其他位置”。` });
