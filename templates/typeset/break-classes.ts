/** Where a line may end: a class for every character and a table of pairs (GB/T 15834-2011 5.1 and UAX #14). */
import { isClosingMark, isOpeningMark } from '../official/punctuation';

export const breakClass = {
  /** Chinese characters and whatever else stands alone. */
  other: 0,
  close: 1,
  open: 2,
  /** Holds to both neighbours: `·`, a no-break space, straight quotation marks. */
  glue: 3,
  letter: 4,
  digit: 5,
  space: 6,
  /** The line may end after a hyphen unless a digit follows. */
  hyphen: 7,
  /** `. , : ; ) /` and `%` of ASCII: part of the number or word that follows at once, as in μg/m³. */
  infix: 8,
  /** `( [ {` and `$` of ASCII: part of the word before. */
  bracket: 9,
  dash: 10,
  /** Second half of a surrogate pair, combining marks. */
  tail: 11,
  newline: 12,
  tab: 13,
} as const;

const count = 14;
const c = breakClass;

function classify(code: number): number {
  const ch = String.fromCharCode(code);
  if (code === 0x0a) return c.newline;
  if (code === 0x09) return c.tab;
  if (code === 0x20) return c.space;
  if (code === 0xa0 || code === 0x202f || code === 0x22 || code === 0x27) return c.glue;
  if (code >= 0x30 && code <= 0x39) return c.digit;
  if (ch === '-') return c.hyphen;
  if (ch === '/') return c.infix;
  if (ch === '!' || ch === '?') return c.close;
  if (code < 0x80 && isOpeningMark(ch)) return c.bracket;
  if (code < 0x80 && isClosingMark(ch)) return c.infix;
  if (code === 0x2014) return c.dash;
  if (code >= 0xdc00 && code <= 0xdfff) return c.tail;
  if (code >= 0x300 && code <= 0x36f) return c.tail;
  if (isClosingMark(ch)) return isOpeningMark(ch) ? c.glue : c.close;
  if (isOpeningMark(ch)) return c.open;
  // Latin, Greek and Cyrillic words; signs such as × and ÷ stand alone
  if (code < 0x530 && code !== 0xd7 && code !== 0xf7 && (code < 0x80 || code >= 0xaa)) return c.letter;
  return c.other;
}

/** Break class of every UTF-16 unit. */
export const breakClasses: Uint8Array = Uint8Array.from({ length: 0x10000 }, (_, code) => classify(code));

function mayBreak(before: number, after: number): boolean {
  if (after === c.space || after === c.newline || after === c.tab) return false;
  if (after === c.close || after === c.infix || after === c.glue || after === c.hyphen || after === c.tail) {
    return false;
  }
  if (before === c.space || before === c.tab) return true;
  if (before === c.open || before === c.bracket || before === c.glue) return false;
  if (before === c.dash && after === c.dash) return false;
  const word = after === c.letter || after === c.digit || after === c.bracket;
  if (before === c.letter || before === c.digit || before === c.infix) return !word;
  if (before === c.hyphen) return after !== c.digit;
  return true;
}

/** `breakPairs[before * breakPairs.width + after]`: 1 where a line may end between two classes. */
export const breakPairs = {
  width: count,
  table: Uint8Array.from({ length: count * count }, (_, i) =>
    mayBreak(Math.floor(i / count), i % count) ? 1 : 0,
  ),
};
