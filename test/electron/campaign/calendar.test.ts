/** The holiday table against the notices' own words, and days counted by it. */
import { describe, expect, it } from 'vitest';
import {
  checkHolidays,
  publishedHolidays,
  type HolidayYear,
} from '../../../electron/service/campaign/calendar/holidays';
import { unknownYearsNote, workCalendar } from '../../../electron/service/campaign/calendar/work-calendar';
import {
  addDays,
  addMonths,
  dayOfMoment,
  daysBetween,
  weekday,
} from '../../../electron/service/campaign/day';

const calendar = workCalendar();

describe('the published years', () => {
  it('are 2017 to 2026, each with its notice, and none contradicts itself', () => {
    expect(publishedHolidays.map(({ year }) => year)).toEqual(Array.from({ length: 10 }, (_, i) => 2017 + i));
    for (const { year, sources } of publishedHolidays) {
      expect(sources[0]).toMatch(/^国办发明电〔20\d\d〕\d+号$/u);
      expect(sources[0]).toContain(`〔${year - 1}〕`);
    }
    expect(checkHolidays(publishedHolidays)).toEqual([]);
  });

  // 全国年节及纪念日放假办法: 11 days until 2024, 13 since; moved weekends change no sum of working days
  it.each(publishedHolidays.map((table) => [table.year, table] as const))(
    '%i has the law’s days off',
    (year, { off, work }) => {
      const days = off.flatMap(({ from, to }) =>
        Array.from({ length: daysBetween(from, to) + 1 }, (_, i) => addDays(from, i)),
      );
      const weekdaysOff = days.filter((day) => weekday(day) < 6).length;
      const statutory = year >= 2025 ? 13 : 11;
      const onWeekend = days.filter((day) => weekday(day) > 5).length;
      // 2020 was lengthened by two days for the epidemic; a statutory day on a weekend is made up by a weekday
      const net = weekdaysOff - work.length;
      expect(net).toBeLessThanOrEqual(statutory + (year === 2020 ? 2 : 0));
      expect(net).toBeGreaterThanOrEqual(statutory - onWeekend);
    },
  );

  it.each([
    // 国办发明电〔2016〕17号: 10月1日至8日放假, 9月30日上班
    ['2017-09-30', true],
    ['2017-10-01', false],
    ['2017-10-06', false],
    ['2017-10-09', true],
    // the notice of 2019 reaches into 2018
    ['2018-12-29', true],
    ['2018-12-31', false],
    // 劳动节 2019 was changed in March
    ['2019-05-03', false],
    ['2019-04-28', true],
    // 春节 2020 was lengthened: 2月1日, a working Saturday before, was off
    ['2020-02-01', false],
    ['2020-02-03', true],
    ['2026-02-14', true],
    ['2026-02-23', false],
    ['2017-10-14', false],
  ])('%s works: %s', (day, works) => expect(calendar.isWorking(day)).toBe(works));
});

describe('counting', () => {
  it('skips the holidays and counts working weekends', () => {
    expect(calendar.addWorkingDays('2017-09-28', 3)).toEqual({ day: '2017-10-09', unknownYears: [] });
    expect(calendar.workingDaysBetween('2017-09-28', '2017-10-09')).toBe(3);
    expect(calendar.workingDaysBetween('2017-10-09', '2017-09-28')).toBe(-3);
    expect(calendar.workingOnOrAfter('2017-10-01').day).toBe('2017-10-09');
  });

  it('says which years it does not know', () => {
    const counted = calendar.addWorkingDays('2026-12-30', 3);
    expect(counted).toEqual({ day: '2027-01-04', unknownYears: [2027] });
    expect(unknownYearsNote(counted.unknownYears)).toContain(
      '2027年没有节假日安排表，工作日按周一至周五推算',
    );
    expect(calendar.addWorkingDays('2016-12-29', 1).unknownYears).toEqual([2016]);
  });

  it('takes an office’s own year in the place of a published one', () => {
    const own: HolidayYear = {
      year: 2027,
      sources: ['国办发明电〔2026〕9号'],
      off: [{ name: '元旦', from: '2027-01-01', to: '2027-01-03' }],
      work: [],
    };
    const edited = workCalendar([own]);
    expect(edited.addWorkingDays('2026-12-31', 1)).toEqual({ day: '2027-01-04', unknownYears: [] });
    expect(edited.knows(2017)).toBe(true);
  });

  it('names what cannot be right in an edited table', () => {
    const wrong: HolidayYear = {
      year: 2027,
      sources: ['通知'],
      off: [
        { name: '元旦', from: '2027-01-03', to: '2027-01-01' },
        { name: '春节', from: '2028-02-05', to: '2028-02-06' },
      ],
      work: ['2027-01-04'],
    };
    expect(checkHolidays([wrong]).map(({ path, message }) => `${path} ${message}`)).toEqual([
      '[0].off[0] 2027年：“元旦”的开始日期晚于结束日期',
      '[0].off[1] 2027年：“春节”不在这一年',
      '[0].work[0] 2027年：2027-01-04不是周末，本来就上班',
    ]);
  });
});

describe('days', () => {
  it('know weekdays, month ends and the day in China of a moment', () => {
    expect(weekday('2017-10-09')).toBe(1);
    expect(weekday('1969-12-28')).toBe(7);
    expect(addMonths('2018-01-31', 1)).toBe('2018-02-28');
    expect(addMonths('2018-01-15', -1)).toBe('2017-12-15');
    expect(dayOfMoment('2017-10-09T16:00:00.000Z')).toBe('2017-10-10');
    expect(dayOfMoment('2017-10-09T15:59:59.999Z')).toBe('2017-10-09');
  });
});
