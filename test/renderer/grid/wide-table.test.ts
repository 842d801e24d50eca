/** Tables made from a kind's form: which lists, which columns, what cells take, what no column shows is kept. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { peopleField } from '../../../templates/fields';
import type { Field } from '../../../templates/form';
import type { Kind } from '../../../templates/kind';
import { kinds } from '../../../templates/kinds';
import { ledger } from '../../../templates/kinds/ledger';
import { rectificationReport } from '../../../templates/kinds/rectification-report';
import { formatDate } from '../../../templates/official/dates';
import { cellsOfText, textOfCells } from '../../../renderer/grid/clipboard';
import { itemsOf, rowKeys, type Item } from '../../../renderer/grid/grid-row';
import { planPaste } from '../../../renderer/grid/paste';
import { sheetTable } from '../../../renderer/grid/sheet-table';
import { toggled } from '../../../renderer/grid/use-column-choice';
import { columnText, takeText } from '../../../renderer/grid/tables/table';
import { tablesOf } from '../../../renderer/grid/tables/tables-of';
import { columnsOf } from './columns-of';

const options = ['甲', '乙', '丙'].map((label, n) => ({ value: `v${n}`, label }));
const fields: readonly Field[] = [
  { kind: 'text', name: 'text', label: '短文' },
  { kind: 'longText', name: 'longText', label: '长文' },
  { kind: 'date', name: 'date', label: '日期' },
  { kind: 'deadline', name: 'deadline', label: '时限' },
  { kind: 'number', name: 'number', label: '数', min: 0, max: 9999, unit: '个' },
  { kind: 'choice', name: 'choice', label: '选项', options: [{ value: '', label: '未填写' }, ...options] },
  { kind: 'choice', name: 'level', label: '级别', options },
  { kind: 'ticks', name: 'ticks', label: '勾选', options },
  { kind: 'yesNo', name: 'yesNo', label: '是否' },
  { kind: 'unit', name: 'unit', label: '单位' },
  { kind: 'person', name: 'person', label: '姓名' },
  { kind: 'list', of: 'unit', name: 'list', label: '各单位' },
  { ...peopleField('people', '责任人') },
  { kind: 'picture', name: 'picture', label: '照片' },
  { kind: 'group', name: 'group', label: '组', fields: [] },
  { kind: 'rows', name: 'rows', label: '内层', rowName: '行', blank: {}, fields: [] },
];
const blank = {
  ...{ text: '', longText: '', date: '', deadline: '', number: 0, choice: '', level: 'v0', ticks: [] },
  ...{ yesNo: true, unit: '', person: '', list: [], people: [] },
};
const kind: Kind = {
  ...rectificationReport,
  slug: 'all-fields',
  form: {
    sections: [
      {
        title: '表',
        fields: [
          { kind: 'rows', name: 'lines', label: '行', rowName: '行', blank, wide: true, fields },
          { kind: 'rows', name: 'small', label: '短表', rowName: '行', blank: {}, fields: [] },
        ],
      },
    ],
  },
};
const [table, ...others] = tablesOf(kind);

/** Words without the marks that part names, and without blanks at their ends. */
const word = fc.stringMatching(/^[一-龥A-Za-z0-9“”]{1,8}$/u);
const name = fc.stringMatching(/^[一-龥]{1,8}$/u);
const date = fc
  .record({
    year: fc.integer({ min: 1990, max: 2030 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(formatDate);
const option = fc.constantFrom(...options.map(({ value }) => value));
const item = fc.record({
  text: fc.option(word, { nil: '' }),
  longText: fc.array(word, { maxLength: 3 }).map((lines) => lines.join('\n')),
  date: fc.option(date, { nil: '' }),
  deadline: fc.oneof(
    fc.constant(''),
    date,
    date.map((day) => `${day}前`),
    fc.constant('长期坚持'),
  ),
  number: fc.integer({ min: 0, max: 9999 }),
  choice: fc.option(option, { nil: '' }),
  level: option,
  ticks: fc.uniqueArray(option),
  yesNo: fc.boolean(),
  unit: fc.option(name, { nil: '' }),
  person: fc.option(name, { nil: '' }),
  list: fc.array(name, { maxLength: 3 }),
  people: fc.array(fc.record({ name, post: fc.option(name, { nil: '' }), unit: fc.constant('') }), {
    maxLength: 3,
  }),
});

describe('a list that a form marks as wide', () => {
  it('is a table of the fields that a cell can hold, and it alone', () => {
    expect(others).toEqual([]);
    expect(table?.columns.map(({ key }) => key)).toEqual(Object.keys(blank));
    expect(table?.choice.read(undefined)).toEqual(Object.keys(blank));
  });

  it('goes through the clipboard cell by cell, whatever it holds, as it was', () => {
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 4 }), (items) => {
        const texts = items.map((one) => table!.columns.map((column) => columnText(one, column)));
        const { rows, refused } = planPaste(
          table!,
          [],
          cellsOfText(textOfCells(texts)),
          { at: 0, first: 0 },
          table!.columns,
          rowKeys(),
        );
        expect(refused).toEqual([]);
        // a row of nothing but empty cells at the end is the clipboard's own line end
        expect(itemsOf(rows)).toEqual(items);
      }),
    );
  });

  it('keeps what no column shows, and keys through edits', () => {
    const first: Item = { ...blank, picture: 'a.jpg', rows: [{ deep: 1 }], unknown: 7 };
    const keys = rowKeys();
    const rows = table!.rowsOf([first, { ...blank }], keys)!;
    const [column] = columnsOf(table!, ['text']);
    const edited = rows.map((row) =>
      row.type === 'item' ? { ...row, item: takeText(row.item, column!, '改').item } : row,
    );
    const value = table!.valueOf(edited, keys);
    expect(value).toEqual([
      { ...first, text: '改' },
      { ...blank, text: '改' },
    ]);
    expect(table!.rowsOf(value, keys)?.map(({ key }) => key)).toEqual(rows.map(({ key }) => key));
    expect(takeText(first, column!, '').item).toBe(first);
  });

  it('is not shown when what stands there is no list of objects', () => {
    expect(table!.rowsOf(undefined, rowKeys())).toEqual([]);
    expect(table!.rowsOf({}, rowKeys())).toBeUndefined();
    expect(table!.rowsOf(['甲'], rowKeys())).toBeUndefined();
  });
});

