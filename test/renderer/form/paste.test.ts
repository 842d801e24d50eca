import { describe, expect, test } from 'vitest';
import { linesOfText, tidyLabel } from '../../../renderer/form/long-text/paste';

describe('pasted text', () => {
  test.each([
    ['一. 提高认识', '一、提高认识'],
    ['(一)  提高认识', '（一）提高认识'],
    ['1、抓落实', '1.抓落实'],
    ['１．抓落实', '1.抓落实'],
    ['2)抓落实', '2.抓落实'],
    ['(3) 抓落实', '（3）抓落实'],
    ['　　一、已经是了', '一、已经是了'],
    ['1.5万吨', '1.5万吨'],
    ['2017年10月9日', '2017年10月9日'],
    ['普通一段 ', '普通一段'],
  ])('%s', (given, wanted) => expect(tidyLabel(given)).toBe(wanted));

  test('keeps paragraphs and columns and drops empty lines', () => {
    expect(linesOfText('甲\r\n\r\n　　乙\r丙\u2028丁\t1\t2\n')).toEqual(['甲', '乙', '丙', '丁\t1\t2']);
  });
});
