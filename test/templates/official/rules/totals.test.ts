import { describe, expect, it } from 'vitest';
import { checkTotals } from '../../../../templates/official/rules/totals';
import { marks } from './support';

const at = { path: 'counts', label: '总体情况' };
const parts = (completed: number, ongoing: number) => [
  { name: '已完成', count: completed },
  { name: '正在整改', count: ongoing },
];

describe('R60 totals', () => {
  it('add up', () => {
    expect(checkTotals({ whole: { name: '交办', count: 12 }, parts: parts(9, 3) }, at)).toEqual([]);
  });

  it('show every figure when they do not', () => {
    const faults = checkTotals(
      { whole: { name: '交办', count: 12 }, parts: parts(9, 2), unaccounted: ['第7号问题没有填写完成情况'] },
      at,
    );
    expect(marks(faults)).toEqual(['R60 E counts']);
    expect(faults[0]?.message).toBe(
      '交办 12 件，已完成 9 件，正在整改 2 件，合计 11 件，少 1 件：第7号问题没有填写完成情况。',
    );
    const over = checkTotals({ whole: { name: '交办', count: 12 }, parts: parts(9, 5), measure: '个' }, at);
    expect(over[0]?.message).toContain('多 2 个');
  });
});
