/**
 * Lines of a cell in programs that break otherwise: LibreOffice never ends a line between a mark and the letter or
 * digit behind it, and splits ——. A row gets the room of both, so that a table's pages are the same everywhere.
 */
import { lowerCell, rightIndent } from '../../flow/cells';
import type { Cell } from '../../document/blocks';
import { breakClass } from '../break-classes';
import { breakLines, noLines } from '../break-lines';
import type { Shaped } from '../shape';
import type { CellContext } from './pieces';

const doubtful = /[、，；：。！？）”’》〉】〕][A-Za-z0-9]|—/;
const { close, glue, infix, dash, other, letter, digit } = breakClass;

const lines = noLines();

/** The classes by which those programs break; changes the shaper's own array, which holds until the next text. */
function reclass({ classes, length }: Shaped): void {
  for (let i = 0; i < length; i++) {
    const kind = classes[i]!;
    const next = i + 1 < length ? classes[i + 1]! : other;
    if (kind === dash) classes[i] = other;
    else if ((kind === close || kind === glue) && (next === letter || next === digit)) classes[i] = infix;
  }
}

/**
 * How many lines more (or, below 0, fewer) a cell's texts take there.
 * @param width room in the cell, pt
 */
export function linesMore(cell: Cell, { tools, table, style }: CellContext, width: number): number {
  let more = 0;
  const { size } = table;
  const face = cell.face ?? style.face;
  for (const piece of lowerCell(cell, size, 'left').top) {
    if (piece.kind !== 'paragraph' || !piece.runs.some(({ text }) => doubtful.test(text))) continue;
    const shaped = tools.shaper.shape(piece.runs, face, size, style.chineseOnly);
    const measure = width - rightIndent(piece, width, size);
    const first = measure - Math.min(piece.firstLine, width / 2);
    const own = breakLines(shaped, 0, shaped.length, first, measure, 0, lines).count;
    reclass(shaped);
    more += breakLines(shaped, 0, shaped.length, first, measure, 0, lines).count - own;
  }
  return more;
}

/** Whether a cell may have other lines there at all; asked first because tables have ten thousands of cells. */
export const mayDiffer = ({ content }: Cell): boolean =>
  content.some((part) => part.kind === 'text' && part.runs.some(({ text }) => doubtful.test(text)));
