/** Whether a 任务分解表 is written in its form or as a table; the window remembers which was last wanted. */
import { useCallback, useMemo, useState } from 'react';
import type { Kind } from '../../../templates/kind';
import type { Shown } from './panes';

export interface TableView {
  /** This kind has a table to be written in. */
  readonly offered: boolean;
  readonly asTable: boolean;
  readonly put: (asTable: boolean) => void;
  /** Does something with the form, which is put in the table's place first. */
  readonly toForm: (act: () => void) => void;
}

const key = 'duban.table-view';
const tableKind = 'task-breakdown';
const forTable: Shown = { nav: false, form: true, pages: false };
const forForm: Shown = { nav: true, form: true, pages: true };

/** A table needs the room of the sections and the pages; Ctrl+1 and Ctrl+3 bring them back. */
export function useTableView(kind: Kind, setShown: (shown: Shown) => void): TableView {
  const offered = kind.slug === tableKind;
  const [asTable, setAsTable] = useState(false);
  const put = useCallback(
    (next: boolean) => {
      localStorage.setItem(key, String(next));
      setAsTable(next);
      setShown(next ? forTable : forForm);
    },
    [setShown],
  );
  // what was wanted last time, when a paper of the kind is opened
  const [settled, setSettled] = useState(!offered);
  if (!settled) {
    setSettled(true);
    if (localStorage.getItem(key) === 'true') {
      setAsTable(true);
      setShown(forTable);
    }
  }
  const toForm = useCallback(
    (act: () => void) => {
      if (!asTable) {
        act();
        return;
      }
      put(false);
      // the form is there after the next frame
      requestAnimationFrame(() => requestAnimationFrame(act));
    },
    [asTable, put],
  );
  return useMemo(() => ({ offered, asTable, put, toForm }), [offered, asTable, put, toForm]);
}
