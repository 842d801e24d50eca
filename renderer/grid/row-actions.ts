/** What can be done with rows of the grid: put in, taken out, moved, moved in and out, filled down. All pure. */
import type { GridRow, Item, Level, RowKeys } from './grid-row';
import { columnText, takeText, type TableColumn } from './tables/table';

/** From and to count, both included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export type Rows = readonly GridRow[];

const between = (rows: Rows, { from, to }: Range): Rows => rows.slice(from, to + 1);

export const insertAt = (rows: Rows, at: number, fresh: Rows): Rows => [
  ...rows.slice(0, at),
  ...fresh,
  ...rows.slice(at),
];

/** @param blank what a new item holds; the row has one of its own. */
export const blankRow = (blank: Item, keys: RowKeys): GridRow => ({
  key: keys.fresh(),
  type: 'item',
  item: { ...blank },
});

/** The level of the group that a row belongs to; 0 above the first. */
export function levelAt(rows: Rows, at: number): Level | 0 {
  for (let n = Math.min(at, rows.length - 1); n >= 0; n -= 1) {
    const row = rows[n];
    if (row?.type === 'group') return row.level;
  }
  return 0;
}

/** A group of the level of the one around the row. */
export const blankGroup = (rows: Rows, at: number, keys: RowKeys): GridRow => ({
  key: keys.fresh(),
  type: 'group',
  level: levelAt(rows, at) || 1,
  group: { title: '', deadline: '' },
});

export const removeRange = (rows: Rows, { from, to }: Range): Rows => [
  ...rows.slice(0, from),
  ...rows.slice(to + 1),
];

export const duplicateRange = (rows: Rows, range: Range, keys: RowKeys): Rows =>
  insertAt(
    rows,
    range.to + 1,
    between(rows, range).map((row): GridRow => {
      const key = keys.fresh();
      // an object of its own: keys go by object
      return row.type === 'item' ? { ...row, key, item: { ...row.item } } : { ...row, key };
    }),
  );

/** The rows one place up (-1) or down (1); at the table's ends they stay. */
export function moveRange(rows: Rows, { from, to }: Range, by: -1 | 1): Rows {
  const other = rows[by < 0 ? from - 1 : to + 1];
  if (other === undefined) return rows;
  const moved = between(rows, { from, to });
  const around = by < 0 ? [...moved, other] : [other, ...moved];
  const first = by < 0 ? from - 1 : from;
  return [...rows.slice(0, first), ...around, ...rows.slice(first + around.length)];
}

const level = (value: number): Level => (value <= 1 ? 1 : value >= 3 ? 3 : 2);

/** Group rows one level in (1) or out (-1), three levels deep at most; items go with the group above them. */
export const indentRange = (rows: Rows, { from, to }: Range, by: -1 | 1): Rows =>
  rows.map((row, n) =>
    n < from || n > to || row.type !== 'group' ? row : { ...row, level: level(row.level + by) },
  );

/** The first row's cells in all rows below it, in these columns of the table. */
export function fillDown(rows: Rows, { from, to }: Range, columns: readonly TableColumn[]): Rows {
  const first = rows[from];
  if (first?.type !== 'item') return rows;
  return rows.map((row, n) => {
    if (n <= from || n > to || row.type !== 'item') return row;
    const item = columns.reduce(
      (done, column) => takeText(done, column, columnText(first.item, column)).item,
      row.item,
    );
    return { ...row, item };
  });
}

/** Rows that are shown when the groups of these keys are folded: what is inside a folded group is not. */
export function unfolded(rows: Rows, folded: ReadonlySet<string>): Rows {
  let hidden: Level | undefined;
  return rows.filter((row) => {
    if (row.type === 'item') return hidden === undefined;
    if (hidden !== undefined && row.level > hidden) return false;
    hidden = folded.has(row.key) ? row.level : undefined;
    return true;
  });
}
