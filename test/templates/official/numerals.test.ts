import { describe, expect, it } from 'vitest';
import {
  fromChineseDigits,
  fromChineseNumeral,
  fromCircledNumeral,
  toChineseNumeral,
  toCircledNumeral,
} from '../../../templates/official/numerals';

describe('Chinese numerals', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [23, '二十三'],
    [100, '一百'],
    [101, '一百零一'],
    [110, '一百一十'],
    [112, '一百一十二'],
    [305, '三百零五'],
    [1000, '一千'],
    [1010, '一千零一十'],
    [2003, '二千零三'],
    [9999, '九千九百九十九'],
  ])('%i is %s and back', (number, text) => {
    expect(toChineseNumeral(number)).toBe(text);
    expect(fromChineseNumeral(text)).toBe(number);
  });

  it('come back for every number there is', () => {
    for (let number = 1; number <= 9999; number += 1) {
      expect(fromChineseNumeral(toChineseNumeral(number))).toBe(number);
    }
  });

  it.each(['', '一十二', '两', '二〇', '十十', '零', '12', '一百一', '二一'])('%j is none', (text) => {
    expect(fromChineseNumeral(text)).toBeUndefined();
  });

  it.each([0, -1, 1.5, 10_000, Number.NaN])('refuses %d', (number) => {
    expect(() => toChineseNumeral(number)).toThrow(RangeError);
  });

  it('reads years digit by digit, with the zeros typists mix', () => {
    expect(fromChineseDigits('二〇一七')).toBe(2017);
    expect(fromChineseDigits('二○一七')).toBe(2017);
    expect(fromChineseDigits('二零一七')).toBe(2017);
    expect(fromChineseDigits('二十')).toBeUndefined();
    expect(fromChineseDigits('')).toBeUndefined();
  });
});

describe('circled numerals', () => {
  it.each([
    [1, '①'],
    [20, '⑳'],
    [21, '㉑'],
    [35, '㉟'],
    [36, '㊱'],
    [50, '㊿'],
  ])('%i is %s and back', (number, text) => {
    expect(toCircledNumeral(number)).toBe(text);
    expect(fromCircledNumeral(text)).toBe(number);
  });

  it('end at 50', () => {
    expect(() => toCircledNumeral(51)).toThrow(RangeError);
    expect(fromCircledNumeral('1')).toBeUndefined();
    expect(fromCircledNumeral('①②')).toBeUndefined();
  });
});
