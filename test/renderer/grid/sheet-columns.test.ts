/** Table files and the grid's columns: the heading row, the match, what is taken. */
import { describe, expect, it } from 'vitest';
import { taskSchema } from '../../../templates/kinds/task-breakdown/schema';
import { headingRow, matchedCells, matchHeadings } from '../../../renderer/grid/sheet-columns';
import { sheetTable } from '../../../renderer/grid/sheet-table';
import { taskTable as taskTableOf } from '../../../renderer/grid/tables/task-table';
import { taskBreakdown } from '../../../templates/kinds/task-breakdown/index';
import { tablesOf } from '../../../renderer/grid/tables/tables-of';
import { putColumns } from '../../../templates/overlay/change';
import { kindWith } from '../../../templates/overlay/kinds';
import { noOverlay } from '../../../templates/overlay/overlay';
import { columnsOf } from './columns-of';

const taskTable = taskTableOf(taskBreakdown);

const columns = columnsOf(taskTable, ['task', 'standard', 'deadline', 'leads']);
const [task, , , leads] = columns;
const cells = [
  ['任务分解表', '任务分解表', '任务分解表', '任务分解表'],
  ['序号', '牵头部门', '主要任务', '完成时限（2017年）'],
  ['1', '区环保局', '取缔', '2017年10月31日前'],
];

describe('a table file', () => {
  it('is known by the office’s names of columns, and by those of before', () => {
    const own = taskBreakdown.template.wording.tables[0]!.columns;
    const renamed = own.map((column) => (column.key === 'task' ? { ...column, label: '完成事项' } : column));
    const overlay = putColumns(taskBreakdown.template, noOverlay('task-breakdown'), 'tasks', renamed);
    const [table] = tablesOf(kindWith(taskBreakdown, overlay));
    const shown = columnsOf(table!, ['task', 'deadline']);
    expect(shown.map(({ label }) => label)).toEqual(['完成事项', '完成时限']);
    for (const heading of ['完成事项', '主要任务', '主要任务（2018年）'])
      expect(matchHeadings([heading, '完成时限'], shown), heading).toEqual(shown);
  });

  it('has its headings where most columns are named', () => {
    expect(headingRow(cells, columns)).toBe(1);
    expect(headingRow([['甲'], ['乙']], columns)).toBe(0);
  });

  it('is matched by its headings, each column once', () => {
    expect(matchHeadings(cells[1]!, columns)).toEqual([undefined, leads, task, columns[2]]);
    expect(matchHeadings(['主要任务', '主要任务'], columns)).toEqual([task, undefined]);
  });

  it('gives the chosen columns alone, under the names that the grid knows', () => {
    expect(matchedCells(cells, 1, [undefined, leads, task, undefined])).toEqual([
      ['牵头部门', '主要任务'],
      ['区环保局', '取缔'],
    ]);
  });

  it('is written with numbers, and groups across the table', () => {
    const table = sheetTable(
      taskTable,
      '任务分解表',
      [
        { key: 'g', type: 'group', level: 1, group: { title: '重点工作', deadline: '2017年底前' } },
        { key: 'a', type: 'item', item: taskSchema.parse({ task: '取缔', leads: ['区环保局', '区工商局'] }) },
      ],
      ['number', 'task', 'leads'],
    );
    expect(table).toMatchObject({
      headings: ['序号', '主要任务', '牵头部门'],
      rows: [['重点工作（2017年底前）'], ['1', '取缔', '区环保局、区工商局']],
    });
  });
});
