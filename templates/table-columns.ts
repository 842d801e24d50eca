/** Columns of tables that an office chooses among: their looks by key, the text size that so many need, what cells print. */
import type { WordedColumn } from './bind/wording';
import { fontSize } from './official/measures';
import type { ViewColumn } from './view-cells';

export interface TableColumn extends ViewColumn {
  readonly align: 'left' | 'center';
}
export type TableColumns<K extends string> = Readonly<Record<K, TableColumn>>;

/** The columns of a template by key; those of `centered` have their texts in the middle. */
export const tableColumns = <K extends string>(
  columns: readonly WordedColumn[],
  centered: ReadonlySet<string>,
): TableColumns<K> =>
  Object.fromEntries(
    columns.map(({ key, label, weight, min = 2 }) => [
      key,
      { label, weight, min, align: centered.has(key) ? 'center' : 'left' },
    ]),
  ) as TableColumns<K>;

/** With more columns the table is set in 五号, with more still in 小五; an A3 sheet has room for as many again. */
const mostColumns = { 小四: 8, 五号: 11 };
const a3Room = 1.6;

const most = (size: keyof typeof mostColumns, paper: 'A4' | 'A3'): number =>
  Math.floor(mostColumns[size] * (paper === 'A3' ? a3Room : 1));

/** Text size in pt for a landscape table of so many columns. */
export function textSizeFor(columns: number, paper: 'A4' | 'A3' = 'A4'): number {
  if (columns <= most('小四', paper)) return fontSize.小四;
  return columns <= most('五号', paper) ? fontSize.五号 : fontSize.小五;
}

/** Whether columns are so narrow that years and posts stand on lines of their own. */
export const isNarrow = (columns: number, paper: 'A4' | 'A3' = 'A4'): boolean =>
  columns > most('小四', paper);

/** Units in one line, joined by 、. */
export const unitNames = (names: readonly string[]): string =>
  names.length === 1 ? (names[0] ?? '') : names.filter((name) => name.trim() !== '').join('、');
