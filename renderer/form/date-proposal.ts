/** The date that loose typing means, in the form that papers write: 20171031, 2017-10-31, 10.31, 31日 → 2017年10月31日. */
import {
  compareDates,
  daysInMonth,
  formatDate,
  readDate,
  type CalendarDate,
} from '../../templates/official/dates';
import { parseDeadline } from '../../templates/official/deadlines';

const isReal = ({ year, month, day }: CalendarDate): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** A date without its year or with its marks left out; what is missing is taken from `near`. */
function fromDigits(text: string, near: CalendarDate): CalendarDate | undefined {
  const whole = /^(\d{4})(\d{2})(\d{2})$/u.exec(text);
  if (whole) return { year: Number(whole[1]), month: Number(whole[2]), day: Number(whole[3]) };
  const short = /^(\d{2})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?$/u.exec(text);
  if (short) return { year: 2000 + Number(short[1]), month: Number(short[2]), day: Number(short[3]) };
  const month = /^(\d{1,2})[-/.月](\d{1,2})[日号]?$/u.exec(text);
  if (month) return { year: near.year, month: Number(month[1]), day: Number(month[2]) };
  const day = /^(\d{1,2})[日号]$/u.exec(text);
  return day ? { year: near.year, month: near.month, day: Number(day[1]) } : undefined;
}

/** The calendar date meant, undefined when there is none. @param near gives a missing year or month. */
export function meantDate(text: string, near: CalendarDate): CalendarDate | undefined {
  const plain = text.normalize('NFKC').replace(/\s/gu, '');
  const read = readDate(plain);
  if (read.date !== undefined) return read.date;
  if (read.flaw === 'non-existent') return undefined;
  const date = fromDigits(plain, near);
  return date !== undefined && isReal(date) ? date : undefined;
}

/** The calendar date of a text that says its year, undefined for any other: nothing is guessed. */
export function wholeDate(text: string): CalendarDate | undefined {
  // what is guessed is not the same in two years and months
  const one = meantDate(text, { year: 2001, month: 1, day: 1 });
  const other = meantDate(text, { year: 2002, month: 3, day: 1 });
  return one !== undefined && other !== undefined && compareDates(one, other) === 0 ? one : undefined;
}

/** What to write instead of `text`; undefined when it is right as it stands or means no date. */
export function proposedDate(text: string, near: CalendarDate): string | undefined {
  const date = meantDate(text, near);
  const right = date && formatDate(date);
  return right === text ? undefined : right;
}

/** The same for a deadline: what follows the date (前, 17时前) stays; a phrase that can be watched stands. */
export function proposedDeadline(text: string, near: CalendarDate): string | undefined {
  if (text.trim() === '' || parseDeadline(text) !== undefined) return undefined;
  const [, head = '', tail = ''] = /^(.*?)((?:\d{1,2}时)?(?:之|以)?前)?$/u.exec(text.trim()) ?? [];
  const date = meantDate(head, near);
  if (date === undefined) return undefined;
  const right = formatDate(date) + (tail === '' ? '前' : tail);
  return right === text ? undefined : right;
}
