/** 责任分解表 and 责任单: merged unit cells, telephone numbers, the hand-written dates, the rules. */
import { describe, expect, it } from 'vitest';
import { responsibilityBreakdown } from '../../../templates/kinds/responsibility-breakdown/index';
import { responsibilityBreakdownSchema } from '../../../templates/kinds/responsibility-breakdown/schema';
import { viewOf } from '../../../templates/kinds/responsibility-breakdown/view';
import { compiledForm } from '../../../templates/bind/template';
import { responsibilitySheet } from '../../../templates/kinds/responsibility-sheet/index';
import { responsibilitySheetSchema } from '../../../templates/kinds/responsibility-sheet/schema';
import { sampleOffice } from '../../../templates/sample-office';
import { toPaper } from '../../../templates/paper';

const table = responsibilityBreakdownSchema.parse(responsibilityBreakdown.samples[0]?.data);
const { wording } = compiledForm(responsibilityBreakdown.template);
const tableView = (data: typeof table) => viewOf(data, sampleOffice, wording);
const sheet = responsibilitySheetSchema.parse(responsibilitySheet.samples[0]?.data);
const kinds = [responsibilityBreakdown, responsibilitySheet];
const paperText = (kind: string, data: unknown): string =>
  JSON.stringify(toPaper({ kind, version: 1, data }, { office: sampleOffice, kinds }).document);

describe('responsibility breakdown', () => {
  it('has a row for each task, the unit merged over its rows', () => {
    const { rows, columns } = tableView(table);
    expect(rows.length).toBe(table.units.reduce((sum, { tasks }) => sum + tasks.length, 0));
    const [first] = rows;
    expect(first?.cells.length).toBe(columns.length);
    expect(first?.cells[1]).toMatchObject({
      lines: ['区环保局'],
      rowSpan: table.units[0]?.tasks.length,
      repeat: true,
    });
    expect(rows[1]?.cells.length).toBe(4);
  });

  it('prints telephone numbers on internal copies only', () => {
    const { phone } = table.units[0]!;
    expect(paperText('responsibility-breakdown', table)).toContain(phone);
    const open = paperText('responsibility-breakdown', { ...table, internal: false });
    expect(open).not.toContain(phone);
    expect(open).not.toContain('联系电话');
  });

  it('keeps a unit without tasks whole, and says so', () => {
    const data = { ...table, units: [{ ...table.units[0]!, heads: [], tasks: [] }] };
    expect(tableView(data).rows[0]?.cells.reduce((sum, { colSpan }) => sum + colSpan, 0)).toBe(11);
    expect(responsibilityBreakdown.check(data, sampleOffice).map(({ path }) => path)).toEqual([
      'units[0].heads',
      'units[0].tasks',
    ]);
  });

  it('finds a deadline that is missing or cannot be watched', () => {
    const [unit] = table.units;
    const tasks = ['', '尽快', '长期坚持'].map((deadline) => ({ ...unit!.tasks[0]!, deadline }));
    const faults = responsibilityBreakdown.check({ ...table, units: [{ ...unit!, tasks }] }, sampleOffice);
    expect(faults.map(({ path }) => path)).toEqual([
      'units[0].tasks[0].deadline',
      'units[0].tasks[1].deadline',
    ]);
  });
});

describe('responsibility sheet', () => {
  it('prints unit, people, tasks, both boxes and dates left for the hand', () => {
    const text = paperText('responsibility-sheet', sheet);
    for (const part of [sheet.unit, '党政主要负责人', '区攻坚办审核意见', '主要负责人签字（单位盖章）：']) {
      expect(text).toContain(part);
    }
    for (const { task } of sheet.tasks) expect(text).toContain(task);
    expect(text.match(/ {4}年 {4}月 {4}日/g)?.length).toBe(2);
    expect(paperText('responsibility-sheet', { ...sheet, signDate: '2017年10月18日' })).toContain(
      '2017年10月18日',
    );
  });

  it('asks for the people once and for what each task lacks', () => {
    const tasks = [{ ...sheet.tasks[0]!, standard: '', deadline: '抓紧' }];
    const faults = responsibilitySheet.check(
      { ...sheet, heads: [], tasks, signDate: '2017-10-18' },
      sampleOffice,
    );
    expect(faults.map(({ rule, path }) => [rule, path])).toEqual([
      ['R61', 'heads'],
      ['R61', 'tasks[0].standard'],
      ['R61', 'tasks[0].deadline'],
      ['R06', 'signDate'],
    ]);
  });
});
