/** A draft's groups with what the grid needs of each; judged by the schema anew only where they changed. */
import {
  taskBreakdownSchema,
  taskSchema,
  type Task,
  type TaskGroup,
} from '../../../templates/kinds/task-breakdown/schema';

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

function makeWhole(group: Draft<TaskGroup>): TaskGroup {
  const inner = group.groups?.map(wholeGroup);
  const own = group.tasks?.map(wholeTask);
  const isComplete =
    group.deadline !== undefined &&
    group.title !== undefined &&
    own?.every((task, n) => task === group.tasks?.[n]) === true &&
    inner?.every((one, n) => one === group.groups?.[n]) !== false;
  if (isComplete) return group as TaskGroup;
  return {
    ...{ title: '', deadline: '' },
    ...group,
    tasks: own ?? [],
    ...(inner === undefined ? {} : { groups: inner }),
  };
}

const wholeGroup = (group: Draft<TaskGroup>): TaskGroup => once(groups, group, () => makeWhole(group));

/** Tasks and groups that the schema takes: what a key did not change is not judged again. */
const soundTasks = new WeakSet();
/** By depth: what a group may hold depends on it. */
const soundGroups = [1, 2, 3].map(() => new WeakSet());
const groupSchema = taskBreakdownSchema.shape.groups;

function isTask(task: unknown): boolean {
  if (typeof task !== 'object' || task === null) return false;
  if (soundTasks.has(task)) return true;
  const { success } = taskSchema.safeParse(task);
  if (success) soundTasks.add(task);
  return success;
}

/** A group by its own fields, its tasks and its groups each by themselves; a third level holds none. */
function isGroup(group: unknown, depth: number): boolean {
  if (typeof group !== 'object' || group === null) return false;
  const sound = soundGroups[depth - 1];
  if (sound?.has(group)) return true;
  const { tasks: own = [], groups: inner = [] } = group as {
    readonly tasks?: unknown;
    readonly groups?: unknown;
  };
  const success =
    groupSchema.safeParse([{ ...group, tasks: [], groups: [] }]).success &&
    Array.isArray(own) &&
    own.every(isTask) &&
    (depth === 3 || (Array.isArray(inner) && inner.every((one) => isGroup(one, depth + 1))));
  if (success) sound?.add(group);
  return success;
}

/**
 * A draft's groups with what a record leaves out filled in and what it holds beyond kept; undefined when they are not
 * what a task table has: then only the form shows what is wrong.
 */
export function completeGroups(value: unknown): readonly TaskGroup[] | undefined {
  const list = value === undefined ? [] : value;
  const isTable = Array.isArray(list) && list.every((group) => isGroup(group, 1));
  return isTable ? (list as readonly Draft<TaskGroup>[]).map(wholeGroup) : undefined;
}
