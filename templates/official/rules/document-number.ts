/** R01–R04: 发文字号 is well formed and of the paper's year. */
import { parseDate } from '../dates';
import { parseDocumentNumber, proposeDocumentNumber, wrongBrackets } from '../document-number';
import type { Fault, Place } from '../fault';
import { ruleFault } from './catalogue';

/**
 * Checks a paper's 发文字号 against GB/T 9704-2012, 7.2.5. `writtenDate` is the 成文日期 if known (R04).
 * An empty number is no fault: it is taken when the paper is finalised.
 */
export function checkDocumentNumber(text: string, at: Place, writtenDate?: string): Fault[] {
  const number = parseDocumentNumber(text);
  if (text === '') return [];
  if (number?.series === 'yearly') return checkYear(text, number.year, at, writtenDate);
  const proposal = proposeDocumentNumber(text);
  const remedy =
    proposal === undefined
      ? '请写成“机关代字〔年份〕序号号”，例如 汴禹攻坚办〔2017〕12号。'
      : `请改为 ${proposal}。`;
  const faults: Fault[] = [];
  const brackets = wrongBrackets(text);
  if (brackets !== '') {
    faults.push(
      ruleFault(
        'R02',
        at,
        `发文字号“${text}”的年份用了${[...brackets].join(' ')}，应当用六角括号〔〕。`,
        remedy,
      ),
    );
  }
  if (/第\s*\d+\s*号/.test(text)) {
    faults.push(ruleFault('R03', at, `发文字号“${text}”的序号前有“第”字。`, remedy));
  }
  const rest = text
    .replace(/[[(（【［﹝]/, '〔')
    .replace(/[\])）】］﹞]/, '〕')
    .replace(/第(?=\s*\d+\s*号)/, '');
  if (faults.length === 0 || !parseDocumentNumber(rest)) {
    faults.push(ruleFault('R01', at, `发文字号“${text}”${flaw(rest)}。`, remedy));
  }
  return faults;
}

/** A slip's number may be of the yearly form or of its batch: 第3批第12号 (R03 does not hold for it). */
export function checkSlipNumber(text: string, at: Place, writtenDate?: string): Fault[] {
  return parseDocumentNumber(text)?.series === 'batch' ? [] : checkDocumentNumber(text, at, writtenDate);
}

function checkYear(text: string, year: number, at: Place, writtenDate?: string): Fault[] {
  const date = writtenDate === undefined ? undefined : parseDate(writtenDate);
  if (!date || date.year === year) return [];
  const message = `发文字号“${text}”的年份是${year}年，成文日期是${writtenDate}，年份不一致。`;
  return [ruleFault('R04', at, message, '请核对发文字号的年份和成文日期。')];
}

function flaw(text: string): string {
  if (/〕\s*0+\d/.test(text)) return '的序号前有0，序号不编虚位';
  if (/〔\d{2}〕/.test(text)) return '的年份不全，应当写四位数字';
  if (!text.includes('〔')) return '没有年份';
  if (!text.endsWith('号')) return '末尾没有“号”字';
  if (/\s/.test(text)) return '中间有空格';
  return '不是“机关代字〔年份〕序号号”的写法';
}
