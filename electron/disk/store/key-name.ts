/** Keys of documents as file names that every system takes, and back. */
import { AppError } from '../../service/errors';

const SUFFIX = '.json';
/** Longest key, characters: three bytes each as Chinese, nine when escaped, it stays below the 255 bytes of a name. */
const MAX_KEY = 80;
const MAX_NAME = 240;

/** The file of a key in which nothing is escaped. */
const PLAIN = /^[a-z0-9_-][a-z0-9_.-]{0,79}\.json$/u;

/** Names that Windows keeps for devices, whatever their extension. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/u;

const escaped = (text: string): string =>
  [...new TextEncoder().encode(text)]
    .map((byte) => `%${byte.toString(16).padStart(2, '0').toUpperCase()}`)
    .join('');

/**
 * The file of a key. Small letters, digits, Chinese, `_`, `-` and `.` stand as they are; capitals are escaped, because
 * some systems do not tell them from small letters.
 * @throws AppError `key` when it is empty or too long.
 */
export function nameOfKey(key: string): string {
  const plain = [...key]
    .map((mark) => (/[a-z0-9_.\-\p{Script=Han}〇〔〕]/u.test(mark) ? mark : escaped(mark)))
    .join('');
  const name =
    (DEVICE.test(plain) || plain.startsWith('.') ? escaped(plain[0]!) + plain.slice(1) : plain) + SUFFIX;
  if (key === '' || key.length > MAX_KEY || new TextEncoder().encode(name).length > MAX_NAME)
    throw new AppError('key', { message: '名称是空的或太长', remedy: '请改短后再试。' });
  return name;
}

/** The key of a file; undefined when it is no name that `nameOfKey` gives: a sync tool's copy, or someone else's file. */
export function keyOfName(name: string): string | undefined {
  if (!name.endsWith(SUFFIX)) return undefined;
  // most names are plain ids, and a folder may hold ten thousand of them
  if (PLAIN.test(name) && !DEVICE.test(name)) return name.slice(0, -SUFFIX.length);
  try {
    const key = decodeURIComponent(name.slice(0, -SUFFIX.length));
    return nameOfKey(key) === name ? key : undefined;
  } catch {
    return undefined;
  }
}
