/** Scans of papers that came in: kept by digest, so that one that comes twice is kept once. */
import type { Output } from '../../../contract';
import type { Desk } from '../../desk/desk';
import { AppError } from '../../errors';

const MAX_BYTES = 60 * 1024 * 1024;

/** By what a file begins with, not by its name. */
function mimeOf(bytes: Uint8Array): string | undefined {
  const begins = (...head: readonly number[]) => head.every((byte, n) => bytes[n] === byte);
  if (begins(0x25, 0x50, 0x44, 0x46)) return 'application/pdf';
  if (begins(0xff, 0xd8)) return 'image/jpeg';
  if (begins(0x89, 0x50, 0x4e, 0x47)) return 'image/png';
  if (begins(0x49, 0x49, 0x2a, 0) || begins(0x4d, 0x4d, 0, 0x2a)) return 'image/tiff';
  return undefined;
}

/** @throws AppError `scan` for what is none, `size` for what is too large. */
export async function addScan(desk: Desk, name: string, bytes: Uint8Array): Promise<Output<'addScan'>> {
  const mime = mimeOf(bytes);
  if (mime === undefined)
    throw new AppError('scan', {
      message: `“${name}”不是扫描件`,
      remedy: '请选择 PDF、JPEG、PNG 或 TIFF 文件。',
    });
  if (bytes.length > MAX_BYTES)
    throw new AppError('size', {
      message: `“${name}”超过 60 MB`,
      remedy: '请降低扫描分辨率，或分成几个文件。',
    });
  return { ref: await desk.shelf.addPicture(bytes), name, mime, size: bytes.length };
}

/** @throws AppError `scan` when it is gone. */
export async function scan(desk: Desk, ref: string): Promise<Uint8Array> {
  const bytes = await desk.shelf.picture(ref);
  if (bytes) return bytes;
  throw new AppError('scan', { message: '找不到这个扫描件', remedy: '请从备份恢复，或重新扫描。' });
}
