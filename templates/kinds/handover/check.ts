/** The field rules a 交办单 is subject to. */
import { checkDates, checkFilled, checkWatchable, placeOf } from '../../field-checks';
import { checkUnfinishedIn } from '../../labels';
import { compareDates, formatDate } from '../../official/dates';
import { lastDay, parseDeadline } from '../../official/deadlines';
import type { Fault } from '../../official/fault';
import { checkAddressees, checkCopyTo } from '../../official/rules/addressees';
import { ruleFault } from '../../official/rules/catalogue';
import { checkWrittenDate } from '../../official/rules/dates';
import { checkDeadline } from '../../official/rules/deadlines';
import { checkSlipNumber } from '../../official/rules/document-number';
import { checkOrder } from '../../official/rules/order-of-dates';
import { handoverSchema, type Handover } from './schema';

const place = (path: string) => placeOf(handoverSchema, path);
const itemFields = ['site', 'place', 'problem', 'requirements', 'deadline'] as const;

/** R01–R04, R06, R07, R09, R23, R44, R61, R66 and R72. */
export function checkHandover(data: Handover): readonly Fault[] {
  return [
    ...checkSlipNumber(data.number, place('number'), data.date),
    ...checkAddressees(data.addressees, place('addressees'), '通知'),
    ...checkCopyTo(data.copyTo, place('copyTo'), { direction: 'down', addressees: data.addressees }),
    ...checkFilled(handoverSchema, data, ['addressees', 'source', 'items', 'feedbackDeadline', 'signatory']),
    ...checkWrittenDate(data.date, place('date')),
    ...checkDates(handoverSchema, data, ['assignedOn']),
    ...checkOrder([
      { text: data.assignedOn, at: place('assignedOn') },
      { text: data.date, at: place('date') },
    ]),
    ...checkWatchable(data.feedbackDeadline, place('feedbackDeadline')),
    ...data.items.flatMap((_, index) => checkItem(data, index)),
    ...checkFeedback(data),
    ...checkUnfinishedIn(handoverSchema, data),
  ];
}

function checkItem({ items, date }: Handover, index: number): Fault[] {
  const item = items[index]!;
  const prefix = `items[${index}].`;
  const at = place(`${prefix}deadline`);
  return [
    ...checkFilled(handoverSchema, item, itemFields, { prefix, of: `第${index + 1}个问题` }),
    ...checkWatchable(item.deadline, at),
    ...checkDeadline(item.deadline, at, date),
  ];
}

/** R10: the reply is not due before the first of the problems is. */
function checkFeedback({ items, feedbackDeadline }: Handover): Fault[] {
  const dayOf = (text: string) => {
    const deadline = parseDeadline(text);
    return deadline && lastDay(deadline);
  };
  const days = items.flatMap(({ deadline }) => dayOf(deadline) ?? []).sort(compareDates);
  const [first, back] = [days[0], dayOf(feedbackDeadline)];
  if (!first || !back || compareDates(back, first) >= 0) return [];
  const message = `反馈时限早于各问题的整改时限：${formatDate(back)} 早于 ${formatDate(first)}。`;
  return [ruleFault('R10', place('feedbackDeadline'), message, '请改时限，整改到期后再要求反馈。')];
}
