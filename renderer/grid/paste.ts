/** What a paste would do: cells that change, rows that are added; shown before anything is overwritten. */
import type { Cells } from './clipboard';
import type { GridRow, RowKeys } from './grid-row';
import { blankRow } from './row-actions';
import { columnText, takeText, type GridTable, type TableColumn } from './tables/table';

export interface CellChange {
  /** 序号 that the row has after the paste. */
  readonly number: number;
  /** Key of the column. */
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** A cell that stays as it was, and what its column wants. */
export interface Refusal extends CellChange {
  readonly reason: string;
}

export interface PastePlan {
  /** The table after the paste. */
  readonly rows: readonly GridRow[];
  /** Cells that held something else. */
  readonly overwritten: readonly CellChange[];
  /** Cells that a column cannot hold and that stay as they were. */
  readonly refused: readonly Refusal[];
  readonly added: number;
  /** Columns of the clipboard found by their heading, left to right; undefined where they were taken in order. */
  readonly matched?: readonly (TableColumn | undefined)[];
}

const plainHeading = (text: string): string => text.replace(/[\s（(].*$|\s/gu, '');

/** Which column a heading means: by its whole name, or its beginning (完成时限（2018年）); today's names come first. */
export function columnOfHeading(heading: string, columns: readonly TableColumn[]): TableColumn | undefined {
  if (heading.trim() === '') return undefined;
  const names = [({ label }: TableColumn) => [label], ({ also = [] }: TableColumn) => also];
  const fits = [
    (name: string) => heading.replace(/\s/gu, '') === name,
    (name: string) => plainHeading(heading) === name,
    (name: string) => heading.startsWith(name),
  ];
  for (const nameOf of names)
    for (const fit of fits) {
      const found = columns.find((column) => nameOf(column).some(fit));
      if (found !== undefined) return found;
    }
  return undefined;
}

/** The first row's cells as headings, when two of them at least name columns. */
function headings(
  cells: Cells,
  columns: readonly TableColumn[],
): readonly (TableColumn | undefined)[] | undefined {
  const found = (cells[0] ?? []).map((cell) => columnOfHeading(cell, columns));
  const named = found.filter((column) => column !== undefined);
  return named.length >= 2 && new Set(named).size === named.length ? found : undefined;
}

/**
 * Pastes cells from row `at` and the column `first` on, over items alone: group rows are passed over, rows that are
 * missing are added. A heading row puts the columns in their places by name.
 * @param columns the columns shown, left to right.
 */
export function planPaste(
  table: Pick<GridTable, 'blank'>,
  rows: readonly GridRow[],
  cells: Cells,
  { at, first }: { readonly at: number; readonly first: number },
  columns: readonly TableColumn[],
  keys: RowKeys,
): PastePlan {
  const matched = headings(cells, columns);
  const targets = matched ?? columns.slice(first);
  const lines = (matched ? cells.slice(1) : cells).filter(
    (line) => matched === undefined || line.join('') !== '',
  );
  const result = [...rows];
  const overwritten: CellChange[] = [];
  const refused: Refusal[] = [];
  let row = at;
  let added = 0;
  let itemsBefore = rows.slice(0, at).filter(({ type }) => type === 'item').length;
  for (const line of lines) {
    while (result[row]?.type === 'group') row += 1;
    const old = result[row];
    if (old === undefined) added += 1;
    const target = old?.type === 'item' ? old : blankRow(table.blank, keys);
    if (target.type !== 'item') continue;
    let { item } = target;
    itemsBefore += 1;
    const number = itemsBefore;
    for (const [n, cell] of line.entries()) {
      const column = targets[n];
      if (column === undefined) continue;
      const before = columnText(item, column);
      const taken = takeText(item, column, cell);
      const change = { number, column: column.key, before };
      if (taken.refused !== undefined) refused.push({ ...change, after: cell, reason: taken.refused });
      item = taken.item;
      const after = columnText(item, column);
      if (before !== '' && before !== after && old !== undefined) overwritten.push({ ...change, after });
    }
    result[row] = { ...target, item };
    row += 1;
  }
  return { rows: result, overwritten, refused, added, ...(matched === undefined ? {} : { matched }) };
}