describe('a typed cell', () => {
  const take = (key: string, text: string, from: Item = blank) => {
    const [column] = columnsOf(table!, [key]);
    const { item: made, refused } = takeText(from, column!, text);
    return refused ?? made[key];
  };
  it.each([
    ['number', '１，２３４个', 1234],
    ['number', '约十', '只能填数字'],
    ['number', '-1', '不能小于 0'],
    ['number', '10000', '不能大于 9999'],
    ['choice', '乙', 'v1'],
    ['choice', 'v2', 'v2'],
    ['choice', '未填写', ''],
    ['choice', '丁', '可以填：甲、乙、丙'],
    ['ticks', '丙、甲', ['v2', 'v0']],
    ['ticks', '丙、丁', '可以填：甲、乙、丙'],
    ['yesNo', '×', false],
    ['yesNo', '也许', '可以填：是、否'],
    ['date', '２０１７／１０／３１', '2017年10月31日'],
    ['date', '20171009', '2017年10月9日'],
    ['date', '10.31', '10.31'],
    ['deadline', '2017-10-31之前', '2017年10月31日前'],
    ['deadline', '立行立改', '立行立改'],
    ['unit', '区环\n保局', '区环保局'],
    ['list', '区工商局；区食药监局', ['区工商局', '区食药监局']],
  ])('%s takes %s as %j', (key, text, value) => expect(take(key, text)).toEqual(value));

  it('that is emptied falls back to what a new row has', () => {
    const full = { ...blank, number: 5, level: 'v2', yesNo: false, list: ['甲'], choice: 'v1', text: '字' };
    expect(['number', 'level', 'yesNo', 'list', 'choice', 'text'].map((key) => take(key, '', full))).toEqual([
      0,
      'v0',
      true,
      [],
      '',
      '',
    ]);
  });

  it('keeps of persons what the text does not show', () => {
    const people = [{ name: '张宏伟', post: '局长', unit: '区环保局' }];
    expect(take('people', '张宏伟（局长）、李建', { ...blank, people })).toEqual([
      ...people,
      { name: '李建', post: '', unit: '' },
    ]);
  });
});

describe('the kinds', () => {
  it('mark lists of their own schema, with columns that are there', () => {
    const tables = kinds.flatMap((one) => tablesOf(one).map((wide) => ({ one, wide })));
    for (const { one, wide } of tables) {
      const rows = one.samples.flatMap(({ data }) => wide.rowsOf((data as Item)[wide.path], rowKeys()) ?? []);
      expect(rows.length, wide.id).toBeGreaterThan(0);
      expect(wide.choice.read(undefined).length, wide.id).toBeGreaterThan(1);
      for (const made of itemsOf(rows)) {
        const again = wide.columns.reduce<Item>(
          (done, column) => takeText(done, column, columnText(made, column)).item,
          { ...wide.blank },
        );
        expect(
          wide.columns.map((column) => columnText(again, column)),
          wide.id,
        ).toEqual(wide.columns.map((column) => columnText(made, column)));
      }
    }
    expect(tables.map(({ wide }) => wide.id)).toEqual(
      expect.arrayContaining([
        'rectification-report/issues',
        'responsibility-breakdown/units',
        'responsibility-sheet/tasks',
        'handover/items',
        'task-breakdown/groups',
        'task-breakdown/units',
        ...['ledger/items', 'progress-table/rows', 'look-back/items', 'minutes/items'],
      ]),
    );
  });

  it('show at first the columns that the report prints, and others where they belong', () => {
    const [issues] = tablesOf(rectificationReport);
    const first = issues!.choice.read(undefined);
    expect(first.slice(0, 3)).toEqual(['number', 'source', 'site']);
    expect(toggled(issues!, first, 'category').indexOf('category')).toBe(first.indexOf('problem'));
    expect(toggled(issues!, first, 'site')).not.toContain('site');
    expect(issues!.choice.read(['gone', 'site'])).toEqual(['site']);
  });

  it('show of a ledger what its record prints, 序号 among it', () => {
    const [items] = tablesOf(ledger);
    expect(items!.choice.path).toBe('columns');
    const kept = ['number', 'site', 'units'];
    expect(items!.choice.read(kept)).toEqual(kept);
    expect(toggled(items!, kept, 'problem')).toEqual(['number', 'site', 'problem', 'units']);
    const table = sheetTable(items!, '台账', items!.rowsOf([{ site: '甲厂' }], rowKeys())!, kept);
    expect(table).toMatchObject({
      headings: ['序号', '企业（单位）名称', '责任单位'],
      rows: [['1', '甲厂', '']],
    });
  });
});
