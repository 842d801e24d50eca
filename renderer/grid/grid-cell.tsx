/** One cell of the grid: its text, and when it is the active one, the field that is written in. */
import { createContext, useContext } from 'react';
import type { CellProps } from 'react-datasheet-grid';
import { CellField } from './cell-field';
import { cellText, withCellText, type TextColumn } from './cell-text';
import type { GridRow } from './grid-row';

export interface CellSettings {
  readonly column: TextColumn;
  readonly label: string;
  readonly align: 'left' | 'center';
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

/** Which units' names no register has; a context, because the library keeps cells whose columns look the same. */
export const UnknownUnits = createContext<(name: string) => boolean>(() => false);

/** A list of units with those that are in no register underlined. */
function UnitNames({ text }: { readonly text: string }) {
  const unknown = useContext(UnknownUnits);
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
  const { rowData, setRowData, active, focus, columnData } = props;
  const text = rowText(rowData, columnData);
  const isTitle = rowData.type === 'group' && columnData.titles;
  const width = isTitle ? columnData.titleWidth : undefined;
  const marked = rowData.type === 'task' && unitColumns.includes(columnData.column) && text !== '';
  return (
    <>
      <div className={isTitle ? 'grid-title' : 'grid-text'} style={{ width, textAlign: columnData.align }}>
        {marked ? <UnitNames text={text} /> : text}
      </div>
      {active || focus ? (
        <CellField
          text={text}
          open={focus}
          label={isTitle ? '分组名称' : columnData.label}
          style={{ width, textAlign: columnData.align }}
          onTake={(typed) => setRowData(withRowText(rowData, columnData, typed))}
        />
      ) : null}
    </>
  );
}
