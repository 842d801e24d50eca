/** 序号 of every item's row, by key: the same object while rows stand as they stood, so that columns are not drawn again. */
import { useMemo, useState } from 'react';
import { rowNumbers, type GridRow } from './grid-row';

const sameNumbers = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean =>
  a.size === b.size && [...a].every(([key, number]) => b.get(key) === number);

export function useRowNumbers(rows: readonly GridRow[]): ReadonlyMap<string, number> {
  const numbers = useMemo(() => rowNumbers(rows), [rows]);
  const [kept, setKept] = useState(numbers);
  if (kept === numbers || sameNumbers(kept, numbers)) return kept;
  setKept(numbers);
  return numbers;
}
