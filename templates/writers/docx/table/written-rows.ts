/**
 * Rows of a table as DOCX has them. A cell whose sign and date lines stand at its lower edge takes two rows
 * without a line between: the text in the upper one, the lines in the lower one; every other cell of the row
 * runs through both.
 */
import { borderOf } from '../../../flow/cell-fit';
import type { FlowRow } from '../../../flow/flow';
import { placeCells, type GridCell } from '../../../flow/grid';
import { piecesOf, type CellPen } from './cell';

/** A cell; `row` and `rowSpan` count written rows. `half`: it is written in two. */
export interface WrittenCell extends GridCell {
  readonly half?: 'upper' | 'lower';
}
export interface WrittenRow {
  readonly flowRow: number;
  /** The lower one of two. */
  readonly lower: boolean;
  /** Height of the row below that belongs to this one, pt. */
  readonly below: number;
  readonly cells: readonly WrittenCell[];
}

export interface FootPen extends CellPen {
  /** Height of the sign and date lines that stand below a text at a row's lower edge, pt, where the pages tell. */
  readonly foot: (row: number) => number | undefined;
}

const hasOpinion = ({ cells }: FlowRow): boolean =>
  cells.some(({ content }) => content.some(({ kind }) => kind === 'opinion'));

/** Rows some of which are written as two. */
function doubledRows(placed: readonly (readonly GridCell[])[], pen: FootPen): WrittenRow[] {
  const { table } = pen;
  // height of the lower row of each flow row, 0 where it is a single one
  const below = placed.map(() => 0);
  const halved = new Set<GridCell>();
  for (const place of placed.flat()) {
    const { top, bottom } = piecesOf(place.cell, pen);
    if (top.length === 0 || bottom.length === 0) continue;
    halved.add(place);
    const end = place.row + place.rowSpan - 1;
    // LibreOffice gives the row the padding of its merged cells and a line (measured)
    const height = (pen.foot(end) ?? bottom.length * table.pitch) + 2 * table.padding.y + borderOf(table);
    below[end] = Math.max(below[end]!, height);
  }
  const first = [0];
  for (const height of below) first.push(first[first.length - 1]! + (height > 0 ? 2 : 1));
  const rows = below.flatMap((height, flowRow) => {
    const upper = { flowRow, lower: false, below: height, cells: [] as WrittenCell[] };
    return height > 0 ? [upper, { ...upper, lower: true, below: 0, cells: [] as WrittenCell[] }] : [upper];
  });
  for (const place of placed.flat()) {
    const row = first[place.row]!;
    const rowSpan = first[place.row + place.rowSpan]! - row;
    if (halved.has(place)) {
      rows[row]!.cells.push({ ...place, row, rowSpan: rowSpan - 1, half: 'upper' });
      const last = row + rowSpan - 1;
      rows[last]!.cells.push({ ...place, row: last, rowSpan: 1, half: 'lower' });
    } else {
      rows[row]!.cells.push({ ...place, row, rowSpan });
    }
  }
  return rows;
}

/** The rows of a header or a body of `columns` grid columns. */
export function writtenRows(rows: readonly FlowRow[], columns: number, pen: FootPen): readonly WrittenRow[] {
  const placed = placeCells(rows, columns);
  if (rows.some(hasOpinion)) return doubledRows(placed, pen);
  return placed.map((cells, flowRow) => ({ flowRow, lower: false, below: 0, cells }));
}
