/** Rows of the grid and the record's groups: there and back, keys that stay. */
import { describe, expect, it } from 'vitest';
import sample from '../../../templates/kinds/task-breakdown/sample-complete.json';
import { taskBreakdownSchema, taskSchema } from '../../../templates/kinds/task-breakdown/schema';
import { rowKeys, rowNumbers, type GridRow } from '../../../renderer/grid/grid-row';
import { groupsOfRows, rowsOfGroups } from '../../../renderer/grid/tables/task-rows';

const { groups } = taskBreakdownSchema.parse(sample);
const task = (words: string) => taskSchema.parse({ task: words });
const nested = [
  {
    title: '甲',
    deadline: '',
    tasks: [task('一')],
    groups: [
      { title: '乙', deadline: '', tasks: [], groups: [{ title: '丙', deadline: '', tasks: [task('二')] }] },
    ],
  },
  { title: '丁', deadline: '2017年底前', tasks: [task('三')], groups: [] },
];

describe('rows of a record', () => {
  it('come back as the groups they were made of', () => {
    const keys = rowKeys();
    expect(groupsOfRows(rowsOfGroups(groups, keys), keys)).toEqual(groups);
    expect(groupsOfRows(rowsOfGroups(nested, keys), keys)).toEqual(nested);
  });

  it('stand in printing order with their levels', () => {
    const shown = rowsOfGroups(nested, rowKeys()).map((row) =>
      row.type === 'group' ? `${row.level}${row.group.title}` : row.item.task,
    );
    expect(shown).toEqual(['1甲', '一', '2乙', '3丙', '二', '1丁', '三']);
  });

  it('keep their keys when the record comes back changed in one place', () => {
    const keys = rowKeys();
    const before = rowsOfGroups(nested, keys);
    const edited = before.map((row): GridRow =>
      row.type === 'item' && row.item.task === '二' ? { ...row, item: task('二改') } : row,
    );
    const after = rowsOfGroups(groupsOfRows(edited, keys), keys);
    expect(after.map(({ key }) => key)).toEqual(before.map(({ key }) => key));
    expect(after[4]).toMatchObject({ item: { task: '二改' } });
  });

  it('count 序号 through all groups', () => {
    const rows = rowsOfGroups(nested, rowKeys());
    const numbers = rowNumbers(rows);
    expect(rows.map(({ key }) => numbers.get(key))).toEqual([
      undefined,
      1,
      undefined,
      undefined,
      2,
      undefined,
      3,
    ]);
  });
});

describe('rows as they may be typed', () => {
  it('give tasks above the first group a group without a name', () => {
    const keys = rowKeys();
    const made = groupsOfRows([{ key: 'a', type: 'item', item: task('一') }], keys);
    expect(made).toEqual([{ title: '', deadline: '', tasks: [task('一')], groups: [] }]);
  });

  it('take a level that skips one as the next one down', () => {
    const keys = rowKeys();
    const group = (level: 1 | 2 | 3, title: string): GridRow => ({
      key: title,
      type: 'group',
      level,
      group: { title, deadline: '' },
    });
    const [first] = groupsOfRows([group(1, '甲'), group(3, '丙')], keys);
    expect(first?.groups?.map(({ title }) => title)).toEqual(['丙']);
  });
});
