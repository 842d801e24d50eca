import { describe, expect, test } from 'vitest';
import { personColumns, unitColumns } from '../../../renderer/units/columns';
import { cellsOf, entriesOf } from '../../../renderer/units/parse-list';
import { blankPerson, blankUnit } from '../../../renderer/units/registry-types';

describe('a pasted list', () => {
  test('is cut at tabs; quoted cells hold line ends and quotes', () => {
    expect(cellsOf('甲\t"乙\n丙"\r\n\r\n丁\t"说""好"""')).toEqual([
      ['甲', '乙 丙'],
      ['丁', '说"好"'],
    ]);
  });

  test('an odd quote is a mark like any other', () => {
    expect(cellsOf('5" 管\t甲\n乙\t丙')).toEqual([
      ['5" 管', '甲'],
      ['乙', '丙'],
    ]);
  });

  test('is cut at commas where there are no tabs', () => {
    expect(cellsOf('罗丹，区攻坚办，科长')).toEqual([['罗丹', '区攻坚办', '科长']]);
  });

  test('with heads is read by them, in any order', () => {
    const units = entriesOf(
      '简称\t单位名称\t停用\t备注\n区环保局\t区环境保护局\t2018/12/31\t撤销',
      unitColumns,
      blankUnit,
    );
    expect(units).toHaveLength(1);
    expect(units[0]).toMatchObject({ name: '区环境保护局', shortName: '区环保局', to: '2018年12月31日' });
  });

  test('without heads stands in our order', () => {
    const [person] = entriesOf('罗丹\t区攻坚办\t科长\t0371', personColumns, blankPerson);
    expect(person).toMatchObject({ name: '罗丹', unit: '区攻坚办', post: '科长', phone: '0371' });
  });
});
