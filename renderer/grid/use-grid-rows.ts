/** The grid's rows between the record and the screen: keys that stay, edits handed up as the record's data, folds. */
import { useCallback, useMemo, useState } from 'react';
import { rowKeys, type GridRow, type RowKeys } from './grid-row';
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
      const fresh = new Map(changed.map((row) => [row.key, row]));
      if (all !== undefined) replace(all.map((row) => fresh.get(row.key) ?? row));
    },
    [all, replace],
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
