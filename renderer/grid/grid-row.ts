/** The rows of a table as one list, as the grid shows them: groups' rows among the items' rows. */

/** What a row holds: an object of the record. */
export type Item = Readonly<Record<string, unknown>>;

export type Level = 1 | 2 | 3;

export interface GroupRow {
  readonly key: string;
  readonly type: 'group';
  readonly level: Level;
  /** The group without what stands in rows of its own. */
  readonly group: { readonly title: string; readonly deadline: string };
}

export interface ItemRow {
  readonly key: string;
  readonly type: 'item';
  readonly item: Item;
}

export type GridRow = GroupRow | ItemRow;

/** Keys that stay with an item or a group through edits and undo; made here, handed to whoever holds the rows. */
export interface RowKeys {
  readonly of: (value: object) => string;
  readonly keep: (value: object, key: string) => void;
  /** Whether a value has one already. */
  readonly has: (value: object) => boolean;
  /** Of a group at a place (0.2): one that is new there is the one that was there before, changed. */
  readonly at: (value: object, place: string, taken: ReadonlySet<string>) => string;
  /** An item's row; the same object while the item is. */
  readonly itemRow: (item: Item) => ItemRow;
  readonly fresh: () => string;
}

export function rowKeys(): RowKeys {
  const known = new WeakMap<object, string>();
  let count = 0;
  const places = new Map<string, string>();
  const rows = new WeakMap<object, ItemRow>();
  const fresh = (): string => `r${(count += 1)}`;
  const of = (value: object): string => {
    const key = known.get(value) ?? fresh();
    known.set(value, key);
    return key;
  };
  return {
    fresh,
    of,
    keep: (value, key) => void known.set(value, key),
    has: (value) => known.has(value),
    at: (value, place, taken) => {
      const before = places.get(place);
      if (!known.has(value) && before !== undefined && !taken.has(before)) known.set(value, before);
      const key = of(value);
      places.set(place, key);
      return key;
    },
    itemRow: (item) => {
      const key = of(item);
      const before = rows.get(item);
      if (before?.key === key) return before;
      const row: ItemRow = { key, type: 'item', item };
      rows.set(item, row);
      return row;
    },
  };
}

/** The items of the rows, in their order. */
export const itemsOf = (rows: readonly GridRow[]): readonly Item[] =>
  rows.flatMap((row) => (row.type === 'item' ? [row.item] : []));

/** 序号 of every item's row, by key; they run through the whole table. */
export function rowNumbers(rows: readonly GridRow[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const row of rows) if (row.type === 'item') numbers.set(row.key, numbers.size + 1);
  return numbers;
}
