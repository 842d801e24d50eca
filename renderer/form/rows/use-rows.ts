/** What can be done with a list of rows: unfold, add, move, copy, remove; keys and folds follow the rows wherever they go. */
import { useMemo, useState, useSyncExternalStore } from 'react';
import { listOf } from '../../state/form-values';
import { joinPath, stepsOf } from '../../state/paths';
import { followRows, keyedRows } from '../../state/row-keys';
import type { Reveal } from '../../state/reveal-store';
import { useForm } from '../form-context';

/** The same object as long as the list is shown. */
export interface RowActions {
  readonly toggle: (key: number) => void;
  readonly foldAll: (keys: readonly number[]) => void;
  /** Puts a row in and goes to it. */
  readonly insert: (at: number, ...rows: readonly unknown[]) => void;
  readonly move: (from: number, to: number) => void;
  readonly remove: (at: number, row: unknown) => void;
}

export interface Rows {
  readonly rows: readonly unknown[];
  readonly keys: readonly number[];
  readonly open: ReadonlySet<number>;
  readonly actions: RowActions;
}

const moved = (list: readonly unknown[], from: number, to: number): readonly unknown[] => {
  const others = list.filter((_, n) => n !== from);
  return [...others.slice(0, to), list[from], ...others.slice(to)];
};

/** Index of the row of this list that holds the field to be shown. */
function rowToShow(reveal: Reveal | undefined, path: string): number | undefined {
  const step = reveal && stepsOf(reveal.path)[stepsOf(path).length];
  return typeof step === 'number' ? step : undefined;
}

const withKey = (open: ReadonlySet<number>, key: number | undefined): ReadonlySet<number> =>
  key === undefined || open.has(key) ? open : new Set([...open, key]);

/** @param name word for one row, for the message after it was removed. */
export function useRows(path: string, value: unknown, name: string): Rows {
  const { edit, reveal, offerUndo } = useForm();
  const rows = useMemo(() => listOf(value), [value]);
  const [kept, setKept] = useState(() => keyedRows(rows));
  const keyed = followRows(kept, rows);
  if (keyed !== kept) setKept(keyed);

  const wish = useSyncExternalStore(reveal.subscribe, () => reveal.within(path));
  const keyAt = (index: number | undefined) => (index === undefined ? undefined : keyed.keys[index]);
  const [open, setOpen] = useState<ReadonlySet<number>>(() =>
    withKey(new Set(), keyAt(rowToShow(wish, path))),
  );
  const [seen, setSeen] = useState(wish);
  if (seen !== wish) {
    setSeen(wish);
    setOpen(withKey(open, keyAt(rowToShow(wish, path))));
  }

  const actions = useMemo<RowActions>(
    () => ({
      toggle: (key) =>
        setOpen((now) =>
          now.has(key) ? new Set([...now].filter((one) => one !== key)) : new Set([...now, key]),
        ),
      foldAll: (keys) => setOpen(new Set(keys)),
      insert: (at, ...added) => {
        edit(path, (old) => [...listOf(old).slice(0, at), ...added, ...listOf(old).slice(at)]);
        reveal.show(joinPath(path, at));
      },
      move: (from, to) => edit(path, (old) => moved(listOf(old), from, to)),
      remove: (at, row) => {
        edit(path, (old) => listOf(old).filter((_, n) => n !== at));
        offerUndo(`已删除第 ${at + 1} 条${name}`, () =>
          edit(path, (old) => [...listOf(old).slice(0, at), row, ...listOf(old).slice(at)]),
        );
      },
    }),
    [edit, reveal, offerUndo, path, name],
  );
  return { rows, keys: keyed.keys, open, actions };
}
