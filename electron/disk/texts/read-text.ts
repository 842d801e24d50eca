/** The text of a plan or speech file: .txt in the encodings in use, .docx by its paragraphs. */
import mammoth from 'mammoth';
import { AppError } from '../../service/errors';
import { decodeSource } from '../../service/campaign/text/decode-source';
import { tooLarge } from '../read-capped';
import { zipEntries } from '../zip-entries';

/** The longest plan is some hundred pages; with pictures it may take this much. */
const MAX_BYTES = 30 * 1024 * 1024;

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
/** What .doc and .wps begin with. */
const isOle = (bytes: Uint8Array): boolean => bytes[0] === 0xd0 && bytes[1] === 0xcf;

const unreadable = (name: string, remedy: string): AppError =>
  new AppError('text', { message: `“${name}”读不出文字`, remedy });

/**
 * @param name for the words of a refusal.
 * @throws AppError `text`, `encoding` or `empty` when there is no text to be had, `size` when it is too large.
 */
export async function readText(name: string, bytes: Uint8Array): Promise<string> {
  if (bytes.length > MAX_BYTES) throw tooLarge(bytes.length, MAX_BYTES);
  if (isOle(bytes)) throw unreadable(name, '请在 Word 或 WPS 中另存为 .docx 后再选。');
  if (!isZip(bytes)) return decodeSource(bytes);
  const text = await docxText(name, bytes);
  if (text.trim() === '')
    throw new AppError('empty', { message: '文件里没有文字', remedy: '请换一个文件，或直接粘贴文字。' });
  return text;
}

/** Paragraphs, a line each. Numbers that Word counts by itself are not in a file's text, and are not made up here. */
async function docxText(name: string, bytes: Uint8Array): Promise<string> {
  try {
    // checked before the library unpacks it: sizes, names, sums
    await zipEntries(bytes);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    return value.replace(/\n{2,}/g, '\n').trim();
  } catch (error) {
    if (error instanceof AppError && error.code === 'size') throw error;
    throw unreadable(name, '请选择 .txt 或 .docx 文件；加密的文件请先去掉密码，或打开后复制文字粘贴进来。');
  }
}
