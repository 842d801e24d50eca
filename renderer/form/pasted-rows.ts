/** Rows out of a pasted list: a line each, columns as Excel and WPS put them on the clipboard, under heads if there are any. */
import type { Field } from '../../templates/form';
import { cellsOfText } from '../grid/clipboard';
import { isCellField, readCell, type CellField } from './cell-text';

type RowsField = Extract<Field, { kind: 'rows' }>;

/** Fields that a column can fill. */
export const columnFields = (field: RowsField): readonly CellField[] => field.fields.filter(isCellField);

export interface PastedRows {
  /** Field by column, undefined for one that fits none. */
  readonly columns: readonly (CellField | undefined)[];
  /** Whether the first line was the heads. */
  readonly headed: boolean;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

const plainHead = (text: string): string => text.replace(/[\s（）()：:]/gu, '');

/** The first column goes to the field that titles a row unless heads say otherwise; the others in the form's order. */
export function rowsOf(field: RowsField, text: string): PastedRows {
  const cells = cellsOfText(text).filter((row) => row.some((cell) => cell !== ''));
  const fields = columnFields(field);
  const width = Math.max(0, ...cells.map((row) => row.length));
  const heads = cells[0]?.map((head) => fields.find(({ label }) => plainHead(label) === plainHead(head)));
  const headed = heads !== undefined && heads.some((one) => one !== undefined) && cells.length > 1;
  const titled = fields.findIndex(({ name }) => name === field.rowTitle);
  const inOrder = titled > 0 && width === 1 ? [fields[titled]] : fields;
  const columns = headed ? heads : inOrder.slice(0, width);
  const rows = (headed ? cells.slice(1) : cells).map((row) => {
    const made: Record<string, unknown> = { ...field.blank };
    columns.forEach((column, n) => {
      if (column === undefined) return;
      const blank = field.blank[column.name];
      const read = readCell(column, row[n] ?? '', blank, blank);
      // what a field cannot hold leaves it as a new row has it
      if (!('refused' in read)) made[column.name] = read.value;
    });
    return made;
  });
  return { columns, headed, rows };
}
