/** A draft's groups with what the grid needs of each: what a record leaves out is filled in, what it holds beyond is kept. */
import {
  taskBreakdownSchema,
  taskSchema,
  type Task,
  type TaskGroup,
} from '../../templates/kinds/task-breakdown/schema';
import { getIn } from '../state/paths';

const blank = taskSchema.parse({});
/** The same object each time for the same draft, so that keys and heights stay with it. */
const tasks = new WeakMap<object, Task>();
const groups = new WeakMap<object, TaskGroup>();

function once<T>(known: WeakMap<object, T>, value: object, make: () => T): T {
  const before = known.get(value);
  if (before !== undefined) return before;
  const made = make();
  known.set(value, made);
  return made;
}

type Draft<T> = { readonly [K in keyof T]?: T[K] };

const isWhole = (task: Draft<Task>): task is Task =>
  Object.keys(blank).every((key) => task[key as keyof Task] !== undefined);

const wholeTask = (task: Draft<Task>): Task =>
  isWhole(task) ? task : once(tasks, task, () => ({ ...blank, ...task }));

const wholeGroup = (group: Draft<TaskGroup>): TaskGroup =>
  once(groups, group, () => ({
    ...{ title: '', deadline: '' },
    ...group,
    tasks: (group.tasks ?? []).map(wholeTask),
    ...(group.groups === undefined ? {} : { groups: group.groups.map(wholeGroup) }),
  }));

/** Undefined when the record's groups are not what a task table has: then only the form shows what is wrong. */
export function completeGroups(data: unknown): readonly TaskGroup[] | undefined {
  const value = getIn(data, 'groups') ?? [];
  const { success } = taskBreakdownSchema.shape.groups.safeParse(value);
  return success ? (value as readonly Draft<TaskGroup>[]).map(wholeGroup) : undefined;
}
