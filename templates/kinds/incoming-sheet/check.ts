/** The field rules a 收文处理笺 is subject to. */
import { checkDates, checkFilled, checkWatchable, placeOf } from '../../field-checks';
import { checkUnfinishedIn } from '../../labels';
import type { Fault } from '../../official/fault';
import { checkWrittenDate } from '../../official/rules/dates';
import { checkDeadline } from '../../official/rules/deadlines';
import { checkOrder } from '../../official/rules/order-of-dates';
import { incomingSheetSchema, type IncomingSheet } from './schema';

const place = (path: string) => placeOf(incomingSheetSchema, path);

/** R06, R07, R09, R61, R66 and R72: received → proposed → instructed → done. */
export function checkIncomingSheet(data: IncomingSheet): readonly Fault[] {
  const received = { text: data.date, at: place('date') };
  const proposed = { text: data.proposal.date, at: { path: 'proposal.date', label: '拟办日期' } };
  const finished = { text: data.finishedOn, at: place('finishedOn') };
  return [
    ...checkFilled(incomingSheetSchema, data, ['sender']),
    ...checkWrittenDate(data.date, place('date')),
    ...checkDates(incomingSheetSchema, data, ['finishedOn']),
    ...checkDates(incomingSheetSchema, data.proposal, ['date'], 'proposal.'),
    ...checkWatchable(data.deadline, place('deadline')),
    ...checkDeadline(data.deadline, place('deadline'), data.date),
    ...checkOrder([received, proposed, finished]),
    ...data.instructions.flatMap((one, index) => {
      const prefix = `instructions[${index}].`;
      const told = { text: one.date, at: { path: `${prefix}date`, label: `${one.leader}批示日期` } };
      return [
        ...checkFilled(incomingSheetSchema, one, ['leader'], { prefix }),
        ...checkDates(incomingSheetSchema, one, ['date'], prefix),
        ...(one.date === '' ? [] : checkOrder([proposed.text === '' ? received : proposed, told])),
      ];
    }),
    ...data.readers.flatMap((one, index) =>
      checkDates(incomingSheetSchema, one, ['date'], `readers[${index}].`),
    ),
    ...checkUnfinishedIn(incomingSheetSchema, data),
  ];
}
