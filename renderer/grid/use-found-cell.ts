/** Brings the cell at which the find bar stands into view; the grid has the keys again when the bar is closed. */
import { useEffectEvent, useLayoutEffect, useRef, type RefObject } from 'react';
import type { DataSheetGridRef } from 'react-datasheet-grid';
import type { Looked } from '../state/looked';
import type { FoundCell } from './found-cell';
import { gutterWidth, headingHeight, type GridColumn } from './grid-columns';
import type { GridRow } from './grid-row';
import type { SheetPlace } from './grid-sheet';
import type { GridTable } from './tables/table';
import type { GridRows } from './use-grid-rows';

/** What is looked for, and the cell in which the bar stands. */
export interface Finding {
  readonly looked: Looked;
  readonly cell: FoundCell | undefined;
}

interface Given {
  readonly finding: Finding | undefined;
  readonly table: GridTable;
  readonly rows: GridRows;
  readonly columns: readonly GridColumn[];
  readonly heightOf: (row: GridRow) => number;
  readonly paneRef: RefObject<HTMLDivElement | null>;
  readonly gridRef: RefObject<DataSheetGridRef | null>;
  readonly placeRef: RefObject<SheetPlace>;
}

/** Number of the column that shows a row's field; a group's title stands in the first. -1: it is not shown. */
function columnOf({ table, columns }: Given, row: GridRow, field: string): number {
  if (row.type === 'group' && field !== table.groups?.deadline) return columns.length > 0 ? 0 : -1;
  return columns.findIndex(({ column }) => column.key === field);
}

export function useFoundCell(given: Given): void {
  const { finding, rows, columns, heightOf, paneRef, gridRef, placeRef } = given;
  /** Where the grid stood when the bar was opened. */
  const beforeRef = useRef<SheetPlace['active']>(undefined);
  const row = finding?.cell === undefined ? -1 : rows.shown.findIndex(({ key }) => key === finding.cell?.key);
  const looked = finding?.looked;
  const isFolded = finding?.cell !== undefined && row === -1;

  const release = useEffectEvent(() => {
    const { top, left, active } = placeRef.current;
    beforeRef.current = active ?? beforeRef.current;
    // an active cell would take the letters that are meant for the bar
    placeRef.current = { top, left };
    gridRef.current?.setActiveCell(null);
  });
  const show = useEffectEvent(() => {
    const scroller = paneRef.current?.querySelector('.dsg-container');
    const target = rows.shown[row];
    if (scroller === null || scroller === undefined || target === undefined || finding?.cell === undefined)
      return;
    const room = scroller.clientHeight - headingHeight(columns);
    const top = rows.shown.slice(0, row).reduce((sum, one) => sum + heightOf(one), 0);
    const isSeen = top >= scroller.scrollTop && top + heightOf(target) <= scroller.scrollTop + room;
    const col = columnOf(given, target, finding.cell.field);
    const left = columns.slice(0, Math.max(0, col)).reduce((sum, { width }) => sum + width, 0);
    const width = scroller.clientWidth - gutterWidth;
    const isBeside =
      left >= scroller.scrollLeft && left + (columns[col]?.width ?? 0) <= scroller.scrollLeft + width;
    scroller.scrollTo(
      isBeside ? scroller.scrollLeft : Math.max(0, left - width / 3),
      isSeen ? scroller.scrollTop : Math.max(0, top - room / 3),
    );
    placeRef.current = { ...placeRef.current, top: scroller.scrollTop, left: scroller.scrollLeft };
  });
  const takeOn = useEffectEvent(() => {
    const target = rows.shown[row];
    const col = target && finding?.cell ? columnOf(given, target, finding.cell.field) : -1;
    const active = col >= 0 ? { row, col } : beforeRef.current;
    beforeRef.current = undefined;
    if (active !== undefined) gridRef.current?.setActiveCell({ ...active });
  });

  const { unfoldAll } = rows;
  useLayoutEffect(() => {
    if (isFolded) unfoldAll();
  }, [isFolded, unfoldAll]);
  useLayoutEffect(() => {
    if (looked === undefined) return;
    if (!looked.left) release();
    if (!isFolded) show();
    if (looked.left) takeOn();
  }, [looked, isFolded]);
}
