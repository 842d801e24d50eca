/** Rows of cells with spans → a grid that knows which cell covers each place. */
import type { Cell } from '../../document/blocks';
import type { FlowRow } from '../../flow/flow';

/** A cell with its place; `row` and `column` are those of its upper left corner. */
export interface GridCell {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}
export interface Grid {
  readonly columns: number;
  readonly rows: number;
  /** In reading order. */
  readonly cells: readonly GridCell[];
  /** `owner[row * columns + column]`: index of the cell that covers the place. */
  readonly owner: Int32Array;
}

const empty: Cell = { content: [] };

/**
 * Lays cells out as HTML does: each takes the first free place of its row. Spans are cut at the table's edges
 * and before places already taken; places that no cell takes get an empty one; cells too many are dropped.
 */
export function gridOf(rows: readonly FlowRow[], columns: number): Grid {
  const owner = new Int32Array(rows.length * columns).fill(-1);
  const cells: GridCell[] = [];

  function put(cell: Cell, row: number, column: number): void {
    const wanted = Math.max(1, Math.min(cell.colSpan ?? 1, columns - column));
    let colSpan = 1;
    while (colSpan < wanted && owner[row * columns + column + colSpan] === -1) colSpan++;
    const rowSpan = Math.max(1, Math.min(cell.rowSpan ?? 1, rows.length - row));
    const index = cells.length;
    cells.push({ cell, row, column, rowSpan, colSpan });
    for (let r = row; r < row + rowSpan; r++) {
      owner.fill(index, r * columns + column, r * columns + column + colSpan);
    }
  }

  rows.forEach((row, r) => {
    let next = 0;
    for (let c = 0; c < columns; c++) {
      if (owner[r * columns + c] === -1) put(row.cells[next++] ?? empty, r, c);
    }
  });
  return { columns, rows: rows.length, cells, owner };
}
