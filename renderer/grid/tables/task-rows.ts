/** The groups of a 任务分解表 as rows and back: a group's row, then its tasks, then the groups inside it. */
import type { Task, TaskGroup } from '../../../templates/kinds/task-breakdown/schema';
import type { GridRow, Item, Level, RowKeys } from '../grid-row';

type GroupFields = Omit<TaskGroup, 'tasks' | 'groups'>;

const levelOf = (depth: number): Level => (depth <= 1 ? 1 : depth === 2 ? 2 : 3);

/** The rows of a record's groups, in the order in which they are printed. */
export function rowsOfGroups(groups: readonly TaskGroup[], keys: RowKeys): readonly GridRow[] {
  const rows: GridRow[] = [];
  const taken = new Set(allGroups(groups).flatMap((group) => (keys.has(group) ? [keys.of(group)] : [])));
  const visit = (list: readonly TaskGroup[], depth: number, around: string): void => {
    for (const [n, whole] of list.entries()) {
      const { tasks, groups: inner = [], ...group } = whole;
      const place = `${around}.${n}`;
      rows.push({ key: keys.at(whole, place, taken), type: 'group', level: levelOf(depth), group });
      for (const task of tasks) rows.push(keys.itemRow(task));
      visit(inner, depth + 1, place);
    }
  };
  visit(groups, 1, '');
  return rows;
}

const allGroups = (groups: readonly TaskGroup[]): readonly TaskGroup[] =>
  groups.flatMap((group) => [group, ...allGroups(group.groups ?? [])]);

/** Where a task stands in the groups, as the record's paths name it: [0].groups[1].tasks[4]. */
export function placeOfTask(groups: readonly TaskGroup[], task: Item): string | undefined {
  for (const [n, group] of groups.entries()) {
    const at = group.tasks.findIndex((one) => one === task);
    if (at !== -1) return `[${n}].tasks[${at}]`;
    const inside = placeOfTask(group.groups ?? [], task);
    if (inside !== undefined) return `[${n}].groups${inside}`;
  }
  return undefined;
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
