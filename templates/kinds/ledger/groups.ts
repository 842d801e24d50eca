/** A ledger's problems in groups, and the figures of some of them. */
import { unitNames } from '../../table-columns';
import { summed } from './columns';
import type { ColumnKey, Ledger, LedgerItem } from './schema';

/** A problem with its place in the record's list. */
export interface Place {
  readonly item: LedgerItem;
  readonly index: number;
}

export interface Group {
  /** What its problems have in common; '' where the record says nothing of it. */
  readonly name: string;
  readonly places: readonly Place[];
}

/** Groups in the order in which they are met; one group without a name where the ledger is not grouped. */
export function groupsOf({ items, groupBy }: Pick<Ledger, 'items' | 'groupBy'>): readonly Group[] {
  const groups = new Map<string, Place[]>();
  items.forEach((item, index) => {
    const name = groupBy === '' ? '' : nameOf(item, groupBy);
    const known = groups.get(name);
    if (known) known.push({ item, index });
    else groups.set(name, [{ item, index }]);
  });
  return [...groups].map(([name, places]) => ({ name, places }));
}

function nameOf(item: LedgerItem, key: Exclude<Ledger['groupBy'], ''>): string {
  if (key === 'units') return unitNames(item.units);
  if (key === 'locality') return localityName(item.locality);
  // 第3批第1号 is of 第3批
  return key === 'batch' ? (/^第\d+批/.exec(item.batch)?.[0] ?? item.batch) : item[key];
}

/** 汪屯乡王屯村 is of 汪屯乡. */
const localityName = (locality: string): string =>
  /^.+?(?:乡|镇|街道)(?!.*街道办)/.exec(locality)?.[0] ?? locality;

/** 2件：已销号1件，整改中1件 — states in the order in which they are met. */
export function countLine(places: readonly Place[]): string {
  const counts = new Map<string, number>();
  for (const { item } of places) {
    if (item.status !== '') counts.set(item.status, (counts.get(item.status) ?? 0) + 1);
  }
  const states = [...counts].map(([status, count]) => `${status}${count}件`).join('，');
  return `${places.length}件${states === '' ? '' : `：${states}`}`;
}

/** The sum of a column; '' for columns that are not summed. */
export function sumOf(places: readonly Place[], key: ColumnKey): string {
  if (!summed.has(key)) return '';
  const field = key as 'rebounds' | 'fine' | 'accountable';
  const sum = places.reduce((total, { item }) => total + item[field], 0);
  // 万元 with two figures behind the point: the sum of such is told without the errors of binary fractions
  return String(Math.round(sum * 10_000) / 10_000);
}
