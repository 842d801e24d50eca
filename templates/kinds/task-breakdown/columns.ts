/** The columns a 任务分解表 may have: what each is called, how wide it is and what it prints of a task. */
import { labelAt } from '../../labels';
import { personLines, stackedPersonLines } from '../../fields';
import { linesOf, narrowDeadline } from '../../view-cells';
import { taskSchema, type ColumnKey, type Task } from './schema';

export interface TaskColumn {
  /** Share of the table's width. */
  readonly weight: number;
  /** Least width in 字. */
  readonly min: number;
  readonly align: 'left' | 'center';
}

/** Weights by what the columns usually hold, least widths by their headings. */
export const taskColumns: Readonly<Record<ColumnKey, TaskColumn>> = {
  number: { weight: 2, min: 2.1, align: 'center' },
  category: { weight: 4.6, min: 4.1, align: 'left' },
  task: { weight: 6.5, min: 5.1, align: 'left' },
  standard: { weight: 5.5, min: 4.1, align: 'left' },
  measures: { weight: 7.5, min: 5.1, align: 'left' },
  deadline: { weight: 3.6, min: 5.1, align: 'center' },
  leads: { weight: 3.6, min: 4.1, align: 'center' },
  leadPersons: { weight: 4, min: 5.1, align: 'center' },
  partners: { weight: 3.8, min: 4.1, align: 'left' },
  localities: { weight: 3.6, min: 4.1, align: 'left' },
  localPersons: { weight: 5.5, min: 7.2, align: 'left' },
  districtLeaders: { weight: 4, min: 4.1, align: 'center' },
  target: { weight: 3, min: 3.1, align: 'center' },
  progress: { weight: 3, min: 3.1, align: 'center' },
  remark: { weight: 4, min: 3.1, align: 'left' },
};

/** The column's heading, which is the field's own label. */
export const columnLabel = (key: ColumnKey): string =>
  key === 'number' ? '序号' : labelAt(taskSchema, [key]);

const unitNames = (names: readonly string[]): string =>
  names.length === 1 ? (names[0] ?? '') : names.filter((name) => name.trim() !== '').join('、');

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
