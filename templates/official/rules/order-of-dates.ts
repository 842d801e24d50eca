/** R72: the steps of a matter were taken in their order. */
import { compareDates, parseDate } from '../dates';
import { lastDay, parseDeadline } from '../deadlines';
import type { Fault, Place } from '../fault';
import { ruleFault } from './catalogue';

export interface DatedStep {
  /** 核查时间, or a deadline; a text that names no day is passed over. */
  readonly text: string;
  /** Its place, or what finds it when it is needed. */
  readonly at: Place | (() => Place);
}

const placeOf = ({ at }: Pick<DatedStep, 'at'>): Place => (typeof at === 'function' ? at() : at);

const dayOf = (text: string) => {
  const deadline = parseDeadline(text);
  return parseDate(text) ?? (deadline && lastDay(deadline));
};

/** Each step that has a day is not before the last one before it that has; given in the order they should have. */
export function checkOrder(steps: readonly DatedStep[]): Fault[] {
  const dated = steps.flatMap(({ text, at }) => {
    const day = dayOf(text);
    return day ? [{ text, at, day }] : [];
  });
  return dated.flatMap((step, index) => {
    const before = dated[index - 1];
    if (!before || compareDates(before.day, step.day) <= 0) return [];
    const at = placeOf(step);
    const message = `${at.label}（${step.text}）早于${placeOf(before).label}（${before.text}）。`;
    return [ruleFault('R72', at, message, '请核对两个日期，先后要与办理的次序一致。')];
  });
}
