import { describe, expect, it } from 'vitest';
import { checkPrintDate, checkWrittenDate } from '../../../../templates/official/rules/dates';
import { marks } from './support';

const written = { path: 'writtenDate', label: '成文日期' };
const printed = { path: 'printDate', label: '印发日期' };

describe('R06, R07 成文日期', () => {
  it('is right in the standard’s form', () => {
    expect(checkWrittenDate('2017年10月9日', written)).toEqual([]);
    expect(checkWrittenDate('2016年2月29日', written)).toEqual([]);
  });

  it.each([
    ['2017年10月09日', 'R06 E writtenDate', '请改为 2017年10月9日。'],
    ['2017-10-09', 'R06 E writtenDate', '请改为 2017年10月9日。'],
    ['2017年10月9号', 'R06 E writtenDate', '请改为 2017年10月9日。'],
    ['二〇一七年十月九日', 'R07 E writtenDate', '请改为 2017年10月9日。'],
    ['2017年2月29日', 'R06 E writtenDate', '请写明年、月、日，例如 2017年10月9日。'],
    ['2017年10月', 'R06 E writtenDate', '请写明年、月、日，例如 2017年10月9日。'],
    ['', 'R06 E writtenDate', '请写明年、月、日，例如 2017年10月9日。'],
  ])('%j is wrong', (text, mark, remedy) => {
    const faults = checkWrittenDate(text, written);
    expect(marks(faults)).toEqual([mark]);
    expect(faults[0]?.remedy).toBe(remedy);
  });

  it('names the value and the flaw', () => {
    expect(checkWrittenDate('2017年2月29日', written)[0]?.message).toBe(
      '成文日期“2017年2月29日”是日历上没有的日期。',
    );
    expect(checkWrittenDate('', written)[0]?.message).toBe('没有填写成文日期。');
  });
});

describe('R07, R08 印发日期', () => {
  it.each(['2017年10月10日印发', '2017年10月9日印发'])('%s is right for a paper of 9 October', (text) => {
    expect(checkPrintDate(text, printed, '2017年10月9日')).toEqual([]);
  });

  it.each([
    ['2017年10月10日', ['R08 W printDate']],
    ['2017年10月08日印发', ['R08 W printDate', 'R08 W printDate']],
    ['2017年10月8日印发', ['R08 W printDate']],
    ['二〇一七年十月十日印发', ['R07 E printDate']],
    ['近日印发', ['R08 W printDate']],
  ])('%s is wrong', (text, expected) => {
    expect(marks(checkPrintDate(text, printed, '2017年10月9日'))).toEqual(expected);
  });

  it('shows both dates', () => {
    expect(checkPrintDate('2017年10月8日印发', printed, '2017年10月9日')[0]?.message).toBe(
      '印发日期早于成文日期：2017年10月8日 早于 2017年10月9日。',
    );
  });
});
