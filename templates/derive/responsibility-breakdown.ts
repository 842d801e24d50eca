/** 任务分解表 → 责任分解表: all units with the tasks each takes on. */
import type { ResponsibilityBreakdown } from '../kinds/responsibility-breakdown/schema';
import type { TaskBreakdown } from '../kinds/task-breakdown/schema';
import type { DeriveContext } from './context';
import { derivedTitle } from './derived-title';
import { taskWords, unitsOfTasks } from './units-of-tasks';

/** The units in order of first appearance; telephone numbers are carried but printed on internal copies only. */
export function deriveResponsibilityBreakdown(
  data: TaskBreakdown,
  { office }: DeriveContext,
): ResponsibilityBreakdown {
  return {
    title: derivedTitle(data.title, '责任分解表'),
    preparedBy: data.preparedBy === '' ? office.shortName : data.preparedBy,
    date: data.date,
    internal: false,
    units: unitsOfTasks(data).map(({ duties, heads, deputies, handlers, ...unit }) => ({
      ...unit,
      heads: [...heads],
      deputies: [...deputies],
      handlers: [...handlers],
      tasks: duties.map(({ at, role }) => ({
        number: String(at.number),
        task: taskWords(at.task),
        role,
        deadline: at.task.deadline,
      })),
    })),
  };
}
