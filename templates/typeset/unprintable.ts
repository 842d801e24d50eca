/** Control and formatting characters: no font draws them, whatever its cmap says. */

/** Ranges of the BMP: C0 but tab and line feed, C1, soft hyphen, zero-width, direction and variation marks. */
const ranges: readonly (readonly [number, number])[] = [
  [0x00, 0x08],
  [0x0b, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0xd800, 0xdfff],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xfff0, 0xfffb],
];

/** All of them; surrogates count as long as they stand alone. */
export const unprintableCodes: readonly number[] = ranges.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i),
);

const known = new Set(unprintableCodes);

/** True for one of them; `character` is a code point, so a surrogate here has no partner. */
export const isUnprintable = (character: string): boolean => known.has(character.codePointAt(0)!);
