import { describe, expect, it } from 'vitest';
import { milderFault, ruleFault, rules, within } from '../../../../templates/official/rules/catalogue';

const at = { path: 'tasks[2]', label: '任务' };

describe('the catalogue of rules', () => {
  it('names every field rule of the paper', () => {
    const ids =
      'R01 R02 R03 R04 R06 R07 R08 R09 R10 R15 R16 R17 R18 R19 R20 R21 R22 R23 R24 R25 R26 R35 R36 R37 R38 R40 R43 R44 R60 R61 R64 R65 R66 R71 R72 R73';
    expect(Object.keys(rules).join(' ')).toBe(ids);
    for (const rule of Object.values(rules)) {
      expect(rule.source).not.toBe('');
      expect(rule.name).toMatch(/\p{Script=Han}/u);
    }
  });

  it('gives faults their severity', () => {
    expect(ruleFault('R04', at, '甲', '乙')).toEqual({
      ...at,
      rule: 'R04',
      severity: 'W',
      message: '甲',
      remedy: '乙',
    });
    expect(ruleFault('R61', at, '甲', '乙').severity).toBe('E');
    expect(milderFault('R61', at, '甲', '乙').severity).toBe('W');
  });

  it('places a part inside its whole', () => {
    expect(within(at, 'leads', '牵头部门')).toEqual({ path: 'tasks[2].leads', label: '牵头部门' });
    expect(within({ path: 'copyTo', label: '抄送' }, '[1]', '抄送').path).toBe('copyTo[1]');
    expect(within({ path: '', label: '' }, 'title', '标题').path).toBe('title');
  });
});
