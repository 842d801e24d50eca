/** Columns of a table by their keys. */
import type { GridTable, TableColumn } from '../../../renderer/grid/tables/table';

export function columnsOf({ columns }: GridTable, keys: readonly string[]): readonly TableColumn[] {
  return keys.map((key) => {
    const column = columns.find((one) => one.key === key);
    if (column === undefined) throw new Error(`no column ${key}`);
    return column;
  });
}
