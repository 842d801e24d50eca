/** Whether a paper is written in its form or as a table; the window remembers for each kind which was last wanted. */
import { useCallback, useMemo, useState } from 'react';
import type { Kind } from '../../../templates/kind';
import type { GridTable } from '../../grid/tables/table';
import { tablesOf } from '../../grid/tables/tables-of';
import type { Shown } from './panes';

export interface TableView {
  /** What this kind has to be written as tables. */
  readonly tables: readonly GridTable[];
  /** The one that is shown; undefined while the form is. */
  readonly table: GridTable | undefined;
  readonly showForm: () => void;
  /** Without an id, the one that was last shown. */
  readonly showTable: (id?: string) => void;
  /** Does something with the form, which is put in the table's place first. */
  readonly toForm: (act: () => void) => void;
}

const keyOf = (kind: Kind): string => `duban.table-view.${kind.slug}`;
const forTable: Shown = { nav: false, form: true, pages: false };
const forForm: Shown = { nav: true, form: true, pages: true };

/** A table needs the room of the sections and the pages; Ctrl+1 and Ctrl+3 bring them back. */
export function useTableView(kind: Kind, setShown: (shown: Shown) => void): TableView {
  const tables = useMemo(() => tablesOf(kind), [kind]);
  // by their ids: the office's wording of a table makes it anew
  const [at, setAt] = useState<string>();
  const [last, setLast] = useState(tables[0]?.id);
  const table = tables.find(({ id }) => id === at);
  const showForm = useCallback(() => {
    localStorage.removeItem(keyOf(kind));
    setAt(undefined);
    setShown(forForm);
  }, [kind, setShown]);
  const showTable = useCallback(
    (id?: string) => {
      const next = tables.find((one) => one.id === (id ?? last));
      if (next === undefined) return;
      localStorage.setItem(keyOf(kind), next.id);
      setAt(next.id);
      setLast(next.id);
      setShown(forTable);
    },
    [kind, tables, last, setShown],
  );
  // what was wanted last time, when a paper of the kind is opened
  const [settled, setSettled] = useState(false);
  if (!settled) {
    setSettled(true);
    const wanted = tables.find(({ id }) => id === localStorage.getItem(keyOf(kind)));
    if (wanted !== undefined) {
      setAt(wanted.id);
      setLast(wanted.id);
      setShown(forTable);
    }
  }
  const isTable = table !== undefined;
  const toForm = useCallback(
    (act: () => void) => {
      if (!isTable) {
        act();
        return;
      }
      showForm();
      // the form is there after the next frame
      requestAnimationFrame(() => requestAnimationFrame(act));
    },
    [isTable, showForm],
  );
  return useMemo(
    () => ({ tables, table, showForm, showTable, toForm }),
    [tables, table, showForm, showTable, toForm],
  );
}
