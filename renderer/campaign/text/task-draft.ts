/** Rows that a text proposes while they are judged: merged, split, dropped; pure, so that each step can be taken back. */
import type { Output } from '../../../electron/contract';
import {
  taskBreakdownSchema,
  taskSchema,
  type Task,
  type TaskBreakdown,
} from '../../../templates/kinds/task-breakdown/schema';

export type Proposal = Output<'proposeTasks'>;

export interface Place {
  readonly start: number;
  readonly end: number;
}

export interface DraftRow {
  readonly key: string;
  /** A task, or measures that stand beside the tasks: 要进一步落实责任. */
  readonly sort: 'task' | 'measures';
  /** Where it comes from in the text. */
  readonly places: readonly Place[];
  readonly data: Task;
}

export interface Draft {
  readonly rows: readonly DraftRow[];
}

/** What a task should have, by the fields of 任务分解表. */
export const wanted = {
  standard: '工作标准',
  measures: '工作措施',
  deadline: '完成时限',
  leads: '牵头部门',
  leadPersons: '牵头责任人',
} as const satisfies Partial<Record<keyof Task, string>>;
type Wanted = keyof typeof wanted;

export function draftOf({ tasks, rows, groups, text }: Proposal): Draft {
  const proposed = rows.map((data, n): DraftRow => {
    const { id, source } = tasks[n]!;
    return { key: id, sort: 'task', places: [source], data };
  });
  const beside = groups.map(({ start, end, title, sentences }, n): DraftRow => {
    const data = taskSchema.parse({
      task: title.words,
      measures: sentences.map(({ words }) => words).join('\n'),
      sentence: text.slice(start, end).trim(),
    });
    return { key: `m${n + 1}`, sort: 'measures', places: [{ start, end }], data };
  });
  return { rows: [...proposed, ...beside] };
}

const isEmpty = (value: string | readonly unknown[]): boolean => value.length === 0;

/** What the text does not say of a task. */
export const missingOf = ({ sort, data }: DraftRow): readonly Wanted[] =>
  sort === 'measures' ? [] : (Object.keys(wanted) as Wanted[]).filter((name) => isEmpty(data[name]));

/** `牵头部门 13 项` for each that is missing anywhere. */
export function missingWords(rows: readonly DraftRow[]): string {
  const all = rows.flatMap(missingOf);
  return (Object.keys(wanted) as Wanted[])
    .map((name) => [wanted[name], all.filter((one) => one === name).length] as const)
    .filter(([, count]) => count > 0)
    .map(([label, count]) => `${label} ${count} 项`)
    .join('、');
}

const both = (a: string, b: string, between: string): string =>
  [a, b].filter((part) => part !== '').join(between);
const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];

/** The row and the one before it as one task. */
export function mergedUp({ rows }: Draft, at: number): Draft {
  const [above, below] = [rows[at - 1], rows[at]];
  if (above === undefined || below === undefined) return { rows };
  const [a, b] = [above.data, below.data];
  const data: Task = {
    ...a,
    task: both(a.task, b.task, '；'),
    standard: both(a.standard, b.standard, '；'),
    measures: both(a.measures, b.measures, '\n'),
    deadline: a.deadline || b.deadline,
    leads: union(a.leads, b.leads),
    leadPersons: [...a.leadPersons, ...b.leadPersons],
    partners: union(a.partners, b.partners),
    localities: union(a.localities, b.localities),
    remark: both(a.remark, b.remark, '；'),
    sentence: a.sentence === b.sentence ? a.sentence : both(a.sentence, b.sentence, '\n'),
  };
  const one: DraftRow = { ...above, places: [...above.places, ...below.places], data };
  return { rows: [...rows.slice(0, at - 1), one, ...rows.slice(at + 1)] };
}

const partsOf = (task: string): readonly string[] =>
  task
    .split(/[；;\n]+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');

export const canSplit = ({ data }: DraftRow): boolean => partsOf(data.task).length > 1;

/** A row whose task says several things, as one row each; all keep its sentence. */
export function splitAt({ rows }: Draft, at: number): Draft {
  const row = rows[at];
  if (row === undefined) return { rows };
  const parts = partsOf(row.data.task).map((task, n): DraftRow => ({
    ...row,
    key: n === 0 ? row.key : `${row.key}-${n + 1}`,
    data: { ...row.data, task },
  }));
  return { rows: [...rows.slice(0, at), ...parts, ...rows.slice(at + 1)] };
}

export const without = ({ rows }: Draft, at: number): Draft => ({ rows: rows.filter((_, n) => n !== at) });

/** The data of the 任务分解表 that is taken. */
export function breakdownOf({ rows }: Draft, title: string): TaskBreakdown {
  const group = (name: string, sort: DraftRow['sort']) => {
    const tasks = rows.filter((row) => row.sort === sort).map(({ data }) => data);
    return tasks.length === 0 ? [] : [{ title: name, tasks }];
  };
  return taskBreakdownSchema.parse({
    title,
    groups: [...group('主要任务', 'task'), ...group('工作要求', 'measures')],
  });
}
