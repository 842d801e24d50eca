import { describe, expect, it } from 'vitest';
import { annexLabel, checkAnnexes, checkAnnexList } from '../../../../templates/official/rules/annexes';
import { marks } from './support';

const at = { path: 'annexes', label: '附件' };
const two = [
  { label: '附件1', title: '整改情况一览表' },
  { label: '附件2', title: '整改前后对比照片' },
];

describe('R35, R38 附件说明 and 附件', () => {
  it('agree in number, label and title', () => {
    expect(checkAnnexes(['整改情况一览表', '整改前后对比照片'], two, at)).toEqual([]);
    expect(checkAnnexes(['任务分解表'], [{ label: '附件', title: '任务分解表' }], at)).toEqual([]);
    expect(checkAnnexes([], [], at)).toEqual([]);
    expect([annexLabel(0, 1), annexLabel(1, 3)]).toEqual(['附件', '附件2']);
  });

  it('R35: count the same', () => {
    const faults = checkAnnexes(['整改情况一览表'], two, at);
    expect(marks(faults)).toEqual(['R35 E annexes']);
    expect(faults[0]?.message).toBe('附件说明列了1个附件，正文后有2个附件。');
    expect(marks(checkAnnexes(['任务分解表'], [], at))).toEqual(['R35 E annexes']);
  });

  it('R38: label without colon, numbered when there are several, title unchanged', () => {
    expect(marks(checkAnnexes(['甲'], [{ label: '附件：', title: '甲' }], at))).toEqual(['R38 E annexes[0]']);
    expect(marks(checkAnnexes(['甲'], [{ label: '附件1', title: '甲' }], at))).toEqual(['R38 E annexes[0]']);
    expect(
      marks(
        checkAnnexes(
          ['甲', '乙'],
          [
            { label: '附件1', title: '甲' },
            { label: '附件2：', title: '丙' },
          ],
          at,
        ),
      ),
    ).toEqual(['R38 E annexes[1]', 'R38 E annexes[1]']);
  });

  it('R38: a line break in a title is no difference', () => {
    expect(checkAnnexes(['重点任务分解表'], [{ label: '附件', title: '重点任务\n分解表' }], at)).toEqual([]);
  });
});

describe('R36, R37 附件说明 as printed', () => {
  it.each([
    [['附件：任务分解表']],
    [['附件：1.整改情况一览表', '2.整改前后对比照片']],
    [['附件：2017年任务分解表']],
    [['附件：1.关于印发《攻坚行动方案》的通知', '2.责任清单（试行）']],
  ])('%j is right', (lines) => {
    expect(checkAnnexList(lines, at)).toEqual([]);
  });

  it.each([
    [['附件一：任务分解表'], ['R36 E annexes[0]']],
    [['附件：1.任务分解表'], ['R36 E annexes[0]']],
    [
      ['附件：一、任务分解表', '二、责任清单'],
      ['R36 E annexes[0]', 'R36 E annexes[1]'],
    ],
    [['附件：1.任务分解表', '3.责任清单'], ['R36 E annexes[1]']],
    [
      ['附件：1、任务分解表', '2、责任清单'],
      ['R36 E annexes[0]', 'R36 E annexes[1]'],
    ],
    [['附件：任务分解表。'], ['R37 E annexes[0]']],
    [['附件：《任务分解表》'], ['R37 W annexes[0]']],
    [
      ['附件：1.《任务分解表》；', '2.责任清单'],
      ['R37 E annexes[0]', 'R37 W annexes[0]'],
    ],
  ])('%j is wrong: %j', (lines, expected) => {
    expect(marks(checkAnnexList(lines, at))).toEqual(expected);
  });

  it('proposes the right number', () => {
    expect(checkAnnexList(['附件：1.任务分解表', '二、责任清单'], at)[0]?.remedy).toBe(
      '请改为“2.责任清单”。',
    );
    expect(checkAnnexList(['附件一：任务分解表'], at)[0]?.remedy).toBe('请改为“附件：任务分解表”。');
  });
});
