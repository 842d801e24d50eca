/** The tasks of a 任务分解表, and what a 纪要 settled, as rows that can become cases of the ledger. */
import { minutesSchema, type MinutesItem } from '../../../templates/kinds/minutes/schema';
import { taskBreakdownSchema, type Task } from '../../../templates/kinds/task-breakdown/schema';
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

/** What a meeting settled: its words are the task, its first unit leads. */
function factsOfItem({ matter, text, units, partners, deadline }: MinutesItem, number: number) {
  const [leadUnit = '', ...others] = units;
  return {
    ...{ sourceNumber: String(number), problem: lines(matter, text), leadUnit },
    units: [...others, ...partners],
    remark: deadline === '' ? '' : `纪要的完成时限：${deadline}`,
  };
}

export interface PaperRows {
  readonly title: string;
  /** As the paper writes it; '' where it has none. */
  readonly date: string;
  readonly rows: readonly ListRow[];
}

const rowsOf = (facts: readonly Readonly<Record<string, unknown>>[]): readonly ListRow[] =>
  facts.map((said, n) => ({ id: String(n + 1), number: n + 1, refused: [], said }));

/** undefined for a paper whose rows are no tasks. */
export function paperRows(kind: string, data: unknown): PaperRows | undefined {
  if (kind === 'minutes') {
    const paper = minutesSchema.safeParse(data).data;
    if (paper === undefined) return undefined;
    const { title, writtenDate: date, items } = paper;
    return { title, date, rows: rowsOf(items.map((item, n) => factsOfItem(item, n + 1))) };
  }
  const paper = taskBreakdownSchema.safeParse(data).data;
  if (kind !== 'task-breakdown' || paper === undefined) return undefined;
  const { title, date, groups } = paper;
  return { title, date, rows: rowsOf(tasksOf(groups).map((task, n) => factsOf(task, n + 1))) };
}
