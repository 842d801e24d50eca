import { describe, expect, it } from 'vitest';
import { checkDocumentNumber, checkSlipNumber } from '../../../../templates/official/rules/document-number';
import { marks } from './support';

const at = { path: 'number', label: '发文字号' };

describe('R01–R04 发文字号', () => {
  it.each(['汴禹攻坚办〔2017〕12号', '汴禹政办〔2017〕8号', '环办环监函〔2018〕281号', ''])(
    '%j is right',
    (text) => {
      expect(checkDocumentNumber(text, at, '2017年10月9日').filter(({ rule }) => rule !== 'R04')).toEqual([]);
    },
  );

  it.each([
    ['汴禹攻坚办[2017]012号', ['R02 E number', 'R01 E number']],
    ['汴禹攻坚办〔2017〕012号', ['R01 E number']],
    ['汴禹攻坚办〔17〕12号', ['R01 E number']],
    ['汴禹攻坚办12号', ['R01 E number']],
    ['汴禹攻坚办〔2017〕12', ['R01 E number']],
    ['办〔2017〕12号', ['R01 E number']],
    ['汴禹攻坚办【2017】12号', ['R02 E number']],
    ['汴禹攻坚办(2017)12号', ['R02 E number']],
    ['汴禹攻坚办（2017）12号', ['R02 E number']],
    ['汴禹攻坚办﹝2017﹞12号', ['R02 E number']],
    ['汴禹攻坚办〔2017〕第12号', ['R03 E number']],
    ['汴禹攻坚办[2017]第12号', ['R02 E number', 'R03 E number']],
  ])('%s is wrong: %j', (text, expected) => {
    expect(marks(checkDocumentNumber(text, at))).toEqual(expected);
  });

  it('says what is wrong and proposes the right form', () => {
    const [fault] = checkDocumentNumber('汴禹攻坚办〔2017〕012号', at);
    expect(fault?.message).toBe('发文字号“汴禹攻坚办〔2017〕012号”的序号前有0，序号不编虚位。');
    expect(fault?.remedy).toBe('请改为 汴禹攻坚办〔2017〕12号。');
    expect(checkDocumentNumber('文号未定', at)[0]?.remedy).toContain('机关代字〔年份〕序号号');
  });

  it('R04: compares the year with the written date', () => {
    expect(checkDocumentNumber('汴禹攻坚办〔2017〕12号', at, '2017年10月9日')).toEqual([]);
    const faults = checkDocumentNumber('汴禹攻坚办〔2017〕12号', at, '2018年1月2日');
    expect(marks(faults)).toEqual(['R04 W number']);
    expect(faults[0]?.message).toContain('2018年1月2日');
    expect(checkDocumentNumber('汴禹攻坚办〔2017〕12号', at, '不详')).toEqual([]);
  });

  it('lets slips carry 第 in their own series, papers not', () => {
    expect(checkSlipNumber('第3批第12号', at)).toEqual([]);
    expect(checkSlipNumber('汴禹攻坚办督〔2017〕12号', at)).toEqual([]);
    expect(marks(checkSlipNumber('汴禹攻坚办督[2017]12号', at))).toEqual(['R02 E number']);
    expect(marks(checkDocumentNumber('第3批第12号', at))).toContain('R01 E number');
  });
});
