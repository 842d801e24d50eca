/** The columns a 任务分解表 may have: what each is called, how wide it is and what it prints of a task. */
import { labelAt } from '../../labels';
import { formatPerson } from '../../fields';
import { taskSchema, type ColumnKey, type Task } from './schema';

export interface TaskColumn {
  /** Share of the table's width. */
  readonly weight: number;
  /** Least width in 字. */
  readonly min: number;
  readonly align: 'left' | 'center';
}

/** Weights by what the columns usually hold; a table takes those of the columns it chose. */
export const taskColumns: Readonly<Record<ColumnKey, TaskColumn>> = {
  number: { weight: 1.6, min: 2, align: 'center' },
  category: { weight: 4, min: 4, align: 'left' },
  task: { weight: 7, min: 5, align: 'left' },
  standard: { weight: 5, min: 4, align: 'left' },
  measures: { weight: 7, min: 5, align: 'left' },
  deadline: { weight: 3.4, min: 3.5, align: 'center' },
  leads: { weight: 3, min: 3, align: 'center' },
  leadPersons: { weight: 3, min: 3, align: 'center' },
  partners: { weight: 3.4, min: 3, align: 'left' },
  localities: { weight: 3.4, min: 3, align: 'left' },
  localPersons: { weight: 3.6, min: 3, align: 'left' },
  districtLeaders: { weight: 3, min: 3, align: 'center' },
  target: { weight: 2.4, min: 2, align: 'center' },
  progress: { weight: 2.4, min: 2, align: 'center' },
  remark: { weight: 3, min: 2, align: 'left' },
};

/** The column's heading, which is the field's own label. */
export const columnLabel = (key: ColumnKey): string =>
  key === 'number' ? '序号' : labelAt(taskSchema, [key]);

/** What a cell prints, a paragraph each: units joined by 、, persons one a line, the writer's own lines kept. */
export function cellLines(task: Task, number: number, key: ColumnKey): readonly string[] {
  if (key === 'number') return [String(number)];
  const value = task[key];
  if (typeof value === 'string') return value.split('\n');
  if (value.every((item) => typeof item === 'string')) {
    return [value.filter((name) => name.trim() !== '').join('、')];
  }
  return value.map((item) => (typeof item === 'string' ? item : formatPerson(item)));
}
