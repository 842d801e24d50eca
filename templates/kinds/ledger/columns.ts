/** The columns a ledger may have: what a cell prints of a problem, and which columns are summed. */
import { personLines } from '../../fields';
import { tableColumns, unitNames } from '../../table-columns';
import { linesOf, narrowDeadline } from '../../view-cells';
import type { ColumnKey, LedgerItem } from './schema';
import template from './template.json';

/** Set in the middle: numbers, days and words of a few characters. */
export const centered: ReadonlySet<string> = new Set<ColumnKey>([
  'number',
  'batch',
  'assignedOn',
  'measure',
  'leads',
  'deadline',
  'extension',
  'completedOn',
  'status',
  'checkedOn',
  'closedOn',
  'rebounds',
  'fine',
  'accountable',
  'light',
]);

/** Columns whose figures are added up. */
export const summed: ReadonlySet<ColumnKey> = new Set(['rebounds', 'fine', 'accountable']);

const built = tableColumns<ColumnKey>(
  template.wording.tables[0]!.columns.map((column) => ({ shown: true, ...column })),
  centered,
);
/** The column's name in the built-in template, by which the form names it. */
export const columnLabel = (key: ColumnKey): string => built[key].label;

/** A figure, '' for none, so that the few that there are stand out. */
const figureText = (value: number): string => (value === 0 ? '' : String(value));

/** What a cell prints, a paragraph each; `narrow` tables set years on lines of their own. */
export function cellLines(
  item: LedgerItem,
  number: number,
  key: ColumnKey,
  narrow: boolean,
): readonly string[] {
  switch (key) {
    case 'number':
      return [String(number)];
    case 'leads':
    case 'units':
      return [unitNames(item[key])];
    case 'persons':
    case 'leaders':
      return personLines(item[key]);
    case 'rebounds':
    case 'fine':
    case 'accountable':
      return [figureText(item[key])];
    case 'assignedOn':
    case 'deadline':
    case 'extension':
    case 'completedOn':
    case 'checkedOn':
    case 'closedOn':
      return narrow ? narrowDeadline(item[key]) : linesOf(item[key]);
    default:
      return linesOf(item[key]);
  }
}
