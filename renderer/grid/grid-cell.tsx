/** One cell of the grid: its text, and when it is the active one, the field that is written in. */
import { createContext, Fragment, useContext } from 'react';
import type { CellProps } from 'react-datasheet-grid';
import { CellField } from './cell-field';
import { isSearched, startsIn } from '../state/find-text';
import { isShown } from '../state/form-values';
import type { FoundCell } from './found-cell';
import type { GridRow } from './grid-row';
import type { Suggest } from './suggestions';
import { columnText, takeText, type GridTable, type TableColumn } from './tables/table';

/** Where a cell stands, for what it says. */
export interface CellPlace {
  readonly table: GridTable;
  readonly column: TableColumn;
  /** This column's cell is where a group's row has its title. */
  readonly titles: boolean;
}

export interface CellSettings extends CellPlace {
  /** How wide a group's title may be, px. */
  readonly titleWidth: number;
}

/** What stands in a row's cell of a column, as it is edited. */
export function rowText(row: GridRow, { table, column, titles }: CellPlace): string {
  if (row.type === 'item') return columnText(row.item, column);
  if (titles) return row.group.title;
  return column.key === table.groups?.deadline ? row.group.deadline : '';
}

/** The row with a cell's text taken in, or why the text cannot stand there. */
export function takeRowText(
  row: GridRow,
  { table, column, titles }: CellPlace,
  text: string,
): { readonly row: GridRow; readonly refused?: string } {
  if (row.type === 'item') {
    const { item, ...rest } = takeText(row.item, column, text);
    return { row: { ...row, item }, ...rest };
  }
  if (titles) return { row: { ...row, group: { ...row.group, title: text.trim() } } };
  if (column.key !== table.groups?.deadline) return { row };
  return { row: { ...row, group: { ...row.group, deadline: text.trim() } } };
}

/** What cells ask of the window; a context, because the library keeps cells whose columns look the same. */
interface CellTools {
  /** What the find bar looks for, '' for nothing; where it stands. */
  readonly words: string;
  readonly found: FoundCell | undefined;
  /** Whether a unit's name is in no register. */
  readonly unknownUnit: (name: string) => boolean;
  readonly suggest: Suggest;
  /** Says why a typed text was not taken. */
  readonly refuse: (label: string, reason: string) => void;
}

export const CellContext = createContext<CellTools>({
  words: '',
  found: undefined,
  unknownUnit: () => false,
  suggest: () => [],
  refuse: () => undefined,
});

/** A list of units with those that are in no register underlined. */
function UnitNames({ text }: { readonly text: string }) {
  const { unknownUnit: unknown } = useContext(CellContext);
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

/** A text with the places marked that the find bar looks for. */
function Hits({
  text,
  starts,
  length,
}: {
  readonly text: string;
  readonly starts: readonly number[];
  readonly length: number;
}) {
  return (
    <>
      {text.slice(0, starts[0])}
      {starts.map((start, n) => (
        <Fragment key={start}>
          <mark>{text.slice(start, start + length)}</mark>
          {text.slice(start + length, starts[n + 1])}
        </Fragment>
      ))}
    </>
  );
}

/** Units are known to the register; a column of them is checked against it. */
export const holdsUnits = ({ field }: TableColumn): boolean =>
  field.kind === 'unit' || (field.kind === 'list' && field.of === 'unit');

const offering: ReadonlySet<TableColumn['field']['kind']> = new Set([
  ...(['choice', 'ticks', 'yesNo', 'unit', 'person', 'list', 'rows'] as const),
]);
/** Whether there is anything to choose from. */
const isOffered = ({ field }: TableColumn): boolean => offering.has(field.kind);

export function GridCell(props: CellProps<GridRow, CellSettings>) {
  const { rowData, setRowData, active, focus, columnData } = props;
  const { column } = columnData;
  const { refuse, suggest, words, found } = useContext(CellContext);
  const text = rowText(rowData, columnData);
  const isTitle = rowData.type === 'group' && columnData.titles;
  const width = isTitle ? columnData.titleWidth : undefined;
  const marked = rowData.type === 'item' && holdsUnits(column) && text !== '';
  const starts = isTitle || isSearched(column.field) ? startsIn(text, words) : [];
  const isFound =
    found?.key === rowData.key &&
    (isTitle ? found.field !== columnData.table.groups?.deadline : found.field === column.key);
  // the form hides it: what it holds is kept and not printed
  const idle = rowData.type === 'item' && !isShown(column.field, rowData.item);
  const take = (typed: string) => {
    const { row, refused } = takeRowText(rowData, columnData, typed);
    if (refused === undefined) setRowData(row);
    else refuse(column.label, refused);
  };
  return (
    <>
      <div
        className={`${isTitle ? 'grid-title' : idle ? 'grid-text grid-idle' : 'grid-text'}${isFound && starts.length > 0 ? ' grid-found' : ''}`}
        style={{ width, textAlign: column.align }}
      >
        {starts.length > 0 ? (
          <Hits text={text} starts={starts} length={words.length} />
        ) : marked ? (
          <UnitNames text={text} />
        ) : (
          text
        )}
      </div>
      {active || focus ? (
        <CellField
          text={text}
          open={focus}
          offers={
            rowData.type === 'group' || !isOffered(column) ? undefined : { field: column.field, suggest }
          }
          label={isTitle ? '分组名称' : column.label}
          style={{ width, textAlign: column.align }}
          onTake={take}
        />
      ) : null}
    </>
  );
}
