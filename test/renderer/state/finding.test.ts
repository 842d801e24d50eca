import { describe, expect, test } from 'vitest';
import { initialsOf, matches } from '../../../renderer/state/initials';
import { ageWords, leftWords, momentWords } from '../../../renderer/state/moments';

describe('words are found', () => {
  test('by a part of them, by initials, by both', () => {
    expect(initialsOf('整改情况')).toBe('zgqk');
    expect(matches('关于整改情况的报告', 'zgqk')).toBe(true);
    expect(matches('关于整改情况的报告', '报告 zg')).toBe(true);
    expect(matches('关于整改情况的报告', 'xhd')).toBe(false);
    expect(matches('任何', '')).toBe(true);
  });
});

describe('moments', () => {
  const now = new Date(2017, 9, 16, 9, 0);
  test('are told beside their date', () => {
    expect(momentWords(new Date(2017, 9, 16, 8, 5).toISOString(), now)).toBe('今天 08:05');
    expect(momentWords(new Date(2017, 8, 1, 14, 32).toISOString(), now)).toBe('2017年9月1日 14:32');
  });
  test('have an age by the calendar, not by hours', () => {
    expect(ageWords(new Date(2017, 9, 16, 0, 1).toISOString(), now)).toBe('今天');
    expect(ageWords(new Date(2017, 9, 15, 23, 59).toISOString(), now)).toBe('昨天');
    expect(ageWords(new Date(2017, 9, 12, 23, 59).toISOString(), now)).toBe('4 天前');
  });
  test('what is left is told roughly', () => {
    expect([3, 42, 200].map(leftWords)).toEqual(['不到 10 秒', '约 40 秒', '约 3 分钟']);
  });
});
