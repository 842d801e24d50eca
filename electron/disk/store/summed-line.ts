/** A line of JSON with the checksum of what it holds, so that a line that was torn is known. */
import { crc32 } from '../crc32';
import { isDocument, type Document } from './layout';

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const HEAD = '{"sum":"';
const SUM = 8;
/** Behind the checksum, which does not count it. */
const BETWEEN = '",';

const sumOf = (bytes: Uint8Array): string => crc32(bytes).toString(16).padStart(SUM, '0');

/** The bytes of a line, with its end. */
export function summedLine(content: object): Uint8Array {
  const body = JSON.stringify(content).slice(1);
  return encoder.encode(`${HEAD}${sumOf(encoder.encode(body))}${BETWEEN}${body}\n`);
}

/** A line's content, without its end; undefined when it is not what was written. */
export function readSummed(bytes: Uint8Array): Document | undefined {
  const bodyAt = HEAD.length + SUM + BETWEEN.length;
  const text = decoder.decode(bytes);
  if (text.slice(0, bodyAt) !== `${HEAD}${sumOf(bytes.subarray(bodyAt))}${BETWEEN}`) return undefined;
  // the checksum says that this program wrote it
  const value: unknown = JSON.parse(text);
  return isDocument(value) ? value : undefined;
}
