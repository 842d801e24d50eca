/** The columns a 任务分解表 may have: what each is called, how wide it is and what it prints of a task. */
import type { WordedColumn } from '../../bind/wording';
import { personLines, stackedPersonLines } from '../../fields';
import { tableColumns, unitNames, type TableColumns } from '../../table-columns';
import { linesOf, narrowDeadline } from '../../view-cells';
import type { ColumnKey, Task } from './schema';
import template from './template.json';

const centered: ReadonlySet<string> = new Set<ColumnKey>([
  'number',
  'deadline',
  'leads',
  'leadPersons',
  'districtLeaders',
  'target',
  'progress',
]);

/** The columns of a template by key, as they are set: weights by what they usually hold, least widths by their headings. */
export const columnsByKey = (columns: readonly WordedColumn[]): TableColumns<ColumnKey> =>
  tableColumns(columns, centered);

/** Those of the built-in template, by which forms and tables on the screen name them. */
export const taskColumns = columnsByKey(
  template.wording.tables[0]!.columns.map((column) => ({ shown: true, ...column })),
);

export const columnLabel = (key: ColumnKey): string => taskColumns[key].label;

/**
 * What a cell prints, a paragraph each: units joined by 、, persons apart, the writer's own lines kept.
 * `narrow` tables set years and posts on lines of their own.
 */
export function cellLines(task: Task, number: number, key: ColumnKey, narrow: boolean): readonly string[] {
  switch (key) {
    case 'number':
      return [String(number)];
    case 'leads':
    case 'partners':
    case 'localities':
      return [unitNames(task[key])];
    case 'leadPersons':
    case 'districtLeaders':
      return narrow ? stackedPersonLines(task[key]) : personLines(task[key]);
    case 'deadline':
      return narrow ? narrowDeadline(task.deadline) : linesOf(task.deadline);
    case 'localPersons':
      return personLines(task[key]);
    default:
      return linesOf(task[key]);
  }
}
