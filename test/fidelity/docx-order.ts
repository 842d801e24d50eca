/** The texts of a paper in the order of its DOCX: cells row by row, repeated labels where a page begins. */
import { continuedCell } from '../../templates/flow/cell-fit';
import { lowerCell, type CellPiece } from '../../templates/flow/cells';
import type { FlowDocument, FlowRow, FlowTable } from '../../templates/flow/flow';
import { placeCells } from '../../templates/flow/grid';
import type { BreakFacts } from '../../templates/typeset/page';
import { itemTexts, pieceText } from './texts';

const join = (pieces: readonly CellPiece[]): string => pieces.map(pieceText).join('');

/** Rows of a header or a body. A cell whose sign and date lines stand at its lower edge has them in a row of their own. */
function rowTexts(
  rows: readonly FlowRow[],
  { columns, size }: FlowTable,
  restarts: readonly { readonly row: number; readonly column: number }[],
): string[] {
  const placed = placeCells(rows, columns.length);
  const all = placed.flat();
  return rows.flatMap((_, row) => {
    const begun = (placed[row] ?? []).map(({ cell, column }) => {
      const { top, bottom } = lowerCell(cell, size, 'left');
      return { column, text: join(top.length > 0 ? top : bottom) };
    });
    const again = restarts
      .filter((restart) => restart.row === row)
      .flatMap(({ column }) => {
        const cell = all.find((one) => one.column === column && one.row < row && one.row + one.rowSpan > row);
        return cell ? [{ column, text: join(lowerCell(continuedCell(cell.cell), size, 'left').top) }] : [];
      });
    const low = all
      .filter((one) => one.row + one.rowSpan - 1 === row)
      .sort((a, b) => a.column - b.column)
      .map(({ cell }) => lowerCell(cell, size, 'left'))
      .map(({ top, bottom }) => (top.length > 0 ? join(bottom) : ''));
    return [...[...begun, ...again].sort((a, b) => a.column - b.column).map(({ text }) => text), ...low];
  });
}

/** The whole text, as the file's paragraphs have it one after the other. */
export function docxOrder(flow: FlowDocument, facts: BreakFacts): string {
  const items = flow.sections.flatMap((section) => section.items);
  const texts = items.flatMap((item, index) => {
    if (item.kind !== 'table') return itemTexts(item);
    const restarts = facts.restarts.filter((restart) => restart.item === index && restart.label);
    return [...rowTexts(item.header, item, []), ...rowTexts(item.body, item, restarts)];
  });
  return [...texts, ...(flow.colophon?.rows.flatMap(itemTexts) ?? [])].join('');
}
