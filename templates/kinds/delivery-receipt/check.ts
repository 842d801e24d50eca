/** The field rules a 送达回证 is subject to. */
import { checkDates, checkFilled, missingFault, placeOf } from '../../field-checks';
import { checkUnfinishedIn } from '../../labels';
import { parseDate } from '../../official/dates';
import type { Fault } from '../../official/fault';
import { milderFault, ruleFault } from '../../official/rules/catalogue';
import { checkSlipNumber } from '../../official/rules/document-number';
import { checkOrder } from '../../official/rules/order-of-dates';
import { deliveryReceiptSchema, type DeliveryReceipt } from './schema';

const place = (path: keyof DeliveryReceipt) => placeOf(deliveryReceiptSchema, path);
/** 2017年10月10日16时30分 → its day. */
const dayIn = (time: string): string => /^\s*\d{4}年\d{1,2}月\d{1,2}日/.exec(time)?.[0]?.trim() ?? time;

/** R01–R04, R06, R61, R66 and R72: signed → made out → given. */
export function checkDeliveryReceipt(data: DeliveryReceipt): readonly Fault[] {
  return [
    ...checkSlipNumber(data.number, place('number'), data.date),
    ...checkFilled(deliveryReceiptSchema, data, ['documentNumber', 'unit', 'deliverTo', 'servers']),
    ...checkDates(deliveryReceiptSchema, data, ['issuedOn', 'date']),
    ...checkTime(data),
    ...checkOrder([
      { text: data.issuedOn, at: place('issuedOn') },
      { text: data.date, at: place('date') },
      { text: dayIn(data.time), at: place('time') },
    ]),
    ...checkWay(data),
    ...checkUnfinishedIn(deliveryReceiptSchema, data),
  ];
}

function checkTime({ time }: DeliveryReceipt): Fault[] {
  if (time === '' || parseDate(dayIn(time))) return [];
  const message = `送达时间“${time}”没有写明年、月、日。`;
  return [ruleFault('R06', place('time'), message, '请写明到时，例如 2017年10月10日16时30分。')];
}

/** Who leaves a paper behind has a witness and a reason; nobody serves alone. */
function checkWay({ way, witness, substitute, servers }: DeliveryReceipt): Fault[] {
  const left = way === '留置送达';
  const faults = [
    ...(left && witness.trim() === '' ? [missingFault(place('witness'), '留置送达')] : []),
    ...(left && substitute.trim() === '' ? [missingFault(place('substitute'), '留置送达')] : []),
  ];
  if (servers.length !== 1) return faults;
  return [
    ...faults,
    milderFault('R61', place('servers'), '送达人只有1人。', '一般由两人送达，请补上另一人。'),
  ];
}
