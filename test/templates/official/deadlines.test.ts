import { describe, expect, it } from 'vitest';
import { lastDay, parseDeadline } from '../../../templates/official/deadlines';

const day = (year: number, month: number, date: number): object => ({ year, month, day: date });

describe('deadlines', () => {
  it.each([
    ['2017年10月31日前', day(2017, 10, 31)],
    ['2017年10月31日', day(2017, 10, 31)],
    ['2017年10月31日之前完成', day(2017, 10, 31)],
    ['2017年10月底前', day(2017, 10, 31)],
    ['2018年2月底', day(2018, 2, 28)],
    ['2017年10月', day(2017, 10, 31)],
    ['2017年底前', day(2017, 12, 31)],
  ])('%s ends on its day', (text, date) => {
    expect(parseDeadline(text)).toEqual({ kind: 'date', date });
  });

  it('keep the hour', () => {
    expect(parseDeadline('2017年10月31日18时前')).toEqual({
      kind: 'date',
      date: day(2017, 10, 31),
      hour: 18,
    });
  });

  it.each([
    ['2017年10月1日至2018年3月31日', day(2017, 10, 1), day(2018, 3, 31)],
    ['2017年10月—2018年3月', day(2017, 10, 1), day(2018, 3, 31)],
    ['2017年11月1日至15日', day(2017, 11, 1), day(2017, 11, 15)],
    ['自2017年10月9日至12月31日', day(2017, 10, 9), day(2017, 12, 31)],
  ])('%s is a span', (text, from, to) => {
    const deadline = parseDeadline(text);
    expect(deadline).toEqual({ kind: 'span', from, to });
    expect(deadline && lastDay(deadline)).toEqual(to);
  });

  it.each([
    ['立行立改', { kind: 'immediate' }],
    ['长期坚持', { kind: 'standing' }],
    ['每月5日前', { kind: 'recurring', every: 'month', day: 5 }],
    ['每周五前', { kind: 'recurring', every: 'week', day: 5 }],
    ['每周', { kind: 'recurring', every: 'week' }],
    ['每日', { kind: 'recurring', every: 'day' }],
    ['每季度末', { kind: 'recurring', every: 'quarter' }],
    ['15日内', { kind: 'within', days: 15, working: false }],
    ['5个工作日内', { kind: 'within', days: 5, working: true }],
  ])('%s is understood and has no last day of its own', (text, expected) => {
    const deadline = parseDeadline(text);
    expect(deadline).toEqual(expected);
    expect(deadline && lastDay(deadline)).toBeUndefined();
  });

  it.each([
    '',
    '尽快',
    '近期',
    '10月底前',
    '2017年2月30日前',
    '每月32日前',
    '每日五前',
    '2018年3月至2017年10月',
    '2017-10-31',
    '0日内',
  ])('%j is no time to be watched', (text) => {
    expect(parseDeadline(text)).toBeUndefined();
  });
});
