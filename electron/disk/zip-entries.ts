/** Reads a ZIP that came from anywhere: names that leave it are refused, sizes are capped as declared and as unpacked. */
import yauzl from 'yauzl';
import { AppError } from '../service/errors';
import { crc32 } from './crc32';
import { LIMITS, tooLarge } from './read-capped';

const MAX_ENTRIES = 2000;
/** Most that all entries together may unpack to, bytes. */
const MAX_TOTAL = 4 * LIMITS.record;

const damaged = (): AppError =>
  new AppError('zip', {
    message: '文件包已损坏，或不是督办文书的文件包',
    remedy: '请从备份或发件人处重新取得这个文件。',
  });

interface Limits {
  readonly entries: number;
  /** Most that all entries together may unpack to, bytes. */
  readonly total: number;
}

/**
 * The files of a ZIP, one after the other.
 * @param wanted by name; the others are not unpacked.
 * @throws AppError `zip` when it is damaged, names a place outside itself or is encrypted; `size` when too large.
 */
export async function* eachEntry(
  bytes: Uint8Array,
  limits: Limits,
  wanted: (name: string) => boolean,
): AsyncGenerator<readonly [name: string, bytes: Uint8Array]> {
  let total = 0;
  try {
    const zip = await yauzl.fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), {
      lazyEntries: true,
      // unpacking stops where the declared size ends, so that the caps below hold for the real sizes too
      validateEntrySizes: true,
      strictFileNames: true,
    });
    if (zip.entryCount > limits.entries) throw tooLarge(bytes.length, LIMITS.record);
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith('/') || !wanted(entry.fileName)) continue;
      total += entry.uncompressedSize;
      if (entry.uncompressedSize > LIMITS.record || total > limits.total)
        throw tooLarge(total, LIMITS.record);
      yield [entry.fileName, await unpack(zip, entry)];
    }
  } catch (error) {
    throw error instanceof AppError ? error : damaged();
  }
}

/** All files of a ZIP that came from anywhere, by name. @throws as `eachEntry`. */
export async function zipEntries(bytes: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> {
  const entries = new Map<string, Uint8Array>();
  const all = eachEntry(bytes, { entries: MAX_ENTRIES, total: MAX_TOTAL }, () => true);
  for await (const [name, content] of all) entries.set(name, content);
  return entries;
}

async function unpack(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Uint8Array);
  const bytes = Buffer.concat(chunks);
  if (crc32(bytes) !== entry.crc32) throw damaged();
  return bytes;
}
