/** Pasting into the grid: cells as Excel writes them, headings, what is overwritten, what a column refuses. */
import { describe, expect, it } from 'vitest';
import { taskSchema } from '../../../templates/kinds/task-breakdown/schema';
import { deadlineText } from '../../../renderer/form/cell-text';
import { cellsOfText, textOfCells, tidyCell } from '../../../renderer/grid/clipboard';
import { rowKeys, type GridRow } from '../../../renderer/grid/grid-row';
import { planPaste } from '../../../renderer/grid/paste';
import { columnText, takeText } from '../../../renderer/grid/tables/table';
import { taskTable as taskTableOf } from '../../../renderer/grid/tables/task-table';
import { taskBreakdown } from '../../../templates/kinds/task-breakdown/index';
import { columnsOf } from './columns-of';

const taskTable = taskTableOf(taskBreakdown);

const columns = columnsOf(taskTable, ['task', 'standard', 'deadline', 'leads', 'leadPersons', 'progress']);
const [persons] = columnsOf(taskTable, ['leadPersons']);
const [leads] = columnsOf(taskTable, ['leads']);
const taskRow = (key: string, words: string): GridRow => ({
  key,
  type: 'item',
  item: taskSchema.parse({ task: words }),
});
const groupRow: GridRow = { key: 'g', type: 'group', level: 1, group: { title: '一', deadline: '' } };
const words = (rows: readonly GridRow[]) => rows.map((row) => (row.type === 'item' ? row.item.task : '—'));

describe('cells of a text', () => {
  it('hold quoted tabs, line ends and quotes', () => {
    expect(cellsOfText('甲\t"一\n二\t""三"""\r\n乙\t\r\n')).toEqual([
      ['甲', '一\n二\t"三"'],
      ['乙', ''],
    ]);
  });

  it('take a quote in the middle of a text, or one that is never closed, as a mark', () => {
    expect(cellsOfText('"散乱污"企业\t"未完')).toEqual([['"散乱污"企业', '"未完']]);
  });

  it('go out as they came in', () => {
    const cells = [
      ['一\n二', '"三"'],
      ['', '四'],
    ];
    expect(cellsOfText(textOfCells(cells))).toEqual(cells);
  });

  it('lose full-width digits and invisible blanks, keep Chinese marks', () => {
    expect(tidyCell('\u00a0ＰＭ２.５\u200b，“两散”（１）')).toBe('PM2.5，“两散”（1）');
  });
});

describe('texts of cells', () => {
  const task = taskSchema.parse({ leadPersons: [{ name: '张宏伟', post: '局长', unit: '区环保局' }] });

  it('part units and persons, keep what the text does not show', () => {
    const more = takeText(task, persons!, '张宏伟（局长）、李建（乡长、书记）').item;
    expect(more.leadPersons).toEqual([
      { name: '张宏伟', post: '局长', unit: '区环保局' },
      { name: '李建', post: '乡长、书记', unit: '' },
    ]);
    expect(takeText(task, leads!, '区工商局，区食药监局；').item.leads).toEqual(['区工商局', '区食药监局']);
    expect(columnText(more, persons!)).toBe('张宏伟（局长）、李建（乡长、书记）');
  });

  it.each([
    ['2017/10/31', '2017年10月31日'],
    ['2017-10-31前', '2017年10月31日前'],
    ['２０１７．１０．９', '2017年10月9日'],
    ['长期坚持', '长期坚持'],
    ['2017-13-40', '2017-13-40'],
  ])('writes the deadline %s as %s', (typed, written) => expect(deadlineText(tidyCell(typed))).toBe(written));
});

describe('a paste', () => {
  const rows = [groupRow, taskRow('a', '甲'), taskRow('b', '')];

  it('fills rows from the cell on, passes over groups, adds what is missing', () => {
    const plan = planPaste(
      taskTable,
      rows,
      [['一'], ['二'], ['三']],
      { at: 0, first: 0 },
      columns,
      rowKeys(),
    );
    expect(words(plan.rows)).toEqual(['—', '一', '二', '三']);
    expect(plan.added).toBe(1);
    expect(plan.overwritten).toEqual([{ number: 1, column: 'task', before: '甲', after: '一' }]);
  });

  it('puts columns in their places by a heading row', () => {
    const cells = [
      ['序号', '完成时限（2017年）', '主要任务'],
      ['1', '2017/10/31', '取缔'],
    ];
    const plan = planPaste(taskTable, rows, cells, { at: 2, first: 3 }, columns, rowKeys());
    expect(plan.matched?.map((column) => column?.key)).toEqual([undefined, 'deadline', 'task']);
    expect(plan.rows[2]).toMatchObject({ item: { task: '取缔', deadline: '2017年10月31日' } });
    expect(plan.overwritten).toEqual([]);
  });

  it('leaves a cell that a column cannot hold as it was and says so', () => {
    const plan = planPaste(taskTable, rows, [['差不多']], { at: 1, first: 5 }, columns, rowKeys());
    expect(plan.refused).toEqual([
      {
        ...{ number: 1, column: 'progress', before: '', after: '差不多' },
        reason: '可以填：未启动、推进中、已完成、逾期',
      },
    ]);
    expect(plan.rows[1]).toMatchObject({ item: { progress: '' } });
  });

  it('takes 2,000 rows at once', () => {
    const cells = Array.from({ length: 2000 }, (_, n) => [`任务${n}`, '标准']);
    const plan = planPaste(taskTable, rows, cells, { at: 1, first: 0 }, columns, rowKeys());
    expect(plan.rows).toHaveLength(2001);
    expect(plan.rows.at(-1)).toMatchObject({ item: { task: '任务1999', standard: '标准' } });
  });
});
