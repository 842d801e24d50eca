/** Which journal is to be believed, of two that should say the same: the one that nobody can have edited. */
import { readChain, type Chain } from './chain';

export interface Truth {
  readonly bytes: Uint8Array;
  readonly chain: Chain;
}

const NEW_LINE = 10;

/** Lines with their ends; a last one that was not written to its end is left out. */
export function linesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = [];
  let from = 0;
  for (let at = bytes.indexOf(NEW_LINE); at >= 0; at = bytes.indexOf(NEW_LINE, from)) {
    lines.push(bytes.subarray(from, at + 1));
    from = at + 1;
  }
  return lines;
}

const joined = (lines: readonly Uint8Array[]): Uint8Array => Buffer.concat(lines);

/**
 * The desk's journal when it is whole and goes through every head that was noted; else the second one, with what the
 * desk's has behind it when that follows on it line by line.
 * @param heads of the desk and of the second place.
 * @returns undefined when neither can be proved.
 */
export function believed(own: Uint8Array, copy: Uint8Array, heads: readonly string[]): Truth | undefined {
  const [ownLines, copyLines] = [linesOf(own), linesOf(copy)];
  const candidates = [ownLines, [...copyLines, ...ownLines.slice(copyLines.length)], copyLines];
  for (const lines of candidates) {
    const bytes = joined(lines);
    const chain = readChain(bytes, heads);
    if (chain.faults.length === 0) return { bytes, chain };
  }
  return undefined;
}

/** Whether a journal says nothing but the beginning of another. */
export const begins = (journal: Uint8Array, whole: Uint8Array): boolean =>
  journal.length <= whole.length && Buffer.compare(journal, whole.subarray(0, journal.length)) === 0;
