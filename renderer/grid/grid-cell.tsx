/** One cell of the grid: its text, or while it is written in, a field over it. */
import { useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { CellProps } from 'react-datasheet-grid';
import { cellText, withCellText, type TextColumn } from './cell-text';
import type { GridRow } from './grid-row';

export interface CellSettings {
  readonly column: TextColumn;
  readonly label: string;
  readonly align: 'left' | 'center';
  /** Names that no register has, to be underlined. */
  readonly unknown: (name: string) => boolean;
  /** This column's cell is where a group's row has its title. */
  readonly titles: boolean;
  /** How wide a group's title may be, px. */
  readonly titleWidth: number;
}

/** What stands in a row's cell of a column, as it is edited. */
export function rowText(row: GridRow, { column, titles }: Pick<CellSettings, 'column' | 'titles'>): string {
  if (row.type === 'task') return cellText(row.task, column);
  if (titles) return row.group.title;
  return column === 'deadline' ? row.group.deadline : '';
}

/** The row with a cell's text taken in. */
export function withRowText(
  row: GridRow,
  { column, titles }: Pick<CellSettings, 'column' | 'titles'>,
  text: string,
): GridRow {
  if (row.type === 'task') return { ...row, task: withCellText(row.task, column, text) };
  if (titles) return { ...row, group: { ...row.group, title: text.trim() } };
  return column === 'deadline' ? { ...row, group: { ...row.group, deadline: text.trim() } } : row;
}

const unitColumns: readonly TextColumn[] = ['leads', 'partners', 'localities'];

/** A list of units with those that are in no register underlined. */
function UnitNames({ text, unknown }: { readonly text: string; readonly unknown: CellSettings['unknown'] }) {
  return text.split('、').map((name, n) => (
    <span key={n}>
      {n === 0 ? '' : '、'}
      {unknown(name) ? (
        <span className="grid-unknown" title="单位名册中没有这个单位">
          {name}
        </span>
      ) : (
        name
      )}
    </span>
  ));
}

export function GridCell(props: CellProps<GridRow, CellSettings>) {
  const { rowData, setRowData, focus, columnData } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const draft = useRef<string>(undefined);
  const text = rowText(rowData, columnData);

  const take = useEffectEvent((typed: string) => {
    if (typed !== text) setRowData(withRowText(rowData, columnData, typed));
  });
  useLayoutEffect(() => {
    if (focus) {
      draft.current = undefined;
      field.current?.focus();
      field.current?.select();
      return;
    }
    // only leaving the field takes its text in
    if (draft.current !== undefined) take(draft.current);
    draft.current = undefined;
  }, [focus]);

  const isTitle = rowData.type === 'group' && columnData.titles;
  const width = isTitle ? columnData.titleWidth : undefined;
  if (focus)
    return (
      <textarea
        ref={field}
        className="grid-field"
        style={{ width, textAlign: columnData.align }}
        aria-label={isTitle ? '分组名称' : columnData.label}
        defaultValue={text}
        onChange={({ target }) => (draft.current = target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') draft.current = undefined;
          // Alt+Enter is a line end inside the cell, as in Excel
          if (event.key !== 'Enter' || !event.altKey) return;
          event.preventDefault();
          const { selectionStart, selectionEnd } = event.currentTarget;
          event.currentTarget.setRangeText('\n', selectionStart, selectionEnd, 'end');
          draft.current = event.currentTarget.value;
        }}
      />
    );
  const marked = rowData.type === 'task' && unitColumns.includes(columnData.column) && text !== '';
  return (
    <div className={isTitle ? 'grid-title' : 'grid-text'} style={{ width, textAlign: columnData.align }}>
      {marked ? <UnitNames text={text} unknown={columnData.unknown} /> : text}
    </div>
  );
}
