/** Rows put in, moved, folded, filled down. */
import { describe, expect, it } from 'vitest';
import { taskSchema } from '../../../templates/kinds/task-breakdown/schema';
import { rowKeys, type GridRow, type Level } from '../../../renderer/grid/grid-row';
import * as act from '../../../renderer/grid/row-actions';
import { groupsOfRows, rowsOfGroups } from '../../../renderer/grid/tables/task-rows';
import { taskTable as taskTableOf } from '../../../renderer/grid/tables/task-table';
import { taskBreakdown } from '../../../templates/kinds/task-breakdown/index';
import { columnsOf } from './columns-of';

const taskTable = taskTableOf(taskBreakdown);

const group = (title: string, level: Level = 1): GridRow => ({
  key: title,
  type: 'group',
  level,
  group: { title, deadline: '' },
});
const task = (words: string, standard = ''): GridRow => ({
  key: words,
  type: 'item',
  item: taskSchema.parse({ task: words, standard }),
});
const shown = (rows: act.Rows) => rows.map(({ key }) => key).join('');
const rows = [group('A'), task('1', '两断三清'), group('B', 2), task('2'), group('C'), task('3')];

describe('rows', () => {
  it('move together and stay at the ends', () => {
    expect(shown(act.moveRange(rows, { from: 1, to: 2 }, 1))).toBe('A21BC3');
    expect(shown(act.moveRange(rows, { from: 1, to: 1 }, -1))).toBe('1AB2C3');
    expect(shown(act.moveRange(rows, { from: 0, to: 1 }, -1))).toBe('A1B2C3');
    expect(shown(act.moveRange(rows, { from: 5, to: 5 }, 1))).toBe('A1B2C3');
  });

  it('fold with all that is inside the group', () => {
    expect(shown(act.unfolded(rows, new Set(['A'])))).toBe('AC3');
    expect(shown(act.unfolded(rows, new Set(['B'])))).toBe('A1BC3');
  });

  it('go in and out between the first level and the third', () => {
    const levels = (list: act.Rows) => list.flatMap((row) => (row.type === 'group' ? [row.level] : []));
    expect(levels(act.indentRange(rows, { from: 0, to: 5 }, 1))).toEqual([2, 3, 2]);
    expect(levels(act.indentRange(rows, { from: 0, to: 5 }, -1))).toEqual([1, 1, 1]);
  });

  it('fill the first one down in the chosen columns alone', () => {
    const filled = act.fillDown(rows, { from: 1, to: 5 }, columnsOf(taskTable, ['standard']));
    expect(
      filled.flatMap((row) =>
        row.type === 'item' ? [`${String(row.item.task)}${String(row.item.standard)}`] : [],
      ),
    ).toEqual(['1两断三清', '2两断三清', '3两断三清']);
  });

  it('are copied with keys of their own, and taken out', () => {
    const copied = act.duplicateRange(rows, { from: 0, to: 1 }, rowKeys());
    const keys = rowKeys();
    const again = rowsOfGroups(groupsOfRows(copied, keys), keys);
    expect(again).toHaveLength(8);
    expect(new Set(again.map(({ key }) => key)).size).toBe(8);
    expect(shown(act.removeRange(rows, { from: 1, to: 3 }))).toBe('AC3');
  });

  it('give a new group the level of the one around it', () => {
    expect(act.blankGroup(rows, 3, rowKeys())).toMatchObject({ level: 2 });
    expect(act.blankGroup([], 0, rowKeys())).toMatchObject({ level: 1 });
  });
});
