/** The grid's last line: how many rows there are and what they still lack. */
import { memo } from 'react';
import { listOf } from '../state/form-values';
import { holdsUnits } from './grid-cell';
import { itemsOf, type GridRow } from './grid-row';
import { columnText, type GridTable, type TableColumn } from './tables/table';

interface Props {
  readonly table: GridTable;
  readonly rows: readonly GridRow[];
  /** Those that are shown. */
  readonly columns: readonly TableColumn[];
  readonly unknownUnit: (name: string) => boolean;
}

/** 13 项尚未明确牵头部门, for every shown column that no row may leave empty. */
function gapWords({ wanted, words }: GridTable, rows: Props['rows'], columns: Props['columns']) {
  const items = itemsOf(rows);
  return wanted
    .flatMap((key) => columns.filter((column) => column.key === key))
    .map((column) => ({ column, count: items.filter((item) => columnText(item, column) === '').length }))
    .filter(({ count }) => count > 0)
    .map(({ column, count }) => words.gap(count, column.label));
}

/** Names of units in all columns that hold them, shown or not. */
function unitsOf({ columns }: GridTable, rows: Props['rows']): ReadonlySet<string> {
  const held = columns.filter(holdsUnits);
  return new Set(
    itemsOf(rows)
      .flatMap((item) => held.flatMap(({ key }) => [item[key], ...listOf(item[key])]))
      .filter((name): name is string => typeof name === 'string' && name !== ''),
  );
}

export const GridFoot = memo(function GridFoot({ table, rows, columns, unknownUnit }: Props) {
  const unknown = [...unitsOf(table, rows)].filter(unknownUnit).length;
  const words = [
    table.words.count(itemsOf(rows).length),
    ...gapWords(table, rows, columns),
    ...(unknown > 0 ? [`${unknown} 个单位不在名册中`] : []),
  ];
  return (
    <p className="grid-foot" role="status">
      {words.map((word) => (
        <span key={word}>{word}</span>
      ))}
    </p>
  );
});
