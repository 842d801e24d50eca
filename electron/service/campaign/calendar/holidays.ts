/** The years' holidays and working weekends as data; an office may add a year or correct one, offline. */
import type { Fault } from '../../../../templates/official/fault';
import { z } from '../../../../templates/zod';
import { dayNumber, daySchema, weekday, type Day } from '../day';
import builtIn from './holidays.json';

const offSchema = z.object({
  name: z.string().min(1).meta({ title: '节日' }),
  from: daySchema.meta({ title: '放假开始' }),
  to: daySchema.meta({ title: '放假结束' }),
});

/** What one year's notice of the State Council's office says; it may reach into the December before. */
export const holidayYearSchema = z.object({
  year: z.number().int().min(1949).max(2999).meta({ title: '年份' }),
  sources: z
    .array(z.string().min(1))
    .min(1)
    .meta({ title: '依据', description: '通知的文号，例如 国办发明电〔2016〕17号' }),
  off: z.array(offSchema).meta({ title: '放假' }),
  work: z.array(daySchema).meta({ title: '调休上班的周末' }),
});
export const holidaysSchema = z.array(holidayYearSchema);

export type HolidayYear = z.infer<typeof holidayYearSchema>;

/** 国务院办公厅关于某年部分节假日安排的通知, with its later changes (2019 劳动节, 2020 春节). */
export const publishedHolidays: readonly HolidayYear[] = holidaysSchema.parse(builtIn);

/** The published years with the office's own in their place. */
export function mergedHolidays(own: readonly HolidayYear[]): readonly HolidayYear[] {
  const years = new Map([...publishedHolidays, ...own].map((table) => [table.year, table]));
  return [...years.values()].sort((a, b) => a.year - b.year);
}

/** What cannot be right in an edited table. */
export function checkHolidays(tables: readonly HolidayYear[]): readonly Fault[] {
  const faults: Fault[] = [];
  tables.forEach(({ year, off, work }, i) => {
    const fault = (path: string, label: string, message: string, remedy: string): void => {
      faults.push({
        path: `[${i}].${path}`,
        label,
        rule: 'holidays',
        severity: 'E',
        message: `${year}年：${message}`,
        remedy,
      });
    };
    const near = (day: Day): boolean => [year, year - 1].includes(Number(day.slice(0, 4)));
    off.forEach(({ name, from, to }, j) => {
      if (from > to) fault(`off[${j}]`, name, `“${name}”的开始日期晚于结束日期`, '请对照通知核对起止日期。');
      if (!near(from) || !near(to))
        fault(`off[${j}]`, name, `“${name}”不在这一年`, '请把它写到所属年份的表里。');
    });
    work.forEach((day, j) => {
      const at = `work[${j}]`;
      if (weekday(day) < 6)
        fault(at, '调休上班', `${day}不是周末，本来就上班`, '请对照通知核对；不是调休的不必列出。');
      if (off.some(({ from, to }) => from <= day && day <= to))
        fault(at, '调休上班', `${day}既放假又上班`, '请对照通知核对，只留一处。');
    });
  });
  return faults;
}

/** Days that the tables decide: true a working weekend, false a day off. */
export function decidedDays(tables: readonly HolidayYear[]): ReadonlyMap<number, boolean> {
  const days = new Map<number, boolean>();
  for (const { off, work } of tables) {
    for (const { from, to } of off)
      for (let n = dayNumber(from); n <= dayNumber(to); n += 1) days.set(n, false);
    for (const day of work) days.set(dayNumber(day), true);
  }
  return days;
}
