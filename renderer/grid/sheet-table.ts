/** The grid's table as it is written into a file: group rows go across, tasks have their numbers. */
import { columnLabel, taskColumns } from '../../templates/kinds/task-breakdown/columns';
import type { ColumnKey } from '../../templates/kinds/task-breakdown/schema';
import { cellText } from './cell-text';
import { taskNumbers, type GridRow } from './grid-row';

export interface SheetTable {
  readonly title: string;
  readonly headings: string[];
  readonly weights: number[];
  readonly rows: string[][];
}

export function sheetTable(
  title: string,
  rows: readonly GridRow[],
  columns: readonly ColumnKey[],
): SheetTable {
  const numbers = taskNumbers(rows);
  return {
    title,
    headings: columns.map(columnLabel),
    weights: columns.map((column) => taskColumns[column].weight),
    rows: rows.map((row) =>
      row.type === 'group'
        ? [row.group.deadline === '' ? row.group.title : `${row.group.title}（${row.group.deadline}）`]
        : columns.map((column) =>
            column === 'number' ? String(numbers.get(row.key) ?? '') : cellText(row.task, column),
          ),
    ),
  };
}
