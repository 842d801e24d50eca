/** Which columns of a table are shown: as the record says, where it does, else as this window was last told. */
import { useCallback, useMemo, useState } from 'react';
import type { Edit } from '../form/form-context';
import { getIn } from '../state/paths';
import type { GridTable } from './tables/table';

const memoryKey = 'duban.grid-columns';

function memory(): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(memoryKey) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** The chosen keys with one shown or hidden; a new one takes its place in the trade's order, two at least stay. */
export function toggled({ columns }: GridTable, chosen: readonly string[], key: string): readonly string[] {
  if (chosen.includes(key)) return chosen.length > 2 ? chosen.filter((one) => one !== key) : chosen;
  const order = columns.map((column) => column.key);
  const after = chosen.filter((one) => order.indexOf(one) < order.indexOf(key)).length;
  return [...chosen.slice(0, after), key, ...chosen.slice(after)];
}

export interface ColumnsShown {
  /** Keys, 序号's among them where it can be chosen. */
  readonly chosen: readonly string[];
  readonly toggle: (key: string) => void;
  /** The record's own choice is locked with it; a way of looking is not. */
  readonly inRecord: boolean;
}

/** For one table: who shows another one makes another of these. */
export function useColumnChoice(table: GridTable, data: unknown, edit: Edit): ColumnsShown {
  const { path, read } = table.choice;
  const [looked, setLooked] = useState(() => memory()[table.id]);
  const kept = path === undefined ? looked : getIn(data, path);
  const chosen = useMemo(() => read(kept), [read, kept]);
  const toggle = useCallback(
    (key: string) => {
      const next = toggled(table, chosen, key);
      if (path !== undefined) {
        edit(path, () => next);
        return;
      }
      setLooked(next);
      localStorage.setItem(memoryKey, JSON.stringify({ ...memory(), [table.id]: next }));
    },
    [table, chosen, path, edit],
  );
  return useMemo(() => ({ chosen, toggle, inRecord: path !== undefined }), [chosen, toggle, path]);
}
