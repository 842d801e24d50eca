/** A line of the journal: an entry, an older one without its values, or the mark that an entry is done. */
import type { Change, Collection, Entry } from '../../service/desk/shelf';
import { readSummed, summedLine } from './summed-line';

/** What stays of a change when its value has been let go: what was replaced, and what was removed. */
export type Touch = readonly [collection: Collection, key: string, removed: boolean];

export type Line =
  | { readonly entry: Entry }
  /** An older entry, without its values. */
  | { readonly past: Omit<Entry, 'changes'> & { readonly touched: readonly Touch[] } }
  /** Every file holds what the entry with this id says. */
  | { readonly done: string };

/** The bytes of a line, with its end. */
export const lineBytes = (line: Line): Uint8Array => summedLine(line);

/** A line's content, without its end; undefined when it is not what was written. */
export const readLine = (bytes: Uint8Array): Line | undefined => readSummed(bytes) as Line | undefined;

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
