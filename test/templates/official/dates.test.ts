import { describe, expect, it } from 'vitest';
import {
  compareDates,
  daysInMonth,
  formatDate,
  parseDate,
  readDate,
} from '../../../templates/official/dates';

const ninth = { year: 2017, month: 10, day: 9 };

describe('dates', () => {
  it('are read in exactly one form', () => {
    expect(parseDate('2017年10月9日')).toEqual(ninth);
    expect(formatDate(ninth)).toBe('2017年10月9日');
    for (const text of [
      '2017年10月09日',
      '2017-10-09',
      '二〇一七年十月九日',
      '2017年10月9号',
      '2017年10月',
      '',
    ]) {
      expect(parseDate(text), text).toBeUndefined();
    }
  });

  it.each([
    ['2017年10月09日', 'leading-zero'],
    ['2017年08月9日', 'leading-zero'],
    ['二〇一七年十月九日', 'chinese-numerals'],
    ['２０１７年10月9日', 'full-width-digits'],
    ['2017-10-9', 'separators'],
    ['2017.10.09', 'separators'],
    ['2017/10/9', 'separators'],
    ['2017年10月9号', 'day-word'],
    ['2017年10月 9日', 'spaces'],
  ] as const)('%s has the flaw %s and still names its day', (text, flaw) => {
    const { date, flaw: found } = readDate(text);
    expect(found).toBe(flaw);
    expect(date?.year).toBe(2017);
    expect(date?.day).toBe(9);
  });

  it.each([
    ['17年10月9日', 'short-year'],
    ['2017年2月29日', 'non-existent'],
    ['2017年02月30日', 'non-existent'],
    ['2017年13月1日', 'non-existent'],
    ['2017年0月1日', 'non-existent'],
    ['二〇一七年二月三十日', 'non-existent'],
    ['2017年10月', 'unreadable'],
    ['2017年10-9', 'unreadable'],
    ['近日', 'unreadable'],
    ['', 'unreadable'],
  ] as const)('%j has the flaw %s and names no day', (text, flaw) => {
    expect(readDate(text)).toEqual({ flaw });
  });

  it('know leap years', () => {
    expect([2016, 2017, 1900, 2000].map((year) => daysInMonth(year, 2))).toEqual([29, 28, 28, 29]);
    expect(parseDate('2016年2月29日')).toEqual({ year: 2016, month: 2, day: 29 });
  });

  it('are put in order', () => {
    const dates = ['2018年1月1日', '2017年10月9日', '2017年9月30日', '2017年10月10日'].map((text) =>
      parseDate(text)!,
    );
    expect(dates.sort(compareDates).map(formatDate)).toEqual([
      '2017年9月30日',
      '2017年10月9日',
      '2017年10月10日',
      '2018年1月1日',
    ]);
    expect(compareDates(ninth, ninth)).toBe(0);
  });
});
