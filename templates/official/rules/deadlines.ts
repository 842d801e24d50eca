/** R09 and R10: deadlines that a paper sets are not over when it is written, and reports are due after the work. */
import { compareDates, formatDate, parseDate } from '../dates';
import { lastDay, parseDeadline } from '../deadlines';
import type { Fault, Place } from '../fault';
import { ruleFault } from './catalogue';

const dayOf = (text: string) => {
  const deadline = parseDeadline(text);
  return deadline && lastDay(deadline);
};

/** R09: a deadline's last day is not before the 成文日期; deadlines without a day of their own are let through. */
export function checkDeadline(text: string, at: Place, writtenDate: string): Fault[] {
  const [day, written] = [dayOf(text), parseDate(writtenDate)];
  if (!day || !written || compareDates(day, written) >= 0) return [];
  const message = `${at.label}早于成文日期：${formatDate(day)} 早于 ${formatDate(written)}。`;
  return [ruleFault('R09', at, message, '请改时限；已经完成的事项请写明完成情况。')];
}

/** R10: the feedback deadline is not before the rectification deadline, unless the feedback is staged (阶段反馈). */
export function checkFeedbackDeadline(
  feedback: string,
  rectification: string,
  at: Place,
  { staged }: { readonly staged: boolean },
): Fault[] {
  const [back, done] = [dayOf(feedback), dayOf(rectification)];
  if (staged || !back || !done || compareDates(back, done) >= 0) return [];
  const message = `${at.label}早于整改时限：${formatDate(back)} 早于 ${formatDate(done)}。`;
  return [ruleFault('R10', at, message, '请改时限；确系阶段性反馈的，请选“阶段反馈”。')];
}
