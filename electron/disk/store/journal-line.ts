/** A line of the journal: JSON with the checksum of what it holds, so that a line that was torn is known. */
import { crc32 } from '../crc32';
import type { Change, Collection, Entry } from '../../service/desk/shelf';
import { isDocument } from './layout';

/** What stays of a change when its value has been let go: what was replaced, and what was removed. */
export type Touch = readonly [collection: Collection, key: string, removed: boolean];

export type Line =
  | { readonly entry: Entry }
  /** An older entry, without its values. */
  | { readonly past: Omit<Entry, 'changes'> & { readonly touched: readonly Touch[] } }
  /** Every file holds what the entry with this id says. */
  | { readonly done: string };

const encoder = new TextEncoder();
const HEAD = '{"sum":"';
const SUM = 8;

const sumOf = (bytes: Uint8Array): string => crc32(bytes).toString(16).padStart(SUM, '0');

/** The bytes of a line, with its end. */
export function lineBytes(line: Line): Uint8Array {
  const body = JSON.stringify(line).slice(1);
  return encoder.encode(`${HEAD}${sumOf(encoder.encode(body))}",${body}\n`);
}

/** A line's content, without its end; undefined when it is not what was written. */
export function readLine(bytes: Uint8Array): Line | undefined {
  const bodyAt = HEAD.length + SUM + 2;
  const text = new TextDecoder().decode(bytes);
  if (!text.startsWith(HEAD) || text.slice(HEAD.length, HEAD.length + SUM) !== sumOf(bytes.subarray(bodyAt)))
    return undefined;
  // the checksum says that this program wrote it
  const value: unknown = JSON.parse(text);
  return isDocument(value) ? (value as unknown as Line) : undefined;
}

/** Lines of a file with where each begins, the last first; a tail without an end is one of them. */
export function* linesFromEnd(
  bytes: Uint8Array,
): Generator<{ readonly at: number; readonly bytes: Uint8Array; readonly ended: boolean }> {
  const NEWLINE = 0x0a;
  let end = bytes.length;
  if (end > 0 && bytes[end - 1] !== NEWLINE) {
    const at = bytes.lastIndexOf(NEWLINE, end - 1) + 1;
    yield { at, bytes: bytes.subarray(at, end), ended: false };
    end = at;
  }
  while (end > 0) {
    const at = end < 2 ? 0 : bytes.lastIndexOf(NEWLINE, end - 2) + 1;
    yield { at, bytes: bytes.subarray(at, end - 1), ended: true };
    end = at;
  }
}

/** An entry without its values. */
export const pastOf = ({ changes, ...entry }: Entry): Line => ({
  past: {
    ...entry,
    touched: changes.map(({ collection, key, value }: Change) => [collection, key, value === undefined]),
  },
});
