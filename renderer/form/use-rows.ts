/** What can be done with a list of rows: unfold, add, move, copy, remove (and take that back). */
import { useState } from 'react';
import { afterInsert, afterRemove, afterSwap, toggled, type OpenRows } from '../state/open-rows';
import { isWithin, stepsOf } from '../state/paths';
import { useForm, type Reveal } from './form-context';

export interface Rows {
  readonly rows: readonly unknown[];
  readonly open: OpenRows;
  readonly toggle: (row: number) => void;
  readonly insert: (at: number, row: unknown) => void;
  readonly move: (from: number, step: -1 | 1) => void;
  readonly remove: (at: number) => void;
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const withRow = (list: unknown, at: number, row: unknown): readonly unknown[] => [
  ...listOf(list).slice(0, at),
  row,
  ...listOf(list).slice(at),
];

const swapped = (list: unknown, a: number, b: number): readonly unknown[] =>
  listOf(list).map((row, n, all) => (n === a ? all[b] : n === b ? all[a] : row));

/** The row of this list that holds the field to be shown. */
function rowToShow(reveal: Reveal | undefined, path: string): number | undefined {
  if (reveal === undefined || !isWithin(reveal.path, path)) return undefined;
  const step = stepsOf(reveal.path)[stepsOf(path).length];
  return typeof step === 'number' ? step : undefined;
}

const opened = (open: OpenRows, row: number | undefined): OpenRows =>
  row === undefined ? open : new Set([...open, row]);

/** @param name word for one row, for the message after it was removed. */
export function useRows(path: string, value: unknown, name: string): Rows {
  const { edit, reveal, offerUndo } = useForm();
  const [open, setOpen] = useState<OpenRows>(() => opened(new Set(), rowToShow(reveal, path)));
  const [shown, setShown] = useState(reveal);
  if (shown !== reveal) {
    setShown(reveal);
    setOpen(opened(open, rowToShow(reveal, path)));
  }
  const rows = listOf(value);
  return {
    rows,
    open,
    toggle: (row) => setOpen(toggled(open, row)),
    insert: (at, row) => {
      edit(path, (old) => withRow(old, at, row));
      setOpen(afterInsert(open, at));
    },
    move: (from, step) => {
      const to = from + step;
      if (to < 0 || to >= rows.length) return;
      edit(path, (old) => swapped(old, from, to));
      setOpen(afterSwap(open, from, to));
    },
    remove: (at) => {
      const row = rows[at];
      edit(path, (old) => listOf(old).filter((_, n) => n !== at));
      setOpen(afterRemove(open, at));
      offerUndo(`已删除第 ${at + 1} 条${name}`, () => edit(path, (old) => withRow(old, at, row)));
    },
  };
}
