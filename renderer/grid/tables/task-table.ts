/** The tasks of a 任务分解表 as the grid's table: levels of groups, the paper's own columns and their widths. */
import { wordingOf } from '../../../templates/bind/wording';
import type { Kind } from '../../../templates/kind';
import { columnsByKey, taskColumns } from '../../../templates/kinds/task-breakdown/columns';
import { taskFields } from '../../../templates/kinds/task-breakdown/form';
import {
  columnKeys,
  taskBreakdownSchema,
  taskSchema,
  type ColumnKey,
} from '../../../templates/kinds/task-breakdown/schema';
import { isCellField } from '../../form/cell-text';
import type { Item } from '../grid-row';
import { completeGroups } from './complete-groups';
import { groupsOfRows, placeOfTask, rowsOfGroups } from './task-rows';
import type { GridTable, TableColumn } from './table';

/** 字 that a screen needs where a paper would break the line: 2017年10月31日前 stands on one. */
const atLeast: Partial<Record<ColumnKey, number>> = { deadline: 9.2 };

const blankTask: Item = taskSchema.parse({});

/** Headings as the kind's template calls them. */
const columnsOf = ({ template }: Kind): readonly TableColumn[] => {
  const worded = columnsByKey(wordingOf(template.wording).columns('tasks'));
  return columnKeys.flatMap((key): readonly TableColumn[] => {
    const field = taskFields.find(({ name }) => name === key);
    if (field === undefined || !isCellField(field)) return [];
    const { label, weight, min, align } = worded[key];
    const least = Math.max(min + 1, atLeast[key] ?? 0);
    return [{ key, label, weight, least, align, field, blank: blankTask[field.name] }];
  });
};

const shown = taskBreakdownSchema.shape.columns;

/** @param kind 任务分解表 in the office's wording. */
export const taskTable = (kind: Kind): GridTable => ({
  id: 'task-breakdown/groups',
  path: 'groups',
  label: '任务',
  rowName: '任务',
  columns: columnsOf(kind),
  choice: {
    path: 'columns',
    numberKey: 'number',
    read: (kept) => {
      const parsed = shown.safeParse(kept);
      return parsed.success ? parsed.data : shown.parse(undefined);
    },
  },
  numberWeight: taskColumns.number.weight,
  blank: blankTask,
  groups: { deadline: 'deadline' },
  // R61
  wanted: ['leads', 'leadPersons', 'standard', 'measures', 'deadline'],
  words: {
    count: (rows) => `共 ${rows} 项任务`,
    gap: (rows, label) => `${rows} 项尚未明确${label}`,
  },
  rowsOf: (value, keys) => {
    const groups = completeGroups(value);
    return groups && rowsOfGroups(groups, keys);
  },
  valueOf: groupsOfRows,
  whole: completeGroups,
  placeOf: (value, task) => placeOfTask(completeGroups(value) ?? [], task),
});
