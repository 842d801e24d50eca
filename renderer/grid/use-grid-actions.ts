/** What the bar and the keys do with the rows under the selection; rows are found by key, folds do not shift them. */
import { useMemo, useState } from 'react';
import type { SelectionWithId } from 'react-datasheet-grid/dist/types';
import { cellsOfClipboard, textOfCells, type Cells } from './clipboard';
import { rowText, takeRowText } from './grid-cell';
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

export function useGridActions(
  table: GridTable,
  rows: GridRows,
  columns: readonly TableColumn[],
  marked: Marked | undefined,
  onMoved: (by: -1 | 1) => void,
): GridActions {
  const [waiting, setWaiting] = useState<PastePlan>();
  const { all, shown, keys, replace } = rows;

  return useMemo(() => {
    const first = Math.max(0, marked?.min.col ?? 0);
    const columnRange = columns.slice(first, (marked?.max.col ?? first) + 1);
    /** Places of the shown rows in the whole table. */
    const whole = (row: number): number => {
      const key = shown[row]?.key;
      return key === undefined ? all.length : all.findIndex((one) => one.key === key);
    };
    const range: act.Range | undefined = marked && {
      from: whole(marked.min.row),
      to: whole(marked.max.row),
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
    const below = range === undefined ? all.length : range.to + 1;
    return {
      insertRow: () => replace(act.insertAt(all, below, [act.blankRow(table.blank, keys)])),
      insertGroup: () => replace(act.insertAt(all, below, [act.blankGroup(all, below - 1, keys)])),
      remove: () => range && replace(act.removeRange(all, range)),
      duplicate: () => range && replace(act.duplicateRange(all, range, keys)),
      move: (by) => {
        const moved = range === undefined ? all : act.moveRange(all, range, by);
        if (moved === all) return;
        onMoved(by);
        replace(moved);
      },
      indent: (by) => range && replace(act.indentRange(all, range, by)),
      fillDown: () => range && replace(act.fillDown(all, range, columnRange)),
      copy: (data) => {
        if (range === undefined) return;
        const cells = shown
          .slice(marked!.min.row, marked!.max.row + 1)
          .map((row) => columnRange.map((column) => rowText(row, placeOf(column))));
        data.setData('text/plain', textOfCells(cells));
      },
      clear: () => {
        if (range === undefined) return;
        const cleared = all
          .slice(range.from, range.to + 1)
          .map((row) =>
            columnRange.reduce((done, column) => takeRowText(done, placeOf(column), '').row, row),
          );
        rows.update(cleared);
      },
      paste: (data) => {
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
  }, [table, all, shown, keys, replace, rows, columns, marked, onMoved, waiting]);
}
