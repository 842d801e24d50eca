/** 完成时限 as papers write it: a date, a span, a standing or immediate duty, or something that comes round again. */
import { compareDates, daysInMonth, parseDate, type CalendarDate } from './dates';

export type Deadline =
  /** 2017年10月31日前, 2017年10月底前, 2017年底前; the hour of 18时前 is kept. */
  | { readonly kind: 'date'; readonly date: CalendarDate; readonly hour?: number }
  /** 2017年10月1日至2018年3月31日; whole months run from their first day to their last. */
  | { readonly kind: 'span'; readonly from: CalendarDate; readonly to: CalendarDate }
  /** 立行立改. */
  | { readonly kind: 'immediate' }
  /** 长期坚持. */
  | { readonly kind: 'standing' }
  /** 每月5日前, 每周五前, 每周, 每日. */
  | { readonly kind: 'recurring'; readonly every: Period; readonly day?: number }
  /** 15日内, 5个工作日内, counted from the hand-over. */
  | { readonly kind: 'within'; readonly days: number; readonly working: boolean };

export type Period = 'day' | 'week' | 'month' | 'quarter' | 'year';

const IMMEDIATE = /^(立行立改|立即整改|即知即改|立即(执行|落实|完成))$/;
const STANDING = /^(长期坚持|长期|长期落实|持续推进|持续|长期推进|常态化(推进|开展|坚持)?)$/;
const WEEKDAYS = '一二三四五六日';
const PERIODS: Readonly<Record<string, Period>> = {
  日: 'day',
  天: 'day',
  周: 'week',
  月: 'month',
  季度: 'quarter',
  年: 'year',
};

/** Reads a deadline; undefined when it names no time that can be watched (尽快, 10月底 without its year). */
export function parseDeadline(text: string): Deadline | undefined {
  const plain = text.trim().replace(/[。；]$/, '');
  if (IMMEDIATE.test(plain)) return { kind: 'immediate' };
  if (STANDING.test(plain)) return { kind: 'standing' };
  return parseRecurring(plain) ?? parseWithin(plain) ?? parseSpan(plain) ?? parseEnd(plain);
}

/** The last day on which a deadline is kept; undefined when it has none of its own. */
export function lastDay(deadline: Deadline): CalendarDate | undefined {
  if (deadline.kind === 'date') return deadline.date;
  return deadline.kind === 'span' ? deadline.to : undefined;
}

function parseRecurring(text: string): Deadline | undefined {
  const match =
    /^每(?:个)?(日|天|周|月|季度|年)(底|末|[一二三四五六日]|(\d{1,2})日)?(?:以?前)?(?:报送|上报)?(?:一次|1次)?$/.exec(
      text,
    );
  const every = match ? PERIODS[match[1] ?? ''] : undefined;
  if (!match || every === undefined) return undefined;
  const [, , when = '', dayOfMonth] = match;
  if (dayOfMonth !== undefined) {
    const day = Number(dayOfMonth);
    return every === 'month' && day >= 1 && day <= 31 ? { kind: 'recurring', every, day } : undefined;
  }
  const weekday = WEEKDAYS.indexOf(when) + 1;
  if (when !== '' && weekday > 0)
    return every === 'week' ? { kind: 'recurring', every, day: weekday } : undefined;
  return { kind: 'recurring', every };
}

function parseWithin(text: string): Deadline | undefined {
  const match = /^([1-9]\d{0,2})(个工作日|个?日|天)(?:之|以)?内(?:完成|反馈)?$/.exec(text);
  return match ? { kind: 'within', days: Number(match[1]), working: match[2] === '个工作日' } : undefined;
}

function parseSpan(text: string): Deadline | undefined {
  const [start = '', end = '', ...more] = text.split(/至|—|－|-|～/);
  if (more.length > 0 || end === '') return undefined;
  const from = parseMoment(start.replace(/^自?/, ''));
  const to = parseMoment(completeFrom(end, start));
  if (!from || !to || compareDates(from.first, to.last) > 0) return undefined;
  return { kind: 'span', from: from.first, to: to.last };
}

/** 2017年10月1日至15日 and …至12月31日: the end takes year and month from the start. */
function completeFrom(end: string, start: string): string {
  const [year = '', month = ''] = /^自?(\d{4}年)(\d{1,2}月)?/.exec(start)?.slice(1) ?? [];
  if (/^\d{1,2}日$/.test(end)) return `${year}${month}${end}`;
  return /^\d{1,2}月/.test(end) ? `${year}${end}` : end;
}

function parseEnd(text: string): Deadline | undefined {
  const match = /^(.+?)(?:([01]?\d|2[0-4])时)?(?:之|以)?前?(?:完成)?$/.exec(text);
  const date = parseMoment(match?.[1] ?? '')?.last;
  if (!date) return undefined;
  return match?.[2] === undefined ? { kind: 'date', date } : { kind: 'date', date, hour: Number(match[2]) };
}

/** A day, a whole month, a month's end or a year's end, as its first and last day. */
function parseMoment(
  text: string,
): { readonly first: CalendarDate; readonly last: CalendarDate } | undefined {
  const day = parseDate(text);
  if (day) return { first: day, last: day };
  const month = /^(\d{4})年([1-9]|1[0-2])月(底|末)?$/.exec(text);
  if (month) {
    const [year, number] = [Number(month[1]), Number(month[2])];
    const last = { year, month: number, day: daysInMonth(year, number) };
    return { first: month[3] === undefined ? { ...last, day: 1 } : last, last };
  }
  const year = /^(\d{4})年年?(底|末)$/.exec(text);
  const last = { year: Number(year?.[1]), month: 12, day: 31 };
  return year ? { first: last, last } : undefined;
}
