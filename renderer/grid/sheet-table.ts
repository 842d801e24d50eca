/** The grid's table as it is written into a file: group rows go across, items have their numbers. */
import { rowNumbers, type GridRow } from './grid-row';
import { columnText, type GridTable, type TableColumn } from './tables/table';

export interface SheetTable {
  readonly title: string;
  readonly headings: string[];
  readonly weights: number[];
  readonly rows: string[][];
}

const numbered = '序号';

/** @param chosen keys of the columns shown, in their order. */
export function sheetTable(
  { columns, choice, numberWeight }: GridTable,
  title: string,
  rows: readonly GridRow[],
  chosen: readonly string[],
): SheetTable {
  const numbers = rowNumbers(rows);
  const named = chosen.flatMap((key): readonly (TableColumn | typeof numbered)[] =>
    key === choice.numberKey ? [numbered] : columns.filter((column) => column.key === key),
  );
  const shown: typeof named = choice.numberKey === undefined ? [numbered, ...named] : named;
  return {
    title,
    headings: shown.map((column) => (column === numbered ? numbered : column.label)),
    weights: shown.map((column) => (column === numbered ? numberWeight : column.weight)),
    rows: rows.map((row) =>
      row.type === 'group'
        ? [row.group.deadline === '' ? row.group.title : `${row.group.title}（${row.group.deadline}）`]
        : shown.map((column) =>
            column === numbered ? String(numbers.get(row.key) ?? '') : columnText(row.item, column),
          ),
    ),
  };
}
