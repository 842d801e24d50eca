/** Days as the ledger keeps them, 2017-10-09: they sort as texts; papers write them 2017年10月9日. */
import { daysInMonth, formatDate, parseDate, type CalendarDate } from '../../../templates/official/dates';
import { z } from '../../../templates/zod';

/** `YYYY-MM-DD`, a day of the calendar. */
export type Day = string;

const MS = 86_400_000;
/** China has one clock, eight hours before UTC, without summer time since 1991. */
const CHINA = 8 * 3_600_000;

const two = (number: number): string => String(number).padStart(2, '0');

export const dayFrom = ({ year, month, day }: CalendarDate): Day => `${year}-${two(month)}-${two(day)}`;

export const dateOf = (day: Day): CalendarDate => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  day: Number(day.slice(8, 10)),
});

const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const { year, month, day } = dateOf(text);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
};

export const daySchema = z.string().refine(isDay, {
  message: '日期不是日历上的日子，或没有写成 2017-10-09 的样子。',
  params: { remedy: '请重新选择日期。' },
});

/** Days since 1 January 1970. */
export const dayNumber = (day: Day): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / MS;

export const dayOfNumber = (number: number): Day => new Date(number * MS).toISOString().slice(0, 10);

export const addDays = (day: Day, count: number): Day => dayOfNumber(dayNumber(day) + count);

/** From the first to the second; negative when the second is earlier. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/** The same day of a later month; the month's last day where it has no such day. */
export function addMonths(day: Day, count: number): Day {
  const { year, month, day: number } = dateOf(day);
  const index = year * 12 + month - 1 + count;
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return dayFrom({ year: toYear, month: toMonth, day: Math.min(number, daysInMonth(toYear, toMonth)) });
}

/** 1 Monday … 7 Sunday. */
export const weekday = (day: Day): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;

/** The day in China of a moment (ISO 8601). */
export const dayOfMoment = (at: string): Day => new Date(Date.parse(at) + CHINA).toISOString().slice(0, 10);

/** 2017-10-09 → 2017年10月9日. */
export const paperDate = (day: Day): string => formatDate(dateOf(day));

/** 2017年10月9日 → 2017-10-09; undefined for anything else. */
export function dayOfPaper(text: string): Day | undefined {
  const date = parseDate(text);
  return date && dayFrom(date);
}
