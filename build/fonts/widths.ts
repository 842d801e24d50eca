/**
 * Widths of marks and digits as the official faces have them, which the free faces do not: a Chinese mark on a
 * full square, a digit on half of one. So a line filled with the stand-ins breaks where it does with 仿宋_GB2312.
 */
import { FULL_WIDTH_SYMBOLS } from './characters';

/** How a glyph changes sideways: x → scale · x + shift; `advance` in font units. */
export interface Fitting {
  readonly advance: number;
  readonly scale: number;
  readonly shift: number;
}

const fullWidth = new Set(FULL_WIDTH_SYMBOLS);
const DASHES = new Set(Array.from('—―', (mark) => mark.codePointAt(0)!));
const OPENING = new Set(Array.from('“‘', (mark) => mark.codePointAt(0)!));
const CLOSING = new Set(Array.from('”’', (mark) => mark.codePointAt(0)!));
/** Distance of a quotation mark from its edge of the square, in em. */
const QUOTE_INSET = 0.08;
/** Share of its cell that a glyph may fill before it is narrowed. */
const FILL = 0.96;

/**
 * How a glyph of a Chinese face is fitted to its cell, or undefined when it stays as it is.
 * @param ink horizontal bounds of the outline in font units.
 */
export function fitting(
  point: number,
  advance: number,
  unitsPerEm: number,
  ink: { readonly left: number; readonly right: number },
): Fitting | undefined {
  const digit = point >= 0x30 && point <= 0x39;
  if (!digit && !fullWidth.has(point)) return undefined;
  const cell = digit ? unitsPerEm / 2 : unitsPerEm;
  const width = ink.right - ink.left;
  if (DASHES.has(point) && width > 0) {
    // From edge to edge, so that the two halves of —— join.
    const scale = cell / width;
    return { advance: cell, scale, shift: -scale * ink.left };
  }
  if (advance === cell) return undefined;
  const scale = width > FILL * cell ? (FILL * cell) / width : 1;
  const left = OPENING.has(point)
    ? cell * (1 - QUOTE_INSET) - scale * width
    : CLOSING.has(point)
      ? cell * QUOTE_INSET
      : (cell - scale * width) / 2;
  return { advance: cell, scale, shift: left - scale * ink.left };
}
