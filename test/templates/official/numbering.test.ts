import { describe, expect, it } from 'vitest';
import { formatLabel, recogniseLabel } from '../../../templates/official/numbering';

describe('level labels (7.3.3)', () => {
  it.each([
    [1, 3, '三、'],
    [1, 12, '十二、'],
    [2, 3, '（三）'],
    [3, 3, '3.'],
    [4, 3, '（3）'],
    [5, 3, '③'],
  ] as const)('level %i, number %i is %s, and is recognised', (level, number, label) => {
    expect(formatLabel(level, number)).toBe(label);
    expect(recogniseLabel(`${label}总体要求`)).toEqual({ level, label, number, rest: '总体要求' });
  });

  it.each([
    '一. 总体要求',
    '一，总体要求',
    '(一)目标',
    '1、任务',
    '1）任务',
    '1.5万吨',
    '2017.10.9',
    '一是认识要再提升',
    '正文',
    '',
  ])('%j has none in the standard’s form', (text) => {
    expect(recogniseLabel(text)).toBeUndefined();
  });

  it('keeps what follows the label untouched', () => {
    expect(recogniseLabel('1.“散乱污”企业')?.rest).toBe('“散乱污”企业');
    expect(recogniseLabel('（一）、目标')?.rest).toBe('、目标');
  });
});
