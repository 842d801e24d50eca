/** 台账: rows in their groups with subtotals, in the columns that were chosen. */
import type { Wording } from '../../bind/wording';
import type { Office } from '../../office';
import { formatLabel } from '../../official/numbering';
import { isNarrow, tableColumns, textSizeFor, type TableColumns } from '../../table-columns';
import { viewCell, type ViewCell, type ViewColumn, type ViewRow } from '../../view-cells';
import { cellLines, centered, summed } from './columns';
import { countLine, groupsOf, sumOf, type Place } from './groups';
import type { ColumnKey, Ledger } from './schema';

export interface LedgerView {
  /** Text size in pt. */
  readonly size: number;
  readonly columns: readonly ViewColumn[];
  readonly rows: readonly ViewRow[];
}

export function viewOf(data: Ledger, _: Office, { word, columns: worded }: Wording): LedgerView {
  const { columns, groupBy, subtotals, total, paper, items } = data;
  const byKey = tableColumns<ColumnKey>(worded('ledger'), centered);
  const narrow = isNarrow(columns.length, paper);
  const rows: ViewRow[] = [];
  let number = 0;
  groupsOf(data).forEach(({ name, places }, index) => {
    if (groupBy !== '') rows.push(groupRow(name === '' ? word('unnamed') : name, index, places, data));
    for (const place of places) {
      number += 1;
      // a subtotal does not stand on a page without a row of its group
      const keepNext = groupBy !== '' && subtotals && place === places.at(-1);
      rows.push({ cells: itemCells(place, number, columns, byKey, narrow), keepNext });
    }
    if (groupBy !== '' && subtotals) rows.push(sumRow(word('subtotal'), places, columns, index));
  });
  if (total && items.length > 0) {
    const all = items.map((item, index) => ({ item, index }));
    rows.push(sumRow(word('total'), all, columns));
  }
  return {
    size: textSizeFor(columns.length, paper),
    columns: columns.map((key) => {
      const { label, weight, min } = byKey[key];
      return { label, weight, min };
    }),
    rows,
  };
}

/** A group's title over its first row: 一、汪屯乡（2件：已销号1件，整改中1件）. */
function groupRow(name: string, index: number, places: readonly Place[], data: Ledger): ViewRow {
  const { columns, groupBy } = data;
  // the name of a group by state says the state already
  const count = groupBy === 'status' ? `${places.length}件` : countLine(places);
  const from = `items[${places[0]?.index ?? 0}]`;
  const title = `${formatLabel(1, index + 1)}${name}（${count}）`;
  return { cells: [viewCell([title], from, { face: 'hei', colSpan: columns.length })], keepNext: true };
}

function itemCells(
  { item, index }: Place,
  number: number,
  columns: readonly ColumnKey[],
  byKey: TableColumns<ColumnKey>,
  narrow: boolean,
): readonly ViewCell[] {
  return columns.map((key) => {
    const from = key === 'number' ? `items[${index}]` : `items[${index}].${key}`;
    return viewCell(cellLines(item, number, key, narrow), from, { align: byKey[key].align });
  });
}

/** 小计 or 合计: how many in which state, and under each summed column its sum. */
function sumRow(label: string, places: readonly Place[], columns: readonly ColumnKey[], group = -1): ViewRow {
  const firstSum = columns.findIndex((key, at) => at > 0 && summed.has(key));
  const colSpan = firstSum < 0 ? columns.length : firstSum;
  const sums = columns
    .slice(colSpan)
    .map((key) => viewCell([sumOf(places, key)], 'items', { align: 'center' }));
  const text = group < 0 ? `${label}　${countLine(places)}` : `${label}　${places.length}件`;
  return { cells: [viewCell([text], 'items', { face: 'hei', colSpan }), ...sums] };
}
