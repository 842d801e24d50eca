/** 回头看记录 and 调度表: figures counted from their rows, and what the rows must agree on. */
import { describe, expect, it } from 'vitest';
import { compiledForm } from '../../../templates/bind/template';
import { ledger } from '../../../templates/kinds/ledger/index';
import { ledgerSchema } from '../../../templates/kinds/ledger/schema';
import { lookBack } from '../../../templates/kinds/look-back/index';
import { lookBackSchema } from '../../../templates/kinds/look-back/schema';
import { viewOf as lookBackView } from '../../../templates/kinds/look-back/view';
import { progressTable } from '../../../templates/kinds/progress-table/index';
import { progressTableSchema } from '../../../templates/kinds/progress-table/schema';
import { viewOf as progressView } from '../../../templates/kinds/progress-table/view';
import { sampleOffice } from '../../../templates/sample-office';

const record = lookBackSchema.parse(lookBack.samples[0]?.data);
const recordFaults = (more: object) =>
  lookBack
    .check(lookBackSchema.parse({ ...record, ...more }), sampleOffice)
    .map(({ rule, path }) => `${rule} ${path}`);
const table = progressTableSchema.parse(progressTable.samples[0]?.data);
const tableFaults = (more: object) =>
  progressTable
    .check(progressTableSchema.parse({ ...table, ...more }), sampleOffice)
    .map(({ rule, path }) => `${rule} ${path}`);
const texts = (rows: ReturnType<typeof progressView>['rows']) =>
  rows.map(({ cells }) => cells.map(({ lines }) => lines.join('')).join('|'));
const recordTexts = (more: object = {}) =>
  texts(
    lookBackView(
      lookBackSchema.parse({ ...record, ...more }),
      sampleOffice,
      compiledForm(lookBack.template).wording,
    ).rows,
  );
const tableTexts = (more: object = {}) =>
  texts(
    progressView(
      progressTableSchema.parse({ ...table, ...more }),
      sampleOffice,
      compiledForm(progressTable.template).wording,
    ).rows,
  );

describe('回头看记录', () => {
  it('counts what was seen and what has come back', () => {
    expect(recordTexts().at(-2)).toBe('合计　应查6件，已查6件，覆盖率100%；没有反弹5件，反弹1件');
    expect(recordTexts({ due: 9 }).at(-2)).toContain('应查9件，已查6件，覆盖率66.7%');
  });

  it('wants of what has come back a measure, a day and a new case', () => {
    expect(recordFaults({})).toEqual([]);
    const items = record.items.map((item, index) =>
      index === 0 ? { ...item, rebound: '有', handling: '' } : item,
    );
    expect(recordFaults({ items })).toEqual([
      'R61 items[0].handling',
      'R61 items[0].reviewBy',
      'R61 items[0].newCase',
    ]);
  });

  it('looks back after the closing, by two who did not rectify, and at no more than there is', () => {
    const withFirst = (more: object) =>
      recordFaults({ items: record.items.map((item, index) => (index === 0 ? { ...item, ...more } : item)) });
    expect(withFirst({ checkedOn: '2017年10月20日' })).toEqual(['R72 items[0].checkedOn']);
    expect(withFirst({ checkers: ['史卫红', '薛建伟'] })).toEqual(['R71 items[0].checkers']);
    expect(recordFaults({ due: 5 })).toEqual(['R60 due']);
    expect(recordFaults({ due: 7 })).toEqual(['R61 due']);
    expect(recordFaults({ date: '2017年11月15日' })).toEqual(['R72 date', 'R72 date']);
  });
});

describe('调度表', () => {
  it('works out what is open and the rates, and its sums are those of the ledger', () => {
    const rows = tableTexts();
    expect(rows[0]).toBe('1|汪屯乡人民政府|0|0|2|1|1|0|50%|汴东建材公司料棚钢构完成70%');
    expect(rows.at(-1)).toBe('|合计|0|1|8|6|2|0|75%|');
    const { items } = ledgerSchema.parse(ledger.samples[0]?.data);
    const closed = items.filter(({ status }) => status === '已销号').length;
    expect(rows.at(-1)!.split('|').slice(4, 6).map(Number)).toEqual([items.length, closed]);
    expect(tableTexts({ rows: [{ unit: '南郊乡' }] })[0]).toContain('|—|');
  });

  it('names its period in the headings', () => {
    const { wording } = compiledForm(progressTable.template);
    const headings = progressView({ ...table, period: '周' }, sampleOffice, wording).columns.map(
      ({ label }) => label,
    );
    expect(headings.slice(2, 5)).toEqual(['本周新增', '本周完成', '累计交办']);
  });

  it('finds parts above their whole, a township twice, and a sum that is not the ledger’s', () => {
    expect(tableFaults({})).toEqual([]);
    const [first, ...rest] = table.rows;
    const withFirst = (more: object) => tableFaults({ rows: [{ ...first, ...more }, ...rest] });
    expect(withFirst({ closed: 3 })).toEqual(['R60 rows[0].closed']);
    expect(withFirst({ overdue: 2 })).toEqual(['R60 rows[0].overdue']);
    expect(withFirst({ unit: rest[0]!.unit })).toEqual(['R73 rows[1].unit']);
    expect(tableFaults({ whole: 9 })).toEqual(['R60 whole']);
  });
});
