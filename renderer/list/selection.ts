/** Which rows are chosen in a list, and how keys and clicks change that. */
import { useCallback, useMemo, useState } from 'react';

interface Named {
  readonly id: string;
}

export interface Selection<Row> {
  readonly chosen: ReadonlyMap<string, Row>;
  readonly toggle: (row: Row) => void;
  /** Adds rows to those that are chosen. */
  readonly add: (rows: readonly Row[]) => void;
  readonly only: (rows: readonly Row[]) => void;
  readonly clear: () => void;
}

const entries = <Row extends Named>(rows: readonly Row[]) => rows.map((row) => [row.id, row] as const);

export function useSelection<Row extends Named>(): Selection<Row> {
  const [chosen, setChosen] = useState<ReadonlyMap<string, Row>>(new Map());
  const toggle = useCallback(
    (row: Row) =>
      setChosen((now) => {
        const next = new Map(now);
        if (!next.delete(row.id)) next.set(row.id, row);
        return next;
      }),
    [],
  );
  const add = useCallback(
    (rows: readonly Row[]) => setChosen((now) => new Map([...now, ...entries(rows)])),
    [],
  );
  const only = useCallback((rows: readonly Row[]) => setChosen(new Map(entries(rows))), []);
  const clear = useCallback(() => setChosen(new Map()), []);
  return useMemo(() => ({ chosen, toggle, add, only, clear }), [chosen, toggle, add, only, clear]);
}
