/** A table as a grid: it fills the screen as on paper, and is written in as in Excel. */
import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import type { DataSheetGridRef } from 'react-datasheet-grid';
import { usePaneSize } from '../paper/use-pane-size';
import { useTell } from '../state/use-tell';
import { EmptyGrid } from './empty-grid';
import { GridBar, type BarAction, type TableNames } from './grid-bar';
import { CellContext, GridCell, type CellSettings } from './grid-cell';
import { gridColumns, gutterWidth, headingHeight, heightsDigest, rowHeights } from './grid-columns';
import { GridFoot } from './grid-foot';
import { gutterColumn } from './grid-gutter';
import type { GridRow } from './grid-row';
import { GridSheet, moved, type SheetPlace } from './grid-sheet';
import { PastePreview } from './paste-preview';
import { SheetImport, type ReadSheet } from './sheet-import';
import type { Suggest } from './suggestions';
import type { GridTable } from './tables/table';
import type { ColumnsShown } from './use-column-choice';
import { useGridActions, type Marked } from './use-grid-actions';
import { useFoundCell, type Finding } from './use-found-cell';
import { useGridKeys } from './use-grid-keys';
import type { GridRows } from './use-grid-rows';
import { useRowNumbers } from './use-row-numbers';
import './grid.css';

interface Props {
  readonly table: GridTable;
  readonly names: TableNames;
  readonly rows: GridRows;
  readonly shown: ColumnsShown;
  /** Whether a unit's name is in no register. */
  readonly unknownUnit: (name: string) => boolean;
  readonly suggest: Suggest;
  /** Opening and saving of table files, where the host has them. */
  readonly fileActions: readonly BarAction[];
  /** A table file whose rows are to be taken. */
  readonly opened: { readonly file: string; readonly sheets: readonly ReadSheet[] } | undefined;
  readonly onTaken: () => void;
  readonly finding: Finding | undefined;
  readonly readOnly: boolean;
}

