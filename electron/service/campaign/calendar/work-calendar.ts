/** Working days by the holiday table; where a year has none it goes by Monday to Friday and says so. */
import { addDays, dayNumber, dayOfNumber, weekday, type Day } from '../day';
import { decidedDays, mergedHolidays, type HolidayYear } from './holidays';

/** A day counted out, and the years on the way that no table decides. */
export interface CountedDay {
  readonly day: Day;
  readonly unknownYears: readonly number[];
}

export interface WorkCalendar {
  readonly isWorking: (day: Day) => boolean;
  /** Whether the year's arrangement is in the table. */
  readonly knows: (year: number) => boolean;
  /** The `count`th working day after a day, which itself does not count. */
  readonly addWorkingDays: (day: Day, count: number) => CountedDay;
  /** The day itself when it is a working day, else the next one. */
  readonly workingOnOrAfter: (day: Day) => CountedDay;
  /** Working days after `from` up to and with `to`; negative when `to` is earlier. */
  readonly workingDaysBetween: (from: Day, to: Day) => number;
}

const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** @param own the office's tables, which stand in the place of published ones of their year. */
export function workCalendar(own: readonly HolidayYear[] = []): WorkCalendar {
  const tables = mergedHolidays(own);
  const years = new Set(tables.map(({ year }) => year));
  const decided = decidedDays(tables);
  const isWorking = (day: Day): boolean => decided.get(dayNumber(day)) ?? weekday(day) < 6;
  const unknownIn = (from: Day, to: Day): readonly number[] => {
    const unknown: number[] = [];
    for (let year = yearOf(from); year <= yearOf(to); year += 1) if (!years.has(year)) unknown.push(year);
    return unknown;
  };
  const counted = (from: Day, day: Day): CountedDay => ({ day, unknownYears: unknownIn(from, day) });
  return {
    isWorking,
    knows: (year) => years.has(year),
    addWorkingDays: (from, count) => {
      let day = from;
      for (let left = count; left > 0;) {
        day = addDays(day, 1);
        if (isWorking(day)) left -= 1;
      }
      return counted(from, day);
    },
    workingOnOrAfter: (from) => {
      let day = from;
      while (!isWorking(day)) day = addDays(day, 1);
      return counted(from, day);
    },
    workingDaysBetween: (from, to) => {
      const [first, last] = from <= to ? [from, to] : [to, from];
      let count = 0;
      for (let n = dayNumber(first) + 1; n <= dayNumber(last); n += 1)
        if (isWorking(dayOfNumber(n))) count += 1;
      return from <= to ? count : -count;
    },
  };
}

/** 2027年没有节假日安排表，工作日按周一至周五推算。 '' when every year has its table. */
export const unknownYearsNote = (years: readonly number[]): string =>
  years.length === 0
    ? ''
    : `${years.map((year) => `${year}年`).join('、')}没有节假日安排表，工作日按周一至周五推算，请在“规则”里补上放假通知。`;
