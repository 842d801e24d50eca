/**
 * The sheet of cells itself, by react-datasheet-grid. The library measures a row once and never again: whoever draws the
 * sheet gives it another key when a height changes, and it comes back where it was.
 */
import { useLayoutEffect, useRef, type RefObject } from 'react';
import { DataSheetGrid, type Column, type DataSheetGridRef, type SimpleColumn } from 'react-datasheet-grid';
import 'react-datasheet-grid/dist/style.css';
import type { GridRow } from './grid-row';
import { markedOf, type Corner, type Marked } from './use-grid-actions';

/** Where the sheet was: scrolled, active and marked cells. */
export interface SheetPlace {
  readonly top: number;
  readonly left: number;
  readonly active?: Corner;
  readonly marked?: Marked;
}

const lower = ({ row, col }: Corner, by: number): Corner => ({ row: Math.max(0, row + by), col });

/** The place after its marked rows went up or down by one. */
export const moved = ({ active, marked, ...place }: SheetPlace, by: -1 | 1): SheetPlace => ({
  ...place,
  ...(active === undefined ? {} : { active: lower(active, by) }),
  ...(marked === undefined ? {} : { marked: { min: lower(marked.min, by), max: lower(marked.max, by) } }),
});

interface Props {
  readonly rows: readonly GridRow[];
  readonly columns: Column<GridRow>[];
  readonly gutter: SimpleColumn<GridRow>;
  /** px */
  readonly height: number;
  /** px */
  readonly headingHeight: number;
  readonly heightOf: (row: GridRow) => number;
  readonly gridRef: RefObject<DataSheetGridRef | null>;
  readonly placeRef: RefObject<SheetPlace>;
  readonly onRows: (rows: readonly GridRow[]) => void;
  readonly onActive: (active: boolean) => void;
  readonly onMarked: (marked: Marked) => void;
}

export function GridSheet(props: Props) {
  const { rows, columns, gutter, height, headingHeight, heightOf, gridRef: grid, placeRef } = props;
  const { onRows, onActive, onMarked } = props;
  const frame = useRef<HTMLDivElement>(null);

  // after every change of rows: a move takes its marks along
  useLayoutEffect(() => {
    const { top, left, active, marked } = placeRef.current;
    const scroller = frame.current?.querySelector('.dsg-container');
    scroller?.scrollTo(left, top);
    if (active === undefined || grid.current === null) return;
    const { row, col } = grid.current.activeCell ?? {};
    if (row === active.row && col === active.col) return;
    if (marked === undefined) grid.current.setActiveCell({ ...active });
    else grid.current.setSelection({ min: { ...marked.min }, max: { ...marked.max } });
  }, [rows, grid, placeRef]);

  return (
    <div ref={frame}>
      <DataSheetGrid<GridRow>
        ref={grid}
        value={rows as GridRow[]}
        onChange={(value, operations) => {
          if (operations.every(({ type }) => type === 'UPDATE'))
            onRows(
              operations.flatMap(({ fromRowIndex, toRowIndex }) => value.slice(fromRowIndex, toRowIndex)),
            );
        }}
        columns={columns}
        gutterColumn={gutter}
        rowKey="key"
        rowClassName={({ rowData }) => (rowData.type === 'group' ? 'grid-group-row' : undefined)}
        height={height}
        rowHeight={({ rowData }) => heightOf(rowData)}
        headerRowHeight={headingHeight}
        addRowsComponent={false}
        {...{ lockRows: true, disableContextMenu: true, disableExpandSelection: true }}
        onScroll={({ currentTarget }) => {
          const { scrollTop: top, scrollLeft: left } = currentTarget;
          placeRef.current = { ...placeRef.current, top, left };
        }}
        onActiveCellChange={({ cell }) => {
          onActive(cell !== null);
          if (cell !== null)
            placeRef.current = { ...placeRef.current, active: { row: cell.row, col: cell.col } };
        }}
        onSelectionChange={({ selection }) => {
          const next = markedOf(selection);
          if (next === undefined) return;
          placeRef.current = { ...placeRef.current, marked: next };
          onMarked(next);
        }}
      />
    </div>
  );
}
