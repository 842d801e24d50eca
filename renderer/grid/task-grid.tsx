/** A 任务分解表 as a grid: the table fills the screen as on paper, and is written in as in Excel. */
import { useCallback, useMemo, useRef, useState } from 'react';
import { columnLabel } from '../../templates/kinds/task-breakdown/columns';
import { columnKeys, type ColumnKey, type TaskGroup } from '../../templates/kinds/task-breakdown/schema';
import { usePaneSize } from '../paper/use-pane-size';
import type { TextColumn } from './cell-text';
import { GridBar, type BarAction } from './grid-bar';
import { GridCell, UnknownUnits, type CellSettings } from './grid-cell';
import { gridColumns, gutterWidth, heightsDigest, rowHeights } from './grid-columns';
import { GridFoot } from './grid-foot';
import { gutterColumn } from './grid-gutter';
import { taskNumbers, type GridRow } from './grid-row';
import { GridSheet, moved, type SheetPlace } from './grid-sheet';
import { PastePreview } from './paste-preview';
import { SheetImport, type ReadSheet } from './sheet-import';
import { useGridActions, type Marked } from './use-grid-actions';
import { useGridKeys } from './use-grid-keys';
import { useGridRows } from './use-grid-rows';
import './grid.css';

interface Props {
  readonly groups: readonly TaskGroup[];
  readonly columns: readonly ColumnKey[];
  readonly onGroups: (groups: readonly TaskGroup[]) => void;
  readonly onColumns: (columns: readonly ColumnKey[]) => void;
  /** Whether a unit's name is in no register. */
  readonly unknownUnit: (name: string) => boolean;
  /** Opening and saving of table files, where the host has them. */
  readonly fileActions: readonly BarAction[];
  /** A table file whose rows are to be taken. */
  readonly opened: { readonly file: string; readonly sheets: readonly ReadSheet[] } | undefined;
  readonly onTaken: () => void;
  readonly readOnly: boolean;
}

const isText = (key: ColumnKey): key is TextColumn => key !== 'number';

/** The chosen columns with one shown or hidden; a new one takes its place in the trade's order. */
function toggled(columns: readonly ColumnKey[], key: ColumnKey): readonly ColumnKey[] {
  if (columns.includes(key)) return columns.length > 2 ? columns.filter((one) => one !== key) : columns;
  const after = columns.filter((one) => columnKeys.indexOf(one) < columnKeys.indexOf(key)).length;
  return [...columns.slice(0, after), key, ...columns.slice(after)];
}

export function TaskGrid(props: Props) {
  const { groups, columns: chosen, onGroups, onColumns, unknownUnit, fileActions, readOnly } = props;
  const { opened, onTaken } = props;
  const pane = useRef<HTMLDivElement>(null);
  const size = usePaneSize(pane);
  const rows = useGridRows(groups, onGroups);
  const [marked, setMarked] = useState<Marked>();
  const [active, setActive] = useState(false);
  const keys = useMemo(() => chosen.filter(isText), [chosen]);
  const laid = useMemo(() => gridColumns(keys, size.width), [keys, size.width]);
  const heightOf = useMemo(() => rowHeights(laid), [laid]);
  const heightsKey = useMemo(() => heightsDigest(rows.shown, heightOf), [rows.shown, heightOf]);
  const numbers = useMemo(() => taskNumbers(rows.all), [rows.all]);
  const place = useRef<SheetPlace>({ top: 0, left: 0 });
  const onMoved = useCallback((by: -1 | 1) => {
    place.current = moved(place.current, by);
  }, []);
  const actions = useGridActions(rows, keys, marked, onMoved);
  useGridKeys({
    ...actions,
    addRow: actions.insertTask,
    ready: active && !readOnly && actions.waiting === undefined,
  });

  const columns = useMemo(() => {
    const until = laid.findIndex(({ key }) => key === 'deadline');
    const across = laid.slice(0, until > 0 ? until : laid.length);
    const titleWidth = across.reduce((sum, { width }) => sum + width, 0);
    return laid.map(({ key, label, width, align }, n) => {
      const settings: CellSettings = {
        ...{ column: key, label, align },
        ...{ titles: n === 0, titleWidth: n === 0 ? titleWidth : width },
      };
      return {
        ...{ id: key, title: label, basis: width, minWidth: width, grow: 0, shrink: 0 },
        component: GridCell,
        columnData: settings,
        disabled: ({ rowData }: { rowData: GridRow }) =>
          readOnly || (rowData.type === 'group' && n > 0 && key !== 'deadline'),
        cellClassName: ({ rowData }: { rowData: GridRow }) =>
          rowData.type === 'group' ? `grid-group grid-level-${rowData.level}` : 'grid-task',
      };
    });
  }, [laid, readOnly]);
  const gutter = useMemo(
    () => gutterColumn({ numbers, folded: rows.folded, onFold: rows.fold, width: gutterWidth }),
    [numbers, rows.folded, rows.fold],
  );

  const none = marked === undefined || readOnly;
  const bar: readonly (readonly BarAction[])[] = [
    [
      { label: '添加任务', keys: 'Ctrl+Enter', run: actions.insertTask, disabled: readOnly },
      { label: '添加分组', run: actions.insertGroup, disabled: readOnly },
      { label: '复制', run: actions.duplicate, disabled: none },
      { label: '删除', run: actions.remove, disabled: none },
    ],
    [
      { label: '上移', keys: 'Alt+↑', run: () => actions.move(-1), disabled: none },
      { label: '下移', keys: 'Alt+↓', run: () => actions.move(1), disabled: none },
      { label: '升级', keys: 'Alt+←', run: () => actions.indent(-1), disabled: none },
      { label: '降级', keys: 'Alt+→', run: () => actions.indent(1), disabled: none },
      { label: '向下填充', keys: 'Ctrl+D', run: actions.fillDown, disabled: none },
    ],
    fileActions,
  ];

  return (
    <section className="grid-screen" aria-label="任务表格">
      <GridBar
        groups={bar}
        columns={columnKeys
          .filter(isText)
          .map((key) => ({ key, label: columnLabel(key), shown: chosen.includes(key) }))}
        onColumn={(key) => onColumns(toggled(chosen, key as ColumnKey))}
      />
      <div ref={pane} className="grid-pane">
        {size.height === 0 ? null : (
          <UnknownUnits value={unknownUnit}>
            <GridSheet
              key={heightsKey}
              rows={rows.shown}
              columns={columns}
              gutter={gutter}
              height={size.height}
              heightOf={heightOf}
              placeRef={place}
              onRows={rows.update}
              onActive={setActive}
              onMarked={setMarked}
            />
          </UnknownUnits>
        )}
      </div>
      <GridFoot rows={rows.all} columns={keys} unknownUnit={unknownUnit} />
      {opened === undefined ? null : (
        <SheetImport
          file={opened.file}
          sheets={opened.sheets}
          columns={keys}
          onTake={(cells) => {
            actions.append(cells);
            onTaken();
          }}
          onCancel={onTaken}
        />
      )}
      <PastePreview
        plan={actions.waiting}
        onTake={() => actions.settle(true)}
        onCancel={() => actions.settle(false)}
      />
    </section>
  );
}
