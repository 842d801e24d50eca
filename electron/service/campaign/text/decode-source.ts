/** Bytes of a .txt → its text: UTF-8, UTF-16 with its mark, or GB18030 as older editors save it. */
import { AppError } from '../../errors';

const decoded = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** A byte order mark that names an encoding other than UTF-8. */
const markOf = ([first, second]: Uint8Array): string | undefined => {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
};

/**
 * UTF-8 is tried first: a Chinese text in GB18030 is never valid UTF-8 by chance over a whole file.
 * @throws AppError `empty` for a file without text, `encoding` for one that is no text.
 */
export function decodeSource(bytes: Uint8Array): string {
  const mark = markOf(bytes);
  const text =
    mark === undefined ? (decoded(bytes, 'utf-8') ?? decoded(bytes, 'gb18030')) : decoded(bytes, mark);
  if (text === undefined || text.includes('\0'))
    throw new AppError('encoding', {
      message: '这个文件不是文本文件',
      remedy: '请选择 .txt 或 .docx 文件；其他格式的请打开后复制文字，粘贴进来。',
    });
  if (text.trim() === '')
    throw new AppError('empty', { message: '文件里没有文字', remedy: '请换一个文件，或直接粘贴文字。' });
  return text;
}
