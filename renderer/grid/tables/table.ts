/** What the grid needs to know of a table: its columns and rows as data, where they stand in the record, its words. */
import { cellText, readCell, type CellField } from '../../form/cell-text';
import type { GridRow, Item, RowKeys } from '../grid-row';

export interface TableColumn {
  /** Name of the item's field. */
  readonly key: string;
  readonly label: string;
  /** Other names by which files are headed: the program's own, where the office has another. */
  readonly also?: readonly string[];
  /** Share of the width that is left when every column has its least. */
  readonly weight: number;
  /** Least width in 字. */
  readonly least: number;
  readonly align: 'left' | 'center';
  readonly field: CellField;
  /** What an item that leaves the field out has there, and what an emptied cell falls back to. */
  readonly blank: unknown;
}

/** Which columns are shown. */
export interface ColumnChoice {
  /** Where the record keeps the chosen keys; without it the choice is a way of looking, remembered by the window. */
  readonly path?: string;
  /** The key that stands for 序号 among the chosen; without it 序号 is always there. */
  readonly numberKey?: string;
  /** The keys of what is kept; those shown at first when nothing usable is. */
  readonly read: (kept: unknown) => readonly string[];
}

export interface GridTable {
  /** Unlike any other table's of any kind: choices are remembered by it. */
  readonly id: string;
  /** Path of the rows in the record's data. */
  readonly path: string;
  /** What it holds: 任务, 问题. */
  readonly label: string;
  /** Word for one row. */
  readonly rowName: string;
  /** All that there are, in the trade's order. */
  readonly columns: readonly TableColumn[];
  readonly choice: ColumnChoice;
  /** Weight of 序号 where the table is written into a file. */
  readonly numberWeight: number;
  readonly blank: Item;
  /** Rows stand in groups up to three deep; `deadline` is the column in which a group shows its own. */
  readonly groups?: { readonly deadline: string };
  /** Keys of columns that no row may leave empty. */
  readonly wanted: readonly string[];
  readonly words: {
    /** 共 12 项任务 */
    readonly count: (rows: number) => string;
    /** 3 项尚未明确牵头部门 */
    readonly gap: (rows: number, label: string) => string;
  };
  /** The rows of what stands at `path`; undefined when it is not what the table can show. */
  readonly rowsOf: (value: unknown, keys: RowKeys) => readonly GridRow[] | undefined;
  /** What stands at `path` for rows. */
  readonly valueOf: (rows: readonly GridRow[], keys: RowKeys) => unknown;
  /** What stands at `path`, as the rows hold it: with what the record leaves out. */
  readonly whole: (value: unknown) => unknown;
  /** Where an item of the rows stands below `path`, [0].tasks[4]; undefined for one that is not there. */
  readonly placeOf: (value: unknown, item: Item) => string | undefined;
}

/** An item's cell as it is shown, copied and searched. */
export const columnText = (item: Item, { key, field, blank }: TableColumn): string =>
  cellText(field, item[key] ?? blank);

/** The item with a cell's text taken in, or why the text cannot stand there; the text shown already changes nothing. */
export function takeText(
  item: Item,
  column: TableColumn,
  text: string,
): { readonly item: Item; readonly refused?: string } {
  if (text.trim() === columnText(item, column)) return { item };
  const { key, field, blank } = column;
  const read = readCell(field, text, item[key], blank);
  return 'refused' in read ? { item, ...read } : { item: { ...item, [key]: read.value } };
}
