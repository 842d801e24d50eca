/** Widths of the grid's columns by their weights, and heights of its rows by the lines their cells need. */
import type { GridRow } from './grid-row';
import { columnText, type TableColumn } from './tables/table';

/** Size of the grid's type and what stands around it, px. */
export const glyph = 13;
export const linePitch = 20;
const sidePadding = 16;
const rowPadding = 12;

/** The column of 序号 and the groups' folds, px. */
export const gutterWidth = 48;

export interface GridColumn {
  readonly column: TableColumn;
  /** px */
  readonly width: number;
}

/** The columns shown, in their order; as wide as `room` where that is more than their least widths. */
export function gridColumns(columns: readonly TableColumn[], room: number): readonly GridColumn[] {
  const leastOf = ({ least }: TableColumn) => Math.round(least * glyph + sidePadding);
  const all = columns.reduce((sum, { weight }) => sum + weight, 0);
  const taken = columns.reduce((sum, column) => sum + leastOf(column), 0);
  const spare = Math.max(0, room - gutterWidth - taken - 20);
  return columns.map((column) => ({
    column,
    width: leastOf(column) + Math.floor((spare * column.weight) / all),
  }));
}

/** Lines that a text takes in a width, counted by full and half glyphs as the browser sets them. */
export function lineCount(text: string, width: number): number {
  // marks that may not begin a line take the glyph before them along
  const room = Math.max(1, Math.floor((width - sidePadding) / glyph - 0.6));
  return text.split('\n').reduce((lines, part) => {
    let length = 0;
    for (const mark of part) length += mark.codePointAt(0)! > 0x2e7f || /[“”‘’—…·]/u.test(mark) ? 1 : 0.56;
    return lines + Math.max(1, Math.ceil(length / room));
  }, 0);
}

const groupHeight = 34;

/** Height of the row of headings, px. */
export const headingHeight = (columns: readonly GridColumn[]): number =>
  Math.max(1, ...columns.map(({ column, width }) => lineCount(column.label, width))) * linePitch + 14;

/** Heights of rows, px; a row object's height is counted once for the same columns. */
export function rowHeights(columns: readonly GridColumn[]): (row: GridRow) => number {
  const known = new WeakMap<object, number>();
  return (row) => {
    if (row.type === 'group') return groupHeight;
    const before = known.get(row.item);
    if (before !== undefined) return before;
    const lines = columns.map(({ column, width }) => lineCount(columnText(row.item, column), width));
    const height = Math.max(1, ...lines) * linePitch + rowPadding;
    known.set(row.item, height);
    return height;
  };
}

/** A word that changes when any row's height does. */
export const heightsDigest = (rows: readonly GridRow[], heightOf: (row: GridRow) => number): string =>
  `${rows.length}.${rows.reduce((digest, row) => (Math.imul(digest, 31) + heightOf(row)) | 0, 7)}`;
