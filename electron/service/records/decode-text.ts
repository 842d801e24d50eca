/** Bytes of a record file → text: UTF-8 it must be; what else it might be is told in words. */
import { AppError } from '../errors';

const remedy = '请用记事本打开，另存为时把编码选为 UTF-8，再重新导出。';

const startsWith = (bytes: Uint8Array, ...head: readonly number[]): boolean =>
  head.every((byte, i) => bytes[i] === byte);

const isGb18030 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('gb18030', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/**
 * The text of a file; a UTF-8 byte order mark is dropped (Windows editors write one).
 * @throws AppError `encoding` for UTF-16, GB18030 and broken UTF-8, `empty` for a file without content.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length === 0)
    throw new AppError('empty', { message: '文件是空的', remedy: '请从备份或发件人处重新取得这个文件。' });
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff))
    throw new AppError('encoding', { message: '文件是 UTF-16 编码，不是 UTF-8', remedy });
  if (startsWith(bytes, 0x50, 0x4b, 3, 4))
    throw new AppError('encoding', {
      message: '文件是压缩包，不是 JSON 文本',
      remedy: '如果是督办文书的文件包，请把扩展名改为 .duban。',
    });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const message = isGb18030(bytes)
      ? '文件像是 GB18030（记事本里叫 ANSI）编码，不是 UTF-8'
      : '文件里有不合 UTF-8 编码的字节，可能已损坏';
    throw new AppError('encoding', { message, remedy });
  }
}
