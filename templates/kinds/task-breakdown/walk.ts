/** The tree of groups and tasks as one list, in the order in which it is printed: a group's tasks, then its groups. */
import type { Task, TaskGroup } from './schema';

export interface GroupPlace {
  readonly group: TaskGroup;
  /** 1–3. */
  readonly level: 1 | 2 | 3;
  /** Counted from 1 among its siblings. */
  readonly number: number;
  readonly path: string;
  /** The groups around it, outermost first. */
  readonly within: readonly GroupPlace[];
}

export interface TaskPlace {
  readonly task: Task;
  /** 序号, continuous through the table. */
  readonly number: number;
  readonly path: string;
  /** The groups around the task, outermost first. */
  readonly within: readonly GroupPlace[];
}

export type TableItem =
  { readonly type: 'group'; readonly at: GroupPlace } | { readonly type: 'task'; readonly at: TaskPlace };

/** Groups and tasks in printing order, with their paths in the record. */
export function walkTasks(groups: readonly TaskGroup[]): readonly TableItem[] {
  const items: TableItem[] = [];
  let number = 0;
  const visit = (list: readonly TaskGroup[], path: string, around: readonly GroupPlace[]): void => {
    for (const [index, group] of list.entries()) {
      const level = around.length === 0 ? 1 : around.length === 1 ? 2 : 3;
      const at: GroupPlace = { group, level, number: index + 1, path: `${path}[${index}]`, within: around };
      const inside = [...around, at];
      items.push({ type: 'group', at });
      for (const [taskIndex, task] of group.tasks.entries()) {
        number += 1;
        items.push({
          type: 'task',
          at: { task, number, path: `${at.path}.tasks[${taskIndex}]`, within: inside },
        });
      }
      visit(group.groups ?? [], `${at.path}.groups`, inside);
    }
  };
  visit(groups, 'groups', []);
  return items;
}

/** The tasks alone. */
export const tasksOf = (groups: readonly TaskGroup[]): readonly TaskPlace[] =>
  walkTasks(groups).flatMap((item) => (item.type === 'task' ? [item.at] : []));
