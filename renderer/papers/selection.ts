/** Which papers are chosen in the list, and how keys and clicks change that. */
import { useCallback, useState } from 'react';
import type { Summary } from './filters';

export interface Selection {
  readonly chosen: ReadonlyMap<string, Summary>;
  readonly toggle: (row: Summary) => void;
  /** Adds rows to those that are chosen. */
  readonly add: (rows: readonly Summary[]) => void;
  readonly only: (rows: readonly Summary[]) => void;
  readonly clear: () => void;
}

const entries = (rows: readonly Summary[]) => rows.map((row) => [row.id, row] as const);

export function useSelection(): Selection {
  const [chosen, setChosen] = useState<ReadonlyMap<string, Summary>>(new Map());
  const toggle = useCallback(
    (row: Summary) =>
      setChosen((now) => {
        const next = new Map(now);
        if (!next.delete(row.id)) next.set(row.id, row);
        return next;
      }),
    [],
  );
  const add = useCallback(
    (rows: readonly Summary[]) => setChosen((now) => new Map([...now, ...entries(rows)])),
    [],
  );
  const only = useCallback((rows: readonly Summary[]) => setChosen(new Map(entries(rows))), []);
  const clear = useCallback(() => setChosen(new Map()), []);
  return { chosen, toggle, add, only, clear };
}
