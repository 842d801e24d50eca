/** R06–R08: 成文日期 and 印发日期 (GB/T 9704-2012, 7.3.5.4 and 7.4.3). */
import { compareDates, formatDate, readDate, type CalendarDate, type DateFlaw } from '../dates';
import type { Fault, Place } from '../fault';
import { ruleFault } from './catalogue';

/** What each flaw is called; Chinese numerals have a rule of their own. */
const FLAWS: Readonly<Record<DateFlaw, string>> = {
  'leading-zero': '的月、日前有0，不编虚位',
  'chinese-numerals': '用了汉字数字',
  'full-width-digits': '用了全角数字',
  separators: '没有写成年、月、日',
  'day-word': '的“号”应当写“日”',
  spaces: '中间有空格',
  'short-year': '的年份不全，应当写四位数字',
  'non-existent': '是日历上没有的日期',
  unreadable: '不是完整的日期',
};

/** R06, R07: 成文日期 reads 2017年10月9日, Arabic, in full, without leading zeros, and exists. */
export function checkWrittenDate(text: string, at: Place): Fault[] {
  const { date, flaw } = readDate(text);
  if (flaw === undefined) return [];
  const remedy = date ? `请改为 ${formatDate(date)}。` : '请写明年、月、日，例如 2017年10月9日。';
  const message = text.trim() === '' ? `没有填写${at.label}。` : `${at.label}“${text}”${FLAWS[flaw]}。`;
  return [ruleFault(flaw === 'chinese-numerals' ? 'R07' : 'R06', at, message, remedy)];
}

/**
 * R07, R08: 印发日期 reads 2017年10月10日印发 and is not before the 成文日期. Where a record keeps the bare date,
 * hand in the text that is printed.
 */
export function checkPrintDate(text: string, at: Place, writtenDate: string): Fault[] {
  const { date, flaw } = readDate(text.replace(/印发$/, ''));
  const written = readDate(writtenDate).date;
  const right = date ? `${formatDate(date)}印发` : '2017年10月10日印发';
  if (flaw === 'chinese-numerals') {
    return [ruleFault('R07', at, `${at.label}“${text}”${FLAWS[flaw]}。`, `请改为 ${right}。`)];
  }
  const faults: Fault[] = [];
  if (flaw !== undefined) {
    faults.push(ruleFault('R08', at, `${at.label}“${text}”${FLAWS[flaw]}。`, `请写成 ${right} 的形式。`));
  } else if (!text.endsWith('印发')) {
    faults.push(ruleFault('R08', at, `${at.label}“${text}”后面没有“印发”二字。`, `请改为 ${right}。`));
  }
  if (date && written && compareDates(date, written) < 0) faults.push(tooEarly(date, written, at));
  return faults;
}

function tooEarly(printed: CalendarDate, written: CalendarDate, at: Place): Fault {
  const message = `${at.label}早于成文日期：${formatDate(printed)} 早于 ${formatDate(written)}。`;
  return ruleFault('R08', at, message, '请核对两个日期，印发日期不得早于成文日期。');
}
