/** The tasks of a 任务分解表 as rows that can become cases of the ledger. */
import {
  taskBreakdownSchema,
  type Task,
  type TaskBreakdown,
} from '../../../templates/kinds/task-breakdown/schema';
import type { ListRow } from './list-rows';

interface Group {
  readonly deadline: string;
  readonly tasks: readonly Task[];
  readonly groups?: readonly Group[] | undefined;
}

/** A task without a deadline of its own has its group's. */
const tasksOf = (groups: readonly Group[], around = ''): readonly Task[] =>
  groups.flatMap(({ deadline, tasks, groups: inner = [] }) => {
    const own = deadline === '' ? around : deadline;
    return [
      ...tasks.map((task) => (task.deadline === '' ? { ...task, deadline: own } : task)),
      ...tasksOf(inner, own),
    ];
  });

const lines = (...texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n');

function factsOf(task: Task, number: number): Readonly<Record<string, unknown>> {
  const [leadUnit = '', ...others] = task.leads;
  return {
    ...{ sourceNumber: String(number), category: task.category },
    problem: task.task === '' ? task.category : task.task,
    ...{ requirements: lines(task.standard, task.measures), leadUnit },
    ...{
      units: [...others, ...task.partners, ...task.localities],
      township: task.localities.find((name) => !name.startsWith('各')) ?? '',
    },
    ...{ persons: [...task.leadPersons, ...task.localPersons], leaders: task.districtLeaders },
    // the deadline of a case is set when it is handed over: until then it is kept in words
    remark: lines(task.deadline === '' ? '' : `任务分解表的完成时限：${task.deadline}`, task.remark),
  };
}

/** undefined for data that is no 任务分解表. */
export function paperRows(
  data: unknown,
): { readonly paper: TaskBreakdown; readonly rows: readonly ListRow[] } | undefined {
  const paper = taskBreakdownSchema.safeParse(data);
  if (!paper.success) return undefined;
  const rows = tasksOf(paper.data.groups).map((task, n) => ({
    ...{ id: String(n + 1), number: n + 1, refused: [] },
    said: factsOf(task, n + 1),
  }));
  return { paper: paper.data, rows };
}
