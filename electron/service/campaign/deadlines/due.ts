/** The day on which a deadline falls due: of a written 时限, counted from the hand-over, by calendar or working days. */
import { lastDay, type Deadline } from '../../../../templates/official/deadlines';
import { daysInMonth } from '../../../../templates/official/dates';
import { unknownYearsNote, type WorkCalendar } from '../calendar/work-calendar';
import { addDays, dateOf, dayFrom, weekday, type Day } from '../day';
import type { DeadlineRules } from './rules';

export interface Due {
  /** Undefined for a standing duty, which never falls due. */
  readonly day?: Day;
  /** The hour of 18时前. */
  readonly hour?: number;
  /** How it was counted, and what was not known; '' when the day itself was written. */
  readonly note: string;
}

interface Term {
  readonly days: number;
  readonly working: boolean;
}

/** Counted from a day, which itself does not count. */
export function dueAfter(
  from: Day,
  { days, working }: Term,
  rules: DeadlineRules,
  calendar: WorkCalendar,
): Due {
  const unit = working ? '个工作日' : '日';
  if (working) {
    const { day, unknownYears } = calendar.addWorkingDays(from, days);
    return { day, note: `自${from}起${days}${unit}。${unknownYearsNote(unknownYears)}` };
  }
  const end = addDays(from, days);
  const rolled = rules.rolls ? calendar.workingOnOrAfter(end) : { day: end, unknownYears: [] };
  const moved = rolled.day === end ? '' : `${end}放假，顺延到${rolled.day}。`;
  return {
    day: rolled.day,
    note: `自${from}起${days}${unit}。${moved}${unknownYearsNote(rolled.unknownYears)}`,
  };
}

/** @param from the day of the hand-over, from which spans of days count. */
export function dueOf(deadline: Deadline, from: Day, rules: DeadlineRules, calendar: WorkCalendar): Due {
  switch (deadline.kind) {
    case 'date':
    case 'span': {
      const last = lastDay(deadline);
      const hour = deadline.kind === 'date' ? deadline.hour : undefined;
      return {
        ...(last === undefined ? {} : { day: dayFrom(last) }),
        ...(hour === undefined ? {} : { hour }),
        note: '',
      };
    }
    case 'immediate': {
      const due = dueAfter(from, rules.immediate, rules, calendar);
      return { ...due, note: `立行立改，${due.note}` };
    }
    case 'within':
      return dueAfter(from, deadline, rules, calendar);
    case 'recurring':
      return { day: recurrenceAfter(deadline, from), note: '到期后按周期顺次重新计算。' };
    case 'standing':
      return { note: '长期坚持，不设到期日。' };
  }
}

export type Recurring = Extract<Deadline, { kind: 'recurring' }>;

/** The first time after a day that something recurring falls due: without a day of its own, at the period's end. */
export function recurrenceAfter({ every, day }: Recurring, after: Day): Day {
  const { year, month } = dateOf(after);
  switch (every) {
    case 'day':
      return addDays(after, 1);
    case 'week': {
      const ahead = (day ?? 7) - weekday(after);
      return addDays(after, ahead > 0 ? ahead : ahead + 7);
    }
    case 'month': {
      const inMonth = (index: number): Day => {
        const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
        return dayFrom({ year: y, month: m, day: Math.min(day ?? 31, daysInMonth(y, m)) });
      };
      const index = year * 12 + month - 1;
      return inMonth(index) > after ? inMonth(index) : inMonth(index + 1);
    }
    case 'quarter': {
      const endOf = (index: number): Day => {
        const [y, m] = [Math.floor(index / 4), (index % 4) * 3 + 3];
        return dayFrom({ year: y, month: m, day: daysInMonth(y, m) });
      };
      const index = year * 4 + Math.floor((month - 1) / 3);
      return endOf(index) > after ? endOf(index) : endOf(index + 1);
    }
    case 'year':
      return after < `${year}-12-31` ? `${year}-12-31` : `${year + 1}-12-31`;
  }
}