export function TableGrid(props: Props) {
  const { table, names, rows, shown, unknownUnit, suggest, fileActions, readOnly } = props;
  const { opened, onTaken, finding } = props;
  const { chosen, toggle, inRecord } = shown;
  const tell = useTell();
  const pane = useRef<HTMLDivElement>(null);
  const grid = useRef<DataSheetGridRef>(null);
  const size = usePaneSize(pane);
  const [marked, setMarked] = useState<Marked>();
  const [active, setActive] = useState(false);
  const own = useMemo(
    () => chosen.flatMap((key) => table.columns.filter((column) => column.key === key)),
    [table, chosen],
  );
  const laid = useMemo(() => gridColumns(own, size.width), [own, size.width]);
  const heightOf = useMemo(() => rowHeights(laid), [laid]);
  const heightsKey = useMemo(() => heightsDigest(rows.shown, heightOf), [rows.shown, heightOf]);
  const numbers = useRowNumbers(rows.all);
  // what is still missing is counted when the key was drawn
  const counted = useDeferredValue(rows.all);
  const place = useRef<SheetPlace>({ top: 0, left: 0 });
  const onMoved = useCallback((by: -1 | 1) => {
    place.current = moved(place.current, by);
  }, []);
  const markedNow = useCallback(() => place.current.marked, []);
  const actions = useGridActions(table, rows, own, markedNow, onMoved);
  useGridKeys({
    ...actions,
    addRow: actions.insertRow,
    ready: active && !readOnly && actions.waiting === undefined,
  });
  useFoundCell({
    finding,
    table,
    rows,
    columns: laid,
    heightOf,
    paneRef: pane,
    gridRef: grid,
    placeRef: place,
  });
  const words = finding?.looked.words ?? '';
  const foundKey = finding?.cell?.key;
  const foundField = finding?.cell?.field;
  const cellTools = useMemo(
    () => ({
      words,
      found:
        foundKey === undefined || foundField === undefined ? undefined : { key: foundKey, field: foundField },
      unknownUnit,
      suggest,
      refuse: (label: string, reason: string) =>
        tell.wrong({ message: `“${label}”没有改`, remedy: `${reason}。` }),
    }),
    [unknownUnit, suggest, tell, words, foundKey, foundField],
  );

  const columns = useMemo(() => {
    const dated = table.groups?.deadline;
    const until = laid.findIndex(({ column }) => column.key === dated);
    const across = laid.slice(0, until > 0 ? until : laid.length);
    const titleWidth = across.reduce((sum, { width }) => sum + width, 0);
    return laid.map(({ column, width }, n) => {
      const settings: CellSettings = {
        ...{ table, column },
        ...{ titles: n === 0, titleWidth: n === 0 ? titleWidth : width },
      };
      return {
        ...{ id: column.key, title: column.label, basis: width, minWidth: width, grow: 0, shrink: 0 },
        component: GridCell,
        columnData: settings,
        disabled: ({ rowData }: { rowData: GridRow }) =>
          readOnly || (rowData.type === 'group' && n > 0 && column.key !== dated),
        cellClassName: ({ rowData }: { rowData: GridRow }) =>
          rowData.type === 'group' ? `grid-group grid-level-${rowData.level}` : 'grid-item',
      };
    });
  }, [table, laid, readOnly]);
  const gutter = useMemo(
    () => gutterColumn({ numbers, folded: rows.folded, onFold: rows.fold, width: gutterWidth }),
    [numbers, rows.folded, rows.fold],
  );

  const none = marked === undefined || readOnly;
  const grouped = table.groups !== undefined;
  const bar: readonly (readonly BarAction[])[] = [
    [
      { label: `添加${table.rowName}`, keys: 'Ctrl+Enter', run: actions.insertRow, disabled: readOnly },
      ...(grouped ? [{ label: '添加分组', run: actions.insertGroup, disabled: readOnly }] : []),
      { label: '复制', run: actions.duplicate, disabled: none },
      { label: '删除', run: actions.remove, disabled: none },
    ],
    [
      { label: '上移', keys: 'Alt+↑', run: () => actions.move(-1), disabled: none },
      { label: '下移', keys: 'Alt+↓', run: () => actions.move(1), disabled: none },
      ...(grouped
        ? [
            { label: '升级', keys: 'Alt+←', run: () => actions.indent(-1), disabled: none },
            { label: '降级', keys: 'Alt+→', run: () => actions.indent(1), disabled: none },
          ]
        : []),
      { label: '向下填充', keys: 'Ctrl+D', run: actions.fillDown, disabled: none },
    ],
    fileActions,
  ];

  return (
    <section className="grid-screen" aria-label={`${table.label}表格`}>
      <GridBar
        names={names}
        groups={bar}
        columns={table.columns.map(({ key, label }) => ({ key, label, shown: chosen.includes(key) }))}
        onColumn={toggle}
        columnsLocked={inRecord && readOnly}
      />
      <div ref={pane} className="grid-pane">
        {size.height === 0 ? null : rows.shown.length === 0 ? (
          <EmptyGrid
            {...{ table, readOnly }}
            columns={laid}
            onAdd={actions.insertRow}
            onPaste={actions.paste}
          />
        ) : (
          <CellContext value={cellTools}>
            <GridSheet
              key={heightsKey}
              rows={rows.shown}
              columns={columns}
              gutter={gutter}
              height={size.height}
              headingHeight={headingHeight(laid)}
              heightOf={heightOf}
              gridRef={grid}
              placeRef={place}
              onRows={rows.update}
              onActive={setActive}
              onMarked={setMarked}
            />
          </CellContext>
        )}
      </div>
      <GridFoot table={table} rows={counted} columns={own} unknownUnit={unknownUnit} />
      {opened === undefined ? null : (
        <SheetImport
          file={opened.file}
          sheets={opened.sheets}
          table={table}
          columns={own}
          onTake={(cells) => {
            actions.append(cells);
            onTaken();
          }}
          onCancel={onTaken}
        />
      )}
      <PastePreview
        columns={table.columns}
        plan={actions.waiting}
        onTake={() => actions.settle(true)}
        onCancel={() => actions.settle(false)}
      />
    </section>
  );
}
