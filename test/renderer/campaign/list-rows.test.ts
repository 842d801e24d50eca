/** A list of problems from elsewhere: its columns found by what offices call them, its rows as facts. */
import { describe, expect, it } from 'vitest';
import { factsForm } from '../../../electron/service/campaign/step-form';
import { matchHeadings, matchedCells } from '../../../renderer/grid/sheet-columns';
import { factColumns, headed } from '../../../renderer/campaign/exchange/facts-table';
import { factsOf, listRows } from '../../../renderer/campaign/exchange/list-rows';
import { paperRows } from '../../../renderer/campaign/exchange/paper-rows';
import sample from '../../../templates/kinds/task-breakdown/sample.json';

const columns = factColumns({ ...factsForm(['施工工地扬尘管理']), today: '2017-10-16' });
const keysOf = (headings: readonly string[]) => matchHeadings(headings, columns).map((column) => column?.key);

describe('columns of a list', () => {
  it('are found under the names in use', () => {
    expect(
      keysOf([
        '序号',
        '乡镇',
        '企业名称',
        '详细地址',
        '问题描述',
        '整改要求',
        '责任单位',
        '责任人',
        '检查日期',
        '附图',
      ]),
    ).toEqual([
      ...['sourceNumber', 'township', 'site', 'place', 'problem', 'requirements', 'units', 'persons'],
      ...['foundOn', undefined],
    ]);
  });

  it('without heads lose no row to them', () => {
    const cells = [
      ['石材厂', '露天切割'],
      ['砖厂', '无治理设施'],
    ];
    expect(headed(cells, columns)).toEqual([['', ''], ...cells]);
    const named = [['企业名称', '存在问题'], ...cells];
    expect(headed(named, columns)).toBe(named);
  });
});

describe('rows of a list', () => {
  const cells = [
    ['企业名称', '存在问题', '整改方式', '责任单位', '检查日期'],
    ['汪屯乡', '汪屯乡', '汪屯乡', '汪屯乡', '汪屯乡'],
    ['石材厂', '露天切割', '关停取缔', '区环保局、汪屯乡', '2017/10/9'],
    ['砖厂', '无治理设施', '随便', '', '十月份'],
    ['', '', '', '', ''],
    ['6', '', '', '', ''],
    ['合计', '2', '', '', ''],
  ];
  const rows = listRows(matchedCells(cells, 0, matchHeadings(cells[0]!, columns)), columns);
  const common = { source: '环保部巡查组', batch: '第3批', assignedOn: '2017-10-09' };

  it('leave out groups, sums and empty rows, and say what a cell cannot be', () => {
    expect(rows.map(({ number, refused }) => [number, refused])).toEqual([
      [2, []],
      [3, ['“随便”不能作整改方式，可以填：整改提升、停产整治、关停取缔、搬迁']],
    ]);
  });

  it('are facts as the ledger takes them; a date that is none stays for it to refuse', () => {
    expect(rows.map((row) => factsOf(row, columns, common))).toEqual([
      {
        ...common,
        ...{ site: '石材厂', problem: '露天切割', way: '关停取缔' },
        ...{ units: ['区环保局', '汪屯乡'], foundOn: '2017-10-09' },
      },
      { ...common, site: '砖厂', problem: '无治理设施', foundOn: '十月份' },
    ]);
  });
});

describe('tasks of a breakdown', () => {
  it('are rows in their order with the units named, and no paper of another kind has any', () => {
    const found = paperRows('task-breakdown', sample);
    const tasks = found?.rows ?? [];
    expect(tasks.map(({ said }) => said.sourceNumber)).toEqual(tasks.map((_, n) => String(n + 1)));
    expect(tasks.length).toBeGreaterThan(5);
    expect(tasks.every(({ said }) => said.problem !== '')).toBe(true);
    const group = { title: '一', deadline: '2017年10月31日前', tasks: [{ task: '取缔散煤销售点12个' }] };
    expect(paperRows('task-breakdown', { title: '任务分解表', groups: [group] })?.rows[0]?.said.remark).toBe(
      '任务分解表的完成时限：2017年10月31日前',
    );
    expect(paperRows('task-breakdown', { title: 3 })).toBeUndefined();
  });
});
