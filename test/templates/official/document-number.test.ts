import { describe, expect, it } from 'vitest';
import {
  formatDocumentNumber,
  parseDocumentNumber,
  proposeDocumentNumber,
  wrongBrackets,
} from '../../../templates/official/document-number';

describe('发文字号', () => {
  it.each([
    '汴政办〔2017〕8号',
    '汴禹政办〔2017〕8号',
    '豫环攻坚办〔2020〕7号',
    '环大气〔2017〕110号',
    '环办环监函〔2018〕281号',
  ])('%s is read and written back', (text) => {
    const number = parseDocumentNumber(text);
    expect(number?.series).toBe('yearly');
    expect(number && formatDocumentNumber(number)).toBe(text);
  });

  it('reads its parts', () => {
    expect(parseDocumentNumber('汴禹攻坚办督〔2017〕12号')).toEqual({
      series: 'yearly',
      code: '汴禹攻坚办督',
      year: 2017,
      serial: 12,
    });
    expect(parseDocumentNumber('第3批第12号')).toEqual({ series: 'batch', batch: 3, serial: 12 });
  });

  it('pads the serial only when the office asks', () => {
    const slip = { series: 'batch', batch: 3, serial: 12 } as const;
    expect(formatDocumentNumber(slip)).toBe('第3批第12号');
    expect(formatDocumentNumber(slip, 'padded')).toBe('第3批第012号');
  });

  it.each([
    '汴禹攻坚办[2017]12号',
    '汴禹攻坚办（2017）12号',
    '汴禹攻坚办【2017】12号',
    '汴禹攻坚办﹝2017﹞12号',
    '汴禹攻坚办〔2017〕012号',
    '汴禹攻坚办〔2017〕第12号',
    '汴禹攻坚办〔2017〕12',
    '汴禹攻坚办 〔２０１７〕 12号',
  ])('%s is wrong, and its right form is proposed', (text) => {
    expect(parseDocumentNumber(text)).toBeUndefined();
    expect(proposeDocumentNumber(text)).toBe('汴禹攻坚办〔2017〕12号');
  });

  it('proposes nothing for what it cannot read', () => {
    expect(proposeDocumentNumber('汴禹攻坚办〔17〕12号')).toBeUndefined();
    expect(proposeDocumentNumber('文号待定')).toBeUndefined();
  });

  it('names the wrong brackets', () => {
    expect(wrongBrackets('汴禹攻坚办【2017】12号')).toBe('【】');
    expect(wrongBrackets('汴禹攻坚办〔2017〕12号')).toBe('');
  });
});
