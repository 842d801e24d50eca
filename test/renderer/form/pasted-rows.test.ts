import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../../renderer/form/pasted-rows';
import { cellsOfText } from '../../../renderer/grid/clipboard';
import { peopleField } from '../../../templates/fields';
import type { Field } from '../../../templates/form';

const field: Extract<Field, { kind: 'rows' }> = {
  kind: 'rows',
  name: 'units',
  label: '单位',
  rowName: '单位',
  rowTitle: 'name',
  blank: { count: 0, name: '', level: 'low', heads: [], people: [] },
  fields: [
    { kind: 'number', name: 'count', label: '件数' },
    { kind: 'unit', name: 'name', label: '名称' },
    { kind: 'choice', name: 'level', label: '级别', options: [{ value: 'high', label: '上级' }] },
    { kind: 'list', of: 'person', name: 'heads', label: '负责人' },
    { kind: 'rows', name: 'people', label: '人员', rowName: '人员', blank: {}, fields: [] },
  ],
};

describe('a pasted list', () => {
  test('one name a line fills the field that titles a row', () => {
    const { rows } = rowsOf(field, '区环保局\n\n区城管局\r\n');
    expect(rows.map(({ name }) => name)).toEqual(['区环保局', '区城管局']);
    expect(rows[0]).toMatchObject({ count: 0, level: 'low' });
  });

  test('columns under heads go where the heads say', () => {
    const { rows, headed } = rowsOf(
      field,
      '名称\t负责人\t级别\t件数\n区环保局\t张三、李四\t上级\t１２\n甲乡\t\t平级\tx',
    );
    expect(headed).toBe(true);
    expect(rows).toEqual([
      { count: 12, name: '区环保局', level: 'high', heads: ['张三', '李四'], people: [] },
      { count: 0, name: '甲乡', level: 'low', heads: [], people: [] },
    ]);
  });

  test('columns without heads go in the order of the form', () => {
    expect(rowsOf(field, '3\t区环保局').rows[0]).toMatchObject({ count: 3, name: '区环保局' });
  });

  test('persons go into a row as a cell writes them', () => {
    const withPeople = { ...field, fields: [field.fields[1]!, peopleField('people', '人员')] };
    expect(rowsOf(withPeople, '名称\t人员\n甲乡\t李建（乡长）、王芳').rows).toMatchObject([
      {
        name: '甲乡',
        people: [
          { name: '李建', post: '乡长' },
          { name: '王芳', post: '' },
        ],
      },
    ]);
  });

  test('quoted cells keep their line ends and quotes', () => {
    expect(cellsOfText('"甲\n""乙"""\t丙\n丁\t')).toEqual([
      ['甲\n"乙"', '丙'],
      ['丁', ''],
    ]);
  });
});
