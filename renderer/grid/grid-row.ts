/** A 任务分解表 as one list of rows, as the grid shows it: a group's row, then its tasks, then the groups inside it. */
import type { Task, TaskGroup } from '../../templates/kinds/task-breakdown/schema';

export type Level = 1 | 2 | 3;

export interface GroupRow {
  readonly key: string;
  readonly type: 'group';
  readonly level: Level;
  /** The group without what stands in rows of its own. */
  readonly group: Omit<TaskGroup, 'tasks' | 'groups'>;
}

export interface TaskRow {
  readonly key: string;
  readonly type: 'task';
  readonly task: Task;
}

export type GridRow = GroupRow | TaskRow;

/** Keys that stay with a task or a group through edits and undo; made here, handed to whoever holds the rows. */
export interface RowKeys {
  readonly of: (value: object) => string;
  readonly keep: (value: object, key: string) => void;
  readonly fresh: () => string;
}

export function rowKeys(): RowKeys {
  const known = new WeakMap<object, string>();
  let count = 0;
  const fresh = (): string => `r${(count += 1)}`;
  return {
    fresh,
    of: (value) => {
      const key = known.get(value) ?? fresh();
      known.set(value, key);
      return key;
    },
    keep: (value, key) => void known.set(value, key),
  };
}

const levelOf = (depth: number): Level => (depth <= 1 ? 1 : depth === 2 ? 2 : 3);

/** The rows of a record's groups, in the order in which they are printed. */
export function rowsOf(groups: readonly TaskGroup[], keys: RowKeys): readonly GridRow[] {
  const rows: GridRow[] = [];
  const visit = (list: readonly TaskGroup[], depth: number): void => {
    for (const whole of list) {
      const { tasks, groups: inner = [], ...group } = whole;
      rows.push({ key: keys.of(whole), type: 'group', level: levelOf(depth), group });
      for (const task of tasks) rows.push({ key: keys.of(task), type: 'task', task });
      visit(inner, depth + 1);
    }
  };
  visit(groups, 1);
  return rows;
}

interface Open {
  readonly whole: { tasks: Task[]; groups?: TaskGroup[] } & Omit<TaskGroup, 'tasks' | 'groups'>;
  readonly level: Level;
}

/**
 * The groups that rows stand for. A task belongs to the group row above it; tasks above the first group get a group
 * without a name; a level that skips one counts as the next one down.
 */
export function groupsOf(rows: readonly GridRow[], keys: RowKeys): readonly TaskGroup[] {
  const top: TaskGroup[] = [];
  const around: Open[] = [];
  const open = (group: Omit<TaskGroup, 'tasks' | 'groups'>, level: Level): Open => {
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
      inside.whole.tasks.push(row.task);
      keys.keep(row.task, row.key);
    }
  }
  return top;
}

/** 序号 of every task row, by key; they run through the whole table. */
export function taskNumbers(rows: readonly GridRow[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const row of rows) if (row.type === 'task') numbers.set(row.key, numbers.size + 1);
  return numbers;
}
