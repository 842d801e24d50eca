/** 任务分解表 → 责任单: one sheet for each unit (一单位一清单). */
import type { ResponsibilitySheet } from '../kinds/responsibility-sheet/schema';
import type { TaskBreakdown } from '../kinds/task-breakdown/schema';
import { derivedTitle } from './derived-title';
import { taskWords, unitsOfTasks } from './units-of-tasks';

export interface UnitSheet {
  readonly unit: string;
  readonly data: ResponsibilitySheet;
}

/** Sheets in the order in which the tasks first name the units; unsigned, with the office's box left open. */
export function deriveResponsibilitySheets(data: TaskBreakdown): readonly UnitSheet[] {
  const title = derivedTitle(data.title, '责任单');
  return unitsOfTasks(data).map(({ name, heads, deputies, handlers, phone, duty, duties }) => ({
    unit: name,
    data: {
      title,
      number: '',
      date: data.date,
      unit: name,
      heads: [...heads],
      deputies: [...deputies],
      handlers: [...handlers],
      phone,
      tasks: duties.map(({ at, role }) => ({
        number: String(at.number),
        task: taskWords(at.task),
        standard: at.task.standard,
        measures: at.task.measures,
        deadline: at.task.deadline,
        role,
      })),
      duty,
      pledge: '',
      signDate: '',
      opinion: '',
      opinionDate: '',
    },
  }));
}
