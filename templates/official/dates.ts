/** Calendar dates as papers write them: 2017年10月9日 (GB/T 9704-2012, 7.3.5.4). */
import { fromChineseDigits, fromChineseNumeral } from './numerals';

export interface CalendarDate {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–31. */
  readonly day: number;
}

/** Why a text is not a date in the right form. */
export type DateFlaw =
  | 'leading-zero'
  | 'chinese-numerals'
  | 'full-width-digits'
  | 'separators'
  | 'day-word'
  | 'spaces'
  | 'short-year'
  | 'non-existent'
  | 'unreadable';

/** What a text says as a date: `flaw` is absent when it is right, `date` when it names no day of the calendar. */
export interface DateReading {
  readonly date?: CalendarDate;
  readonly flaw?: DateFlaw;
}

const STRICT = /^(\d{4})年([1-9]|1[0-2])月([1-9]|[12]\d|3[01])日$/;
const LOOSE = /^(\d{2}|\d{4})(年|[-/.])(\d{1,2})(月|[-/.])(\d{1,2})(日|号|)$/;
const CHINESE =
  /^([〇零○O一二三四五六七八九]{2,4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})[日号]$/;

/** Days in a month of the Gregorian calendar; month 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const isReal = ({ year, month, day }: CalendarDate): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** A date in exactly the standard's form and in the calendar; undefined otherwise. */
export function parseDate(text: string): CalendarDate | undefined {
  const { date, flaw } = readDate(text);
  return flaw === undefined ? date : undefined;
}

/** 2017年10月9日. */
export const formatDate = ({ year, month, day }: CalendarDate): string => `${year}年${month}月${day}日`;

/** Negative when `a` is earlier, 0 for the same day, positive when later; the size means nothing. */
export const compareDates = (a: CalendarDate, b: CalendarDate): number =>
  a.year - b.year || a.month - b.month || a.day - b.day;

/** Reads a date leniently and names the first flaw: the date it must mean, if any, is for a proposal. */
export function readDate(text: string): DateReading {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  const reading = plain === '' ? { flaw: 'unreadable' as const } : (readArabic(plain) ?? readChinese(plain));
  if (!reading) return { flaw: 'unreadable' };
  if (reading.date && !isReal(reading.date)) return { flaw: 'non-existent' };
  if (reading.flaw === undefined && plain !== text) {
    return { ...reading, flaw: /\s/.test(text) ? 'spaces' : 'full-width-digits' };
  }
  return reading;
}

function readArabic(text: string): DateReading | undefined {
  const match = LOOSE.exec(text);
  if (!match) return undefined;
  const [, year = '', first = '', month = '', second = '', day = '', last = ''] = match;
  const marked = first === '年' && second === '月' && last !== '';
  // 2017年10-9 and 2017-10-9日 are no form anyone writes
  if (!marked && (first === '年' || first !== second || last !== '')) return undefined;
  if (year.length === 2) return { flaw: 'short-year' };
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  if (!marked) return { date, flaw: 'separators' };
  if (last === '号') return { date, flaw: 'day-word' };
  return STRICT.test(text) || !isReal(date) ? { date } : { date, flaw: 'leading-zero' };
}

function readChinese(text: string): DateReading | undefined {
  const match = CHINESE.exec(text);
  const year = fromChineseDigits(match?.[1] ?? '');
  const month = fromChineseNumeral(match?.[2] ?? '');
  const day = fromChineseNumeral(match?.[3] ?? '');
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return year < 100 ? { flaw: 'short-year' } : { date: { year, month, day }, flaw: 'chinese-numerals' };
}
