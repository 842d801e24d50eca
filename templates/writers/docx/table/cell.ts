/** Contents of a cell as paragraphs in the table's styles. */
import type { Align, Cell } from '../../../document/blocks';
import { fitPicture, packTicks } from '../../../flow/cell-fit';
import { lowerCell, rightIndent, type CellPiece, type CellPieces } from '../../../flow/cells';
import type { FlowTable } from '../../../flow/flow';
import { widthInPt } from '../../../flow/widths';
import type { ChineseFace } from '../faces';
import type { SectionPen } from '../pen';
import { paragraph } from '../properties';
import { textRuns } from '../runs';

/** What the cells of a header or of a body have in common. */
export interface CellPen {
  readonly pen: SectionPen;
  readonly table: FlowTable;
  readonly style: 'TableHead' | 'TableText';
  /** Their text's style with what the table and a cell change in it; worked out once for each change. */
  readonly textStyle: (align?: Align, face?: ChineseFace) => string;
}

export function cellPen(pen: SectionPen, table: FlowTable, style: CellPen['style']): CellPen {
  const common = { size: table.size, line: table.pitch, keepNext: table.keepNext } as const;
  const known = new Map<Align | undefined, Map<ChineseFace | undefined, string>>();
  const textStyle: CellPen['textStyle'] = (align, face) => {
    const faces = known.get(align) ?? new Map<ChineseFace | undefined, string>();
    known.set(align, faces);
    const id = faces.get(face) ?? pen.book.paragraph(style, { ...common, align, face });
    faces.set(face, id);
    return id;
  };
  return { pen, table, style, textStyle };
}

export const piecesOf = (cell: Cell, { pen, table, style }: CellPen): CellPieces =>
  lowerCell(cell, table.size, pen.flow.styles[style].align === 'center' ? 'center' : 'left');

/** @param width room in the cell, padding taken off, pt */
function pieceXml(piece: CellPiece, cell: Cell, cells: CellPen, width: number): string {
  const { pen, table, style, textStyle } = cells;
  if (piece.kind === 'picture') {
    const picture = pen.shelf.find(piece.ref);
    const box = fitPicture(piece, picture, width);
    const shown = picture ? pen.shelf.inline(piece.ref, picture, piece.alt, box) : '';
    const missing = picture ? undefined : ({ height: box.height } as const);
    return paragraph({ style: pen.book.paragraph('Picture'), line: missing }, shown);
  }
  const own = cell.face ?? pen.flow.styles[style].face;
  const id = textStyle(piece.align, own);
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
  return out === '' ? `<w:p><w:pPr><w:pStyle w:val="${cells.textStyle()}"/></w:pPr></w:p>` : out;
}
