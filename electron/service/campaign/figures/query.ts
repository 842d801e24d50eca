/** Filters, groups and sorts ledger rows; made for tens of thousands of them, so that a keystroke may ask anew. */
import type { LedgerRow } from './row';

/** Columns of one word, by which rows are filtered and grouped; a case with several units stands under each. */
export const facets = [
  'state',
  'colour',
  'category',
  'township',
  'unit',
  'leadUnit',
  'source',
  'origin',
  'batch',
  'way',
  'level',
  'month',
] as const;
export type Facet = (typeof facets)[number];

export type SortColumn = Exclude<keyof LedgerRow, 'units' | 'persons' | 'leaders'>;

export interface LedgerQuery {
  /** Any of the values of each facet; facets that are not named do not count. */
  readonly facets?: Readonly<Partial<Record<Facet, readonly string[]>>>;
  /** Words that must all stand in id, site, place, problem, batch or persons. */
  readonly text?: string;
  /** Days between, both included; '' is open. */
  readonly due?: Span;
  readonly assignedOn?: Span;
  readonly closedOn?: Span;
  readonly sort?: readonly { readonly column: SortColumn; readonly descending?: boolean }[];
}

export interface Span {
  readonly from?: string;
  readonly to?: string;
}

const single: Readonly<Record<Exclude<Facet, 'unit'>, (row: LedgerRow) => string>> = {
  state: (row) => row.state,
  colour: (row) => row.colour,
  category: (row) => row.category,
  township: (row) => row.township,
  leadUnit: (row) => row.leadUnit,
  source: (row) => row.source,
  origin: (row) => row.origin,
  batch: (row) => row.batch,
  way: (row) => row.way,
  level: (row) => row.level,
  month: (row) => row.assignedOn.slice(0, 7),
};

/** The units of a row, each once: the lead and the responsible ones. */
const unitsOfRow = ({ leadUnit, units }: LedgerRow): readonly string[] =>
  leadUnit === '' || units.includes(leadUnit) ? units : [leadUnit, ...units];

type Test = (row: LedgerRow) => boolean;

function facetTest(facet: Facet, values: readonly string[]): Test {
  const wanted = new Set(values);
  if (facet === 'unit') return (row) => unitsOfRow(row).some((unit) => wanted.has(unit));
  const read = single[facet];
  return (row) => wanted.has(read(row));
}

/** A day that is not there lies in no span. */
const spanTest =
  (column: 'due' | 'assignedOn' | 'closedOn', { from = '', to = '' }: Span): Test =>
  (row) =>
    row[column] !== '' && row[column] >= from && (to === '' || row[column] <= to);

const textTest =
  (words: readonly string[]): Test =>
  (row) =>
    words.every(
      (word) =>
        row.id.includes(word) ||
        row.site.includes(word) ||
        row.place.includes(word) ||
        row.problem.includes(word) ||
        row.batch.includes(word) ||
        row.persons.some((person) => person.includes(word)),
    );

export function filterRows(rows: readonly LedgerRow[], query: LedgerQuery): readonly LedgerRow[] {
  const tests: Test[] = [];
  for (const facet of facets) {
    const values = query.facets?.[facet];
    if (values !== undefined && values.length > 0) tests.push(facetTest(facet, values));
  }
  for (const column of ['due', 'assignedOn', 'closedOn'] as const) {
    const span = query[column];
    if (span !== undefined) tests.push(spanTest(column, span));
  }
  const words = (query.text ?? '').split(/\s+/u).filter((word) => word !== '');
  if (words.length > 0) tests.push(textTest(words));
  const found = tests.length === 0 ? rows : rows.filter((row) => tests.every((test) => test(row)));
  return query.sort === undefined || query.sort.length === 0 ? found : sortRows(found, query.sort);
}

/** Chinese words by their reading; made once, because making one is slow. */
const words = new Intl.Collator('zh-CN', { numeric: true });
const readable: ReadonlySet<string> = new Set([
  'site',
  'place',
  'township',
  'problem',
  'category',
  'leadUnit',
]);

/** Rows without a value stand last, whichever way the others are sorted. */
export function sortRows(
  rows: readonly LedgerRow[],
  columns: readonly { readonly column: SortColumn; readonly descending?: boolean }[],
): readonly LedgerRow[] {
  const compare = (a: LedgerRow, b: LedgerRow): number => {
    for (const { column, descending } of columns) {
      const [x, y] = [a[column], b[column]];
      if (x === y) continue;
      if (x === undefined || x === '') return 1;
      if (y === undefined || y === '') return -1;
      const order = readable.has(column) ? words.compare(String(x), String(y)) : x < y ? -1 : 1;
      if (order !== 0) return descending === true ? -order : order;
    }
    return a.id < b.id ? -1 : 1;
  };
  return [...rows].sort(compare);
}

/** Rows by a facet's values, in order of first appearance; every row stands in at least one group. */
export function groupRows(
  rows: readonly LedgerRow[],
  facet: Facet,
): ReadonlyMap<string, readonly LedgerRow[]> {
  const groups = new Map<string, LedgerRow[]>();
  const add = (value: string, row: LedgerRow): void => {
    const group = groups.get(value);
    if (group) group.push(row);
    else groups.set(value, [row]);
  };
  for (const row of rows) {
    if (facet !== 'unit') {
      add(single[facet](row), row);
      continue;
    }
    const units = unitsOfRow(row);
    if (units.length === 0) add('', row);
    for (const unit of units) add(unit, row);
  }
  return groups;
}
