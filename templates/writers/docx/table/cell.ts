/** Contents of a cell as paragraphs in the table's styles. */
import type { Cell } from '../../../document/blocks';
import { fitPicture, packTicks } from '../../../flow/cell-fit';
import { lowerCell, rightIndent, type CellPiece, type CellPieces } from '../../../flow/cells';
import type { FlowTable } from '../../../flow/flow';
import { widthInPt } from '../../../flow/widths';
import type { SectionPen } from '../pen';
import { paragraph } from '../properties';
import { textRuns } from '../runs';
import type { StyleChange } from '../style-book';

/** What the cells of a header or of a body have in common. */
export interface CellPen {
  readonly pen: SectionPen;
  readonly table: FlowTable;
  readonly style: 'TableHead' | 'TableText';
}

export const piecesOf = (cell: Cell, { pen, table, style }: CellPen): CellPieces =>
  lowerCell(cell, table.size, pen.flow.styles[style].align === 'center' ? 'center' : 'left');

/** The style of a table's text, with what the table and the cell change in it. */
export const textStyle = ({ pen, table, style }: CellPen, change: StyleChange = {}): string =>
  pen.book.paragraph(style, {
    size: table.size,
    line: table.pitch,
    keepNext: table.keepNext,
    ...change,
  });

/** @param width room in the cell, padding taken off, pt */
function pieceXml(piece: CellPiece, cell: Cell, cells: CellPen, width: number): string {
  const { pen, table, style } = cells;
  if (piece.kind === 'picture') {
    const picture = pen.shelf.find(piece.ref);
    const box = fitPicture(piece, picture, width);
    const shown = picture ? pen.shelf.inline(piece.ref, picture, piece.alt, box) : '';
    const missing = picture ? undefined : ({ height: box.height } as const);
    return paragraph({ style: pen.book.paragraph('Picture'), line: missing }, shown);
  }
  const own = cell.face ?? pen.flow.styles[style].face;
  const id = textStyle(cells, { align: piece.align, face: own });
  if (piece.kind === 'ticks') {
    const text = packTicks(piece.options, (line) => widthInPt(line, table.size) <= width);
    return paragraph({ style: id }, textRuns(text, own, own, pen.book));
  }
  let runs = '';
  for (const { text, face } of piece.runs) runs += textRuns(text, face ?? own, own, pen.book);
  if (piece.firstLine === 0 && piece.right === 0) {
    return `<w:p><w:pPr><w:pStyle w:val="${id}"/></w:pPr>${runs}</w:p>`;
  }
  const right = rightIndent(piece, width, table.size);
  const firstLine = Math.min(piece.firstLine, width / 2);
  return paragraph({ style: id, indents: { right, firstLine } }, runs);
}

/** A cell's paragraphs; an empty cell has one without text. */
export function cellXml(pieces: readonly CellPiece[], cell: Cell, cells: CellPen, width: number): string {
  let out = '';
  for (const piece of pieces) out += pieceXml(piece, cell, cells, width);
  return out === '' ? `<w:p><w:pPr><w:pStyle w:val="${textStyle(cells)}"/></w:pPr></w:p>` : out;
}
