/** Where a table's cells stand: spans resolved to grid columns, for the typesetter and for every writer. */
import type { Cell } from '../document/blocks';
import type { FlowRow } from './flow';

export interface GridCell {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
  /** At least 1, cut off at the table's right and bottom edge. */
  readonly colSpan: number;
  readonly rowSpan: number;
}

/**
 * Cells by row with the column they begin in. As in HTML a place that a span covers is not given again, so the
 * next cell moves on to the next free column; cells beyond the last column are left out.
 * @param rows header or body rows (spans do not cross between the two).
 * @param columns number of grid columns.
 */
export function placeCells(rows: readonly FlowRow[], columns: number): readonly (readonly GridCell[])[] {
  // for each column the first row that no span from above covers
  const freeFrom = new Array<number>(columns).fill(0);
  return rows.map((row, r) => {
    let column = 0;
    const placed: GridCell[] = [];
    for (const cell of row.cells) {
      while (column < columns && freeFrom[column]! > r) column++;
      if (column >= columns) break;
      const colSpan = Math.min(cell.colSpan ?? 1, columns - column);
      const rowSpan = Math.min(cell.rowSpan ?? 1, rows.length - r);
      freeFrom.fill(r + rowSpan, column, column + colSpan);
      placed.push({ cell, row: r, column, colSpan, rowSpan });
      column += colSpan;
    }
    return placed;
  });
}
