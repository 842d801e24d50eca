/** What a paste would do: cells that change, rows that are added; shown before anything is overwritten. */
import { columnLabel } from '../../templates/kinds/task-breakdown/columns';
import { cellText, fits, withCellText, type TextColumn } from './cell-text';
import type { Cells } from './clipboard';
import type { GridRow, RowKeys } from './grid-row';
import { blankTask } from './row-actions';

export interface CellChange {
  /** 序号 that the task has after the paste. */
  readonly number: number;
  readonly column: TextColumn;
  readonly before: string;
  readonly after: string;
}

export interface PastePlan {
  /** The table after the paste. */
  readonly rows: readonly GridRow[];
  /** Cells that held something else. */
  readonly overwritten: readonly CellChange[];
  /** Cells that a column cannot hold and that stay as they were. */
  readonly refused: readonly CellChange[];
  readonly added: number;
  /** Columns of the clipboard found by their heading, left to right; undefined where they were taken in order. */
  readonly matched?: readonly (TextColumn | undefined)[];
}

const plainHeading = (text: string): string => text.replace(/[\s（(].*$|\s/gu, '');

/** Which column a heading means: by its whole name, or its beginning (完成时限（2018年）). */
export const columnOfHeading = (heading: string, columns: readonly TextColumn[]): TextColumn | undefined =>
  columns.find((column) => plainHeading(heading) === columnLabel(column)) ??
  columns.find((column) => heading.trim() !== '' && heading.startsWith(columnLabel(column)));

/** The first row's cells as headings, when two of them at least name columns. */
function headings(
  cells: Cells,
  columns: readonly TextColumn[],
): readonly (TextColumn | undefined)[] | undefined {
  const found = (cells[0] ?? []).map((cell) => columnOfHeading(cell, columns));
  const named = found.filter((column) => column !== undefined);
  return named.length >= 2 && new Set(named).size === named.length ? found : undefined;
}

/**
 * Pastes cells from row `at` and the column `first` on, over tasks alone: group rows are passed over, rows that are
 * missing are added. A heading row puts the columns in their places by name.
 * @param columns the columns shown, left to right.
 */
export function planPaste(
  rows: readonly GridRow[],
  cells: Cells,
  { at, first }: { readonly at: number; readonly first: number },
  columns: readonly TextColumn[],
  keys: RowKeys,
): PastePlan {
  const matched = headings(cells, columns);
  const targets = matched ?? columns.slice(first);
  const lines = (matched ? cells.slice(1) : cells).filter(
    (line) => matched === undefined || line.join('') !== '',
  );
  const result = [...rows];
  const overwritten: CellChange[] = [];
  const refused: CellChange[] = [];
  let row = at;
  let added = 0;
  let tasksBefore = rows.slice(0, at).filter(({ type }) => type === 'task').length;
  for (const line of lines) {
    while (result[row]?.type === 'group') row += 1;
    const old = result[row];
    if (old === undefined) added += 1;
    const target = old?.type === 'task' ? old : blankTask(keys);
    if (target.type !== 'task') continue;
    let { task } = target;
    const number = tasksBefore + 1;
    tasksBefore += 1;
    for (const [n, cell] of line.entries()) {
      const column = targets[n];
      if (column === undefined) continue;
      const before = cellText(task, column);
      if (!fits(column, cell)) {
        refused.push({ number, column, before, after: cell });
        continue;
      }
      task = withCellText(task, column, cell);
      const after = cellText(task, column);
      if (before !== '' && before !== after) overwritten.push({ number, column, before, after });
    }
    result[row] = { ...target, task };
    row += 1;
  }
  return { rows: result, overwritten, refused, added, ...(matched === undefined ? {} : { matched }) };
}
