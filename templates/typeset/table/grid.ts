/** A table's places: which cell covers each of them. */
import type { FlowRow } from '../../flow/flow';
import { placeCells, type GridCell } from '../../flow/grid';

export interface Grid {
  readonly columns: number;
  readonly rows: number;
  /** In reading order; places that no cell takes have an empty one. */
  readonly cells: readonly GridCell[];
  /** First cell of each row in `cells`, and one past the last. */
  readonly firstCell: readonly number[];
  /** `owner[row * columns + column]`: index of the cell that covers the place. */
  readonly owner: Int32Array;
}

/** Resolves rows to a grid of `columns`. */
export function gridOf(rows: readonly FlowRow[], columns: number): Grid {
  const owner = new Int32Array(rows.length * columns).fill(-1);
  const cells: GridCell[] = [];
  const firstCell: number[] = [];
  placeCells(rows, columns).forEach((placed, row) => {
    firstCell.push(cells.length);
    for (const cell of placed) {
      for (let r = row; r < row + cell.rowSpan; r++) {
        owner.fill(cells.length, r * columns + cell.column, r * columns + cell.column + cell.colSpan);
      }
      cells.push(cell);
    }
    for (let column = 0; column < columns; column++) {
      if (owner[row * columns + column] !== -1) continue;
      owner[row * columns + column] = cells.length;
      cells.push({ cell: { content: [] }, row, column, rowSpan: 1, colSpan: 1 });
    }
  });
  firstCell.push(cells.length);
  return { columns, rows: rows.length, cells, firstCell, owner };
}

/** Cells that cover a row and began above it, by their place in `cells`. */
export function cellsFromAbove({ owner, columns, rows, cells }: Grid, row: number): number[] {
  const found = new Set<number>();
  for (let column = 0; column < columns && row < rows; column++) {
    const index = owner[row * columns + column]!;
    if (cells[index]!.row < row) found.add(index);
  }
  return [...found];
}
