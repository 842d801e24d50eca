/** The grid's rows between the record and the screen: keys that stay, edits handed up as the record's data, folds. */
import { useCallback, useMemo, useState } from 'react';
import { rowKeys, type GridRow, type Item, type RowKeys } from './grid-row';
import { unfolded } from './row-actions';
import type { GridTable } from './tables/table';

export interface GridRows {
  readonly keys: RowKeys;
  readonly all: readonly GridRow[];
  /** Without what is folded away. */
  readonly shown: readonly GridRow[];
  readonly folded: ReadonlySet<string>;
  readonly fold: (key: string) => void;
  readonly unfoldAll: () => void;
  /** The whole table replaced. */
  readonly replace: (rows: readonly GridRow[]) => void;
  /** Rows changed in place, as the grid hands them back. */
  readonly update: (changed: readonly GridRow[]) => void;
}

/** @returns undefined when what the record holds is not what the table can show. */
export function useGridRows(
  table: GridTable,
  value: unknown,
  onChange: (value: unknown) => void,
  onItem: (place: string, item: Item) => void,
): GridRows | undefined {
  const [keys] = useState(rowKeys);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const all = useMemo(() => table.rowsOf(value, keys), [table, value, keys]);
  const shown = useMemo(() => all && unfolded(all, folded), [all, folded]);

  const replace = useCallback(
    (rows: readonly GridRow[]) => onChange(table.valueOf(rows, keys)),
    [table, onChange, keys],
  );
  const update = useCallback(
    (changed: readonly GridRow[]) => {
      if (all === undefined) return;
      // one item alone is changed in its place: all that hangs on the others stays as it is
      const [row] = changed;
      const before = changed.length === 1 ? all.find(({ key }) => key === row?.key) : undefined;
      if (row?.type === 'item' && before?.type === 'item') {
        if (before.item === row.item) return;
        const place = table.placeOf(value, before.item);
        if (place !== undefined) {
          keys.keep(row.item, row.key);
          onItem(place, row.item);
          return;
        }
      }
      const fresh = new Map(changed.map((one) => [one.key, one]));
      replace(all.map((one) => fresh.get(one.key) ?? one));
    },
    [table, value, all, keys, onItem, replace],
  );
  const fold = useCallback(
    (key: string) =>
      setFolded((now) => {
        const next = new Set(now);
        if (!next.delete(key)) next.add(key);
        return next;
      }),
    [],
  );
  const unfoldAll = useCallback(() => setFolded(new Set()), []);
  return all === undefined || shown === undefined
    ? undefined
    : { keys, all, shown, folded, fold, unfoldAll, replace, update };
}
