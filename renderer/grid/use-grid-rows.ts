/** The grid's rows between the record and the screen: keys that stay, edits handed up as groups, folds. */
import { useCallback, useMemo, useState } from 'react';
import type { TaskGroup } from '../../templates/kinds/task-breakdown/schema';
import { groupsOf, rowKeys, rowsOf, type GridRow } from './grid-row';
import { unfolded } from './row-actions';

export interface GridRows {
  readonly keys: ReturnType<typeof rowKeys>;
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

export function useGridRows(
  groups: readonly TaskGroup[],
  onChange: (groups: readonly TaskGroup[]) => void,
): GridRows {
  const [keys] = useState(rowKeys);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const all = useMemo(() => rowsOf(groups, keys), [groups, keys]);
  const shown = useMemo(() => unfolded(all, folded), [all, folded]);

  const replace = useCallback((rows: readonly GridRow[]) => onChange(groupsOf(rows, keys)), [onChange, keys]);
  const update = useCallback(
    (changed: readonly GridRow[]) => {
      const fresh = new Map(changed.map((row) => [row.key, row]));
      replace(all.map((row) => fresh.get(row.key) ?? row));
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
  return { keys, all, shown, folded, fold, unfoldAll, replace, update };
}
