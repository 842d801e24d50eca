/** What the bar and the keys do with the rows under the selection; rows are found by key, folds do not shift them. */
import { useMemo, useState } from 'react';
import type { SelectionWithId } from 'react-datasheet-grid/dist/types';
import { cellsOfClipboard, textOfCells, type Cells } from './clipboard';
import { rowText, takeRowText } from './grid-cell';
import type { GridRow } from './grid-row';
import { planPaste, type PastePlan } from './paste';
import * as act from './row-actions';
import type { GridTable, TableColumn } from './tables/table';
import type { GridRows } from './use-grid-rows';

export interface GridActions {
  readonly insertRow: () => void;
  readonly insertGroup: () => void;
  readonly remove: () => void;
  readonly duplicate: () => void;
  readonly move: (by: -1 | 1) => void;
  readonly indent: (by: -1 | 1) => void;
  readonly fillDown: () => void;
  readonly copy: (data: DataTransfer) => void;
  readonly clear: () => void;
  readonly paste: (data: DataTransfer) => void;
  /** Cells from elsewhere (a file), put behind the last row. */
  readonly append: (cells: Cells) => void;
  /** A paste that waits to be looked at. */
  readonly waiting: PastePlan | undefined;
  readonly settle: (take: boolean) => void;
}

export type Corner = { readonly row: number; readonly col: number };
export interface Marked {
  readonly min: Corner;
  readonly max: Corner;
}

/** The selection without its column ids. */
export const markedOf = (selection: SelectionWithId | null): Marked | undefined =>
  selection === null ? undefined : { min: selection.min, max: selection.max };

/** What is marked now, and what an action does with it. */
interface Over {
  readonly marked: Marked | undefined;
  /** Number of the first marked column. */
  readonly first: number;
  /** The marked rows among all rows. */
  readonly range: act.Range | undefined;
  readonly columns: readonly TableColumn[];
}

export function useGridActions(
  table: GridTable,
  rows: GridRows,
  columns: readonly TableColumn[],
  markedNow: () => Marked | undefined,
  onMoved: (by: -1 | 1) => void,
): GridActions {
  const [waiting, setWaiting] = useState<PastePlan>();
  const { all, shown, keys, replace } = rows;

  return useMemo(() => {
    /** Places of the shown rows in the whole table. */
    const whole = (row: number): number => {
      const key = shown[row]?.key;
      return key === undefined ? all.length : all.findIndex((one) => one.key === key);
    };
    /** What is marked when a key comes: a mark drawn a moment ago counts, whatever has been rendered since. */
    const over = (): Over => {
      const marked = markedNow();
      const first = Math.max(0, marked?.min.col ?? 0);
      return {
        marked,
        first,
        range: marked && { from: whole(marked.min.row), to: whole(marked.max.row) },
        columns: columns.slice(first, (marked?.max.col ?? first) + 1),
      };
    };
    const onRange = (change: (range: act.Range, over: Over) => readonly GridRow[]) => {
      const now = over();
      if (now.range !== undefined) replace(change(now.range, now));
    };
    const placeOf = (column: TableColumn) => ({ table, column, titles: column === columns[0] });
    const take = (plan: PastePlan) => {
      rows.unfoldAll();
      replace(plan.rows);
    };
    const offer = (plan: PastePlan) => {
      if (plan.overwritten.length + plan.refused.length > 0) setWaiting(plan);
      else take(plan);
    };
    const below = (): number => (over().range?.to ?? all.length - 1) + 1;
    return {
      insertRow: () => replace(act.insertAt(all, below(), [act.blankRow(table.blank, keys)])),
      insertGroup: () => replace(act.insertAt(all, below(), [act.blankGroup(all, below() - 1, keys)])),
      remove: () => onRange((range) => act.removeRange(all, range)),
      duplicate: () => onRange((range) => act.duplicateRange(all, range, keys)),
      move: (by) => {
        const { range } = over();
        const moved = range === undefined ? all : act.moveRange(all, range, by);
        if (moved === all) return;
        onMoved(by);
        replace(moved);
      },
      indent: (by) => onRange((range) => act.indentRange(all, range, by)),
      fillDown: () => onRange((range, { columns: filled }) => act.fillDown(all, range, filled)),
      copy: (data) => {
        const { marked, columns: copied } = over();
        if (marked === undefined) return;
        const cells = shown
          .slice(marked.min.row, marked.max.row + 1)
          .map((row) => copied.map((column) => rowText(row, placeOf(column))));
        data.setData('text/plain', textOfCells(cells));
      },
      clear: () => {
        const { range, columns: emptied } = over();
        if (range === undefined) return;
        const cleared = all
          .slice(range.from, range.to + 1)
          .map((row) => emptied.reduce((done, column) => takeRowText(done, placeOf(column), '').row, row));
        rows.update(cleared);
      },
      paste: (data) => {
        const { range, first } = over();
        const at = range?.from ?? all.length;
        offer(planPaste(table, all, cellsOfClipboard(data), { at, first }, columns, keys));
      },
      append: (cells) => take(planPaste(table, all, cells, { at: all.length, first: 0 }, columns, keys)),
      waiting,
      settle: (agreed) => {
        if (agreed && waiting !== undefined) take(waiting);
        setWaiting(undefined);
      },
    };
  }, [table, all, shown, keys, replace, rows, columns, markedNow, onMoved, waiting]);
}
