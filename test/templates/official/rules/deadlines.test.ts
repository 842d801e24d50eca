import { describe, expect, it } from 'vitest';
import { checkDeadline, checkFeedbackDeadline } from '../../../../templates/official/rules/deadlines';

const at = { path: 'deadline', label: '整改时限' };
const feedback = { path: 'feedbackDeadline', label: '反馈时限' };

describe('R09', () => {
  it('names both days of a deadline that is over before the paper is written', () => {
    const [fault] = checkDeadline('2017年9月30日前', at, '2017年10月9日');
    expect(fault).toMatchObject({ rule: 'R09', severity: 'W', path: 'deadline' });
    expect(fault?.message).toBe('整改时限早于成文日期：2017年9月30日 早于 2017年10月9日。');
  });
  it('lets through the same day, standing duties and papers without a date', () => {
    expect(checkDeadline('2017年10月9日前', at, '2017年10月9日')).toEqual([]);
    expect(checkDeadline('立行立改', at, '2017年10月9日')).toEqual([]);
    expect(checkDeadline('2017年9月30日前', at, '')).toEqual([]);
  });
});

describe('R10', () => {
  it('wants the reply after the work', () => {
    const [fault] = checkFeedbackDeadline('2017年10月20日前', '2017年10月25日前', feedback, {
      staged: false,
    });
    expect(fault).toMatchObject({ rule: 'R10', severity: 'W', path: 'feedbackDeadline' });
    expect(fault?.message).toContain('2017年10月20日 早于 2017年10月25日');
  });
  it('lets through staged replies and replies on the day', () => {
    expect(checkFeedbackDeadline('2017年10月20日前', '2017年10月25日前', feedback, { staged: true })).toEqual(
      [],
    );
    expect(
      checkFeedbackDeadline('2017年10月25日17时前', '2017年10月25日前', feedback, { staged: false }),
    ).toEqual([]);
  });
});
