/** The field rules a 台账 is subject to; written for thousands of rows: places are named for those at fault alone. */
import { checkDates, checkFilled, checkWatchable, placeOf } from '../../field-checks';
import { checkUnfinishedIn } from '../../labels';
import type { Fault } from '../../official/fault';
import { ruleFault } from '../../official/rules/catalogue';
import { checkOrder } from '../../official/rules/order-of-dates';
import { ledgerSchema, type Ledger, type LedgerItem } from './schema';

const place = (path: string) => placeOf(ledgerSchema, path);
const dates = ['assignedOn', 'extension', 'completedOn', 'checkedOn', 'closedOn'] as const;
/** Handed over, done, checked, closed. */
const steps = ['assignedOn', 'completedOn', 'checkedOn', 'closedOn'] as const;

/** R06, R61, R66, R72 and R73. */
export function checkLedger(data: Ledger): readonly Fault[] {
  const faults: Fault[] = [
    ...checkFilled(ledgerSchema, data, ['items']),
    ...checkDates(ledgerSchema, data, ['date']),
  ];
  const known = new Map<string, number>();
  data.items.forEach((item, index) => {
    for (const fault of checkItem(item, index)) faults.push(fault);
    const before = known.get(item.caseNumber);
    if (item.caseNumber !== '' && before !== undefined) {
      const message = `第${index + 1}行的问题编号 ${item.caseNumber} 与第${before + 1}行相同。`;
      const at = place(`items[${index}].caseNumber`);
      faults.push(ruleFault('R73', at, message, '一件一号，请核对；同一件只列一行。'));
    } else known.set(item.caseNumber, index);
  });
  return [...faults, ...checkUnfinishedIn(ledgerSchema, data)];
}

function checkItem(item: LedgerItem, index: number): readonly Fault[] {
  const prefix = `items[${index}].`;
  const of = `第${index + 1}行`;
  return [
    ...checkFilled(ledgerSchema, item, ['site', 'problem', 'units', 'deadline'], { prefix, of }),
    ...checkDates(ledgerSchema, item, dates, prefix),
    ...checkWatchable(item.deadline, () => place(`${prefix}deadline`)),
    ...checkOrder(steps.map((name) => ({ text: item[name], at: () => place(`${prefix}${name}`) }))),
    ...checkOrder(
      (['deadline', 'extension'] as const).map((name) => ({
        text: item[name],
        at: () => place(`${prefix}${name}`),
      })),
    ),
    ...checkState(item, prefix, of),
  ];
}

/** R73: what is closed has a day of closing and was done; what is being worked on was not closed. */
function checkState({ status, closedOn, completedOn }: LedgerItem, prefix: string, of: string): Fault[] {
  const against = (name: string, message: string, remedy: string): Fault =>
    ruleFault('R73', place(`${prefix}${name}`), `${of}${message}。`, remedy);
  if (status === '已销号') {
    return [
      ...(closedOn === '' ? [against('closedOn', '的状态是“已销号”，没有销号日期', '请填写销号日期。')] : []),
      ...(completedOn === ''
        ? [against('completedOn', '的状态是“已销号”，没有完成日期', '请填写完成日期。')]
        : []),
    ];
  }
  if (closedOn === '' || !['待签收', '整改中', '申请销号', '核查中', '公示中'].includes(status)) return [];
  return [against('status', `的状态是“${status}”，又有销号日期`, '请核对状态和销号日期。')];
}
