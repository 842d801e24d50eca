/** The groups of a 任务分解表 as rows and back: a group's row, then its tasks, then the groups inside it. */
import {
  taskBreakdownSchema,
  taskSchema,
  type Task,
  type TaskGroup,
} from '../../../templates/kinds/task-breakdown/schema';
import type { GridRow, Level, RowKeys } from '../grid-row';

type GroupFields = Omit<TaskGroup, 'tasks' | 'groups'>;

const levelOf = (depth: number): Level => (depth <= 1 ? 1 : depth === 2 ? 2 : 3);

/** The rows of a record's groups, in the order in which they are printed. */
export function rowsOfGroups(groups: readonly TaskGroup[], keys: RowKeys): readonly GridRow[] {
  const rows: GridRow[] = [];
  const visit = (list: readonly TaskGroup[], depth: number): void => {
    for (const whole of list) {
      const { tasks, groups: inner = [], ...group } = whole;
      rows.push({ key: keys.of(whole), type: 'group', level: levelOf(depth), group });
      for (const item of tasks) rows.push({ key: keys.of(item), type: 'item', item });
      visit(inner, depth + 1);
    }
  };
  visit(groups, 1);
  return rows;
}

interface Open {
  readonly whole: { tasks: Task[]; groups?: TaskGroup[] } & GroupFields;
  readonly level: Level;
}

/**
 * The groups that rows stand for. A task belongs to the group row above it; tasks above the first group get a group
 * without a name; a level that skips one counts as the next one down.
 */
export function groupsOfRows(rows: readonly GridRow[], keys: RowKeys): readonly TaskGroup[] {
  const top: TaskGroup[] = [];
  const around: Open[] = [];
  const open = (group: GroupFields, level: Level): Open => {
    while (around.length >= level) around.pop();
    const whole = { ...group, tasks: [], ...(around.length < 2 ? { groups: [] } : {}) };
    (around.at(-1)?.whole.groups ?? top).push(whole);
    const opened = { whole, level };
    around.push(opened);
    return opened;
  };
  for (const row of rows) {
    if (row.type === 'group') keys.keep(open(row.group, row.level).whole, row.key);
    else {
      const inside = around.at(-1) ?? open({ title: '', deadline: '' }, 1);
      // the rows of this table hold tasks: they were read as such, or begun as the blank one
      inside.whole.tasks.push(row.item as Task);
      keys.keep(row.item, row.key);
    }
  }
  return top;
}

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

/**
 * A draft's groups with what a record leaves out filled in and what it holds beyond kept; undefined when they are not
 * what a task table has: then only the form shows what is wrong.
 */
export function completeGroups(value: unknown): readonly TaskGroup[] | undefined {
  const list = value ?? [];
  const { success } = taskBreakdownSchema.shape.groups.safeParse(list);
  return success ? (list as readonly Draft<TaskGroup>[]).map(wholeGroup) : undefined;
}
