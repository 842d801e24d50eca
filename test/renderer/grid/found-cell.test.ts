/** The cell of a text that was found: of a task in its group, of a group's own title, of a row of a wide table. */
import { expect, it } from 'vitest';
import { kinds } from '../../../templates/kinds/index';
import { foundCell } from '../../../renderer/grid/found-cell';
import { rowKeys } from '../../../renderer/grid/grid-row';
import { tablesOf } from '../../../renderer/grid/tables/tables-of';

const tableOf = (slug: string) => tablesOf(kinds.find((kind) => kind.slug === slug)!)[0]!;

it('finds tasks and groups that were read with what the record leaves out', () => {
  const table = tableOf('task-breakdown');
  const value = [
    {
      title: '甲',
      tasks: [{ task: '一', leads: ['区环保局', '区城管局'] }],
      groups: [{ title: '乙', tasks: [{ task: '二' }] }],
    },
  ];
  const keys = rowKeys();
  const rows = table.rowsOf(value, keys)!;
  const at = (path: string) => foundCell(table, value, keys, path);
  expect(rows.map(({ type }) => type)).toEqual(['group', 'item', 'group', 'item']);
  expect(at('groups[0].title')).toEqual({ key: rows[0]!.key, field: 'title' });
  expect(at('groups[0].tasks[0].leads[1]')).toEqual({ key: rows[1]!.key, field: 'leads' });
  expect(at('groups[0].groups[0].tasks[0].task')).toEqual({ key: rows[3]!.key, field: 'task' });
  expect(at('groups[0].tasks[7].task')?.key).not.toBe(rows[1]!.key);
  expect(at('title')).toBeUndefined();
});
