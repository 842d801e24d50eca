/** Which column of a table file is which column of the grid: by headings, by what was chosen for such a file before. */
import type { Cells } from './clipboard';
import { columnOfHeading } from './paste';
import type { TableColumn } from './tables/table';

/** By position in the file; undefined columns are left out. */
export type Matching = readonly (TableColumn | undefined)[];

const memoryKey = 'duban.sheet-columns';
/** Files whose headings are remembered. */
const remembered = 30;

/** The row whose cells name most columns, among the first that may be one. */
export function headingRow(cells: Cells, columns: readonly TableColumn[]): number {
  const counts = cells
    .slice(0, 12)
    .map((row) => new Set(row.map((cell) => columnOfHeading(cell, columns))).size);
  const most = Math.max(0, ...counts);
  return most > 1 ? counts.indexOf(most) : 0;
}

/** Columns by their headings; a column is taken once. */
export function matchHeadings(headings: readonly string[], columns: readonly TableColumn[]): Matching {
  const taken = new Set<TableColumn>();
  return headings.map((heading) => {
    const column = columnOfHeading(heading, columns);
    if (column === undefined || taken.has(column)) return undefined;
    taken.add(column);
    return column;
  });
}

/** Keys of columns; null for what is left out. */
type Memory = Readonly<Record<string, readonly (string | null)[]>>;

/** @param table its id: other tables may have columns of the same names. */
const signature = (table: string, headings: readonly string[]): string => [table, ...headings].join('\t');

function memory(): Memory {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(memoryKey) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Memory) : {};
  } catch {
    return {};
  }
}

/** What was chosen for a file with these headings, as far as those columns are still there. */
export function recall(
  table: string,
  headings: readonly string[],
  columns: readonly TableColumn[],
): Matching | undefined {
  const kept = memory()[signature(table, headings)];
  if (!Array.isArray(kept)) return undefined;
  return headings.map((_, n) => columns.find(({ key }) => key === kept[n]));
}

/** Remembers a choice; the oldest are forgotten, and a browser without room forgets all. */
export function remember(table: string, headings: readonly string[], matching: Matching): void {
  const key = signature(table, headings);
  const chosen = matching.map((column) => column?.key ?? null);
  const latest = Object.entries(memory())
    .filter(([other]) => other !== key)
    .slice(-(remembered - 1));
  try {
    localStorage.setItem(memoryKey, JSON.stringify({ ...Object.fromEntries(latest), [key]: chosen }));
  } catch {
    localStorage.removeItem(memoryKey);
  }
}

/** The rows below the headings as the grid takes them: headings that it knows, in the file's order. */
export function matchedCells(cells: Cells, heading: number, matching: Matching): Cells {
  const places = matching.flatMap((column, n) => (column === undefined ? [] : [{ column, n }]));
  return [
    places.map(({ column }) => column.label),
    ...cells.slice(heading + 1).map((row) => places.map(({ n }) => row[n] ?? '')),
  ];
}
