/** A kind's list of rows as the grid's table, made from its form: a column for every field that a cell can hold. */
import type { Field } from '../../../templates/form';
import type { Kind } from '../../../templates/kind';
import { isCellField, type CellField } from '../../form/cell-text';
import { listOf } from '../../state/form-values';
import type { GridRow, Item, RowKeys } from '../grid-row';
import type { ColumnChoice, GridTable, TableColumn } from './table';

type RowsField = Extract<Field, { kind: 'rows' }>;

interface Room {
  /** Share of the spare width. */
  readonly weight: number;
  /** 字 */
  readonly least: number;
}

/** By what fields usually hold; 2017年10月31日前 takes 9.2 字. */
const rooms: Readonly<Record<CellField['kind'], Room>> = {
  text: { weight: 5, least: 5 },
  longText: { weight: 12, least: 10 },
  date: { weight: 2, least: 8.2 },
  deadline: { weight: 2, least: 9.2 },
  number: { weight: 1, least: 4 },
  choice: { weight: 1, least: 4 },
  ticks: { weight: 4, least: 6 },
  yesNo: { weight: 1, least: 3 },
  unit: { weight: 4, least: 6 },
  person: { weight: 2, least: 4 },
  list: { weight: 4, least: 6 },
  rows: { weight: 4, least: 6.5 },
};

const centered: ReadonlySet<string> = new Set(['date', 'deadline', 'number', 'choice', 'yesNo', 'person']);

/** A heading breaks into two lines, a word of a choice does not break. */
export function columnOf(field: CellField, blank: Item): TableColumn {
  const { weight, least } = rooms[field.kind];
  const longest = field.kind === 'choice' ? field.options.map(({ label }) => label.length) : [];
  return {
    key: field.name,
    label: field.label,
    weight,
    least: Math.max(
      least,
      ...longest,
      field.label.length > 6 ? field.label.length / 2 + 1 : field.label.length + 1,
    ),
    align: centered.has(field.kind) ? 'center' : 'left',
    field,
    blank: blank[field.name],
  };
}

const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function rowsOf(value: unknown, keys: RowKeys): readonly GridRow[] | undefined {
  const list: unknown = value ?? [];
  if (!Array.isArray(list) || !list.every(isItem)) return undefined;
  return list.map(keys.itemRow);
}

/** Items as they are in the rows: what no column shows stays in them. */
function valueOf(rows: readonly GridRow[], keys: RowKeys): readonly Item[] {
  return rows.flatMap((row) => {
    if (row.type !== 'item') return [];
    keys.keep(row.item, row.key);
    return [row.item];
  });
}

/** The key that a record's own choice has for 序号. */
const numberKey = 'number';

/** What is kept, as far as it names what there is; what is shown at first, when it names nothing. */
const readChoice =
  (known: readonly string[], first: readonly string[]) =>
  (kept: unknown): readonly string[] => {
    const chosen = listOf(kept).filter((key): key is string => known.some((one) => one === key));
    return chosen.length > 0 ? chosen : first;
  };

function choiceOf(wide: NonNullable<RowsField['wide']>, keys: readonly string[]): ColumnChoice {
  if (wide === true) return { read: readChoice(keys, keys) };
  if (!('chosenBy' in wide))
    return {
      read: readChoice(
        keys,
        keys.filter((key) => wide.includes(key)),
      ),
    };
  const all = [numberKey, ...keys];
  return { path: wide.chosenBy, numberKey, read: readChoice(all, all) };
}

function wideTable(kind: Kind, rows: RowsField, wide: NonNullable<RowsField['wide']>): GridTable {
  const columns = rows.fields.filter(isCellField).map((field) => columnOf(field, rows.blank));
  return {
    id: `${kind.slug}/${rows.name}`,
    path: rows.name,
    label: rows.label,
    rowName: rows.rowName,
    columns,
    choice: choiceOf(
      wide,
      columns.map(({ key }) => key),
    ),
    numberWeight: 1.5,
    blank: rows.blank,
    wanted: columns.filter(({ field }) => field.required === true).map(({ key }) => key),
    words: {
      count: (count) => `${rows.label}共 ${count} 行`,
      gap: (count, label) => `${count} 行没有填${label}`,
    },
    rowsOf,
    valueOf,
    whole: (value) => value,
    placeOf: (value, item) => {
      const at = listOf(value).indexOf(item);
      return at === -1 ? undefined : `[${at}]`;
    },
  };
}

/** The tables that a kind's form marks as wide, in its order. */
export const wideTables = (kind: Kind): readonly GridTable[] =>
  kind.form.sections.flatMap(({ fields }) =>
    fields.flatMap((field) =>
      field.kind === 'rows' && field.wide !== undefined ? [wideTable(kind, field, field.wide)] : [],
    ),
  );
