/** Reads a picture; a damaged or lost one is brought back from the backups' copy. */
import path from 'node:path';
import { replaceDurably } from '../replace-file';
import { BACKUPS, PICTURES } from './layout';
import type { Mending } from './mend';
import { readPicture, writePicture } from './picture-folder';
import { quarantine } from './quarantine';

/** @returns undefined when it is not there, nor in the backups. */
export async function readOrMendPicture(
  { documents, notices, now, mayWrite }: Mending,
  digest: string,
): Promise<Uint8Array | undefined> {
  const { root, files } = documents;
  const found = await readPicture(root, digest, files);
  if (found?.whole) return found.bytes;
  const copy = await readPicture(path.join(root, BACKUPS), digest, files);
  const whole = copy?.whole ? copy.bytes : undefined;
  if (found === undefined && whole === undefined) return undefined;
  const what = found ? '一张图片的文件已损坏' : '一张图片的文件不见了';
  const then = whole ? '已从备份恢复' : '备份中也没有';
  const message = `${what}，${then}。${found && mayWrite ? '损坏的原件保留在“隔离区”。' : ''}`;
  if (mayWrite) {
    if (found) {
      const name = path.basename(found.file);
      await quarantine(root, files, { from: [PICTURES, name], bytes: found.bytes, reason: message }, now());
      if (whole) await replaceDurably(found.file, whole, files);
      else await files.remove(found.file);
    } else if (whole) await writePicture(root, whole, files);
  }
  if (whole) notices.tell('warning', digest, message, '请打开用到它的文书核对。');
  else notices.tell('error', digest, message, '请在用到它的文书里重新选择这张图片。');
  return whole;
}
