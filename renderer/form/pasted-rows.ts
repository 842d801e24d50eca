/** Rows out of a pasted list: a line each, columns as Excel and WPS put them on the clipboard, under heads if there are any. */
import type { Field } from '../../templates/form';

type RowsField = Extract<Field, { kind: 'rows' }>;

/** Cells of a clipboard table: tabs between columns, quotes around cells that hold line ends or quotes. */
export function cellsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    row.push(cell.trim());
    cell = '';
  };
  const endRow = () => {
    endCell();
    if (row.some((one) => one !== '')) rows.push(row);
    row = [];
  };
  const plain = text.replace(/\r\n?/gu, '\n');
  for (let n = 0; n < plain.length; n++) {
    const one = plain[n]!;
    if (quoted) {
      if (one === '"' && plain[n + 1] === '"') {
        cell += '"';
        n += 1;
      } else if (one === '"') quoted = false;
      else cell += one;
    } else if (one === '"' && cell === '') quoted = true;
    else if (one === '\t') endCell();
    else if (one === '\n') endRow();
    else cell += one;
  }
  endRow();
  return rows;
}

/** Fields that a column can fill. */
export const columnFields = (field: RowsField): readonly Field[] =>
  field.fields.filter(({ kind }) => !['group', 'rows', 'annexes', 'picture'].includes(kind));

/** A cell as the field's value; undefined where it cannot be one. */
function valueFor(field: Field, text: string): unknown {
  switch (field.kind) {
    case 'number': {
      const number = Number(text.normalize('NFKC').replace(/[,，\s]/gu, ''));
      return text !== '' && Number.isFinite(number) ? number : undefined;
    }
    case 'choice':
      return field.options.find(({ value, label }) => value === text || label === text)?.value;
    case 'yesNo':
      return /^(是|有|√|对|true|1)$/iu.test(text);
    case 'ticks':
    case 'list':
      return text.split(/[、，,；;\n]/u).flatMap((one) => (one.trim() === '' ? [] : [one.trim()]));
    case 'longText':
      return text;
    default:
      return text.replace(/\s*\n\s*/gu, '');
  }
}

export interface PastedRows {
  /** Field by column, undefined for one that fits none. */
  readonly columns: readonly (Field | undefined)[];
  /** Whether the first line was the heads. */
  readonly headed: boolean;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

const plainHead = (text: string): string => text.replace(/[\s（）()：:]/gu, '');

/** The first column goes to the field that titles a row unless heads say otherwise; the others in the form's order. */
export function rowsOf(field: RowsField, text: string): PastedRows {
  const cells = cellsOf(text);
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
      const value = column && row[n] !== undefined ? valueFor(column, row[n]) : undefined;
      if (column !== undefined && value !== undefined) made[column.name] = value;
    });
    return made;
  });
  return { columns, headed, rows };
}
