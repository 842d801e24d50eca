/** The field rules a 回头看记录 is subject to. */
import { checkDates, checkFilled, checkWatchable, missingFault, placeOf } from '../../field-checks';
import { checkUnfinishedIn } from '../../labels';
import type { Fault } from '../../official/fault';
import { milderFault, ruleFault } from '../../official/rules/catalogue';
import { checkCheckers } from '../../official/rules/checkers';
import { checkOrder } from '../../official/rules/order-of-dates';
import { lookBackSchema, type LookBack } from './schema';

const place = (path: string) => placeOf(lookBackSchema, path);
const required = ['site', 'problem', 'closedOn', 'checkedOn', 'found', 'rebound'];

/** R06, R60, R61, R66, R71 and R72. */
export function checkLookBack(data: LookBack): readonly Fault[] {
  return [
    ...checkFilled(lookBackSchema, data, ['items']),
    ...checkDates(lookBackSchema, data, ['date']),
    ...checkDue(data),
    ...data.items.flatMap((_, index) => checkItem(data, index)),
    ...checkUnfinishedIn(lookBackSchema, data),
  ];
}

function checkItem({ items, date }: LookBack, index: number): Fault[] {
  const item = items[index]!;
  const prefix = `items[${index}].`;
  const of = `第${index + 1}行`;
  const at = (name: string) => place(`${prefix}${name}`);
  const back = item.rebound === '有';
  return [
    ...checkFilled(lookBackSchema, item, required, { prefix, of }),
    ...checkDates(lookBackSchema, item, ['closedOn', 'checkedOn'], prefix),
    ...checkWatchable(item.reviewBy, at('reviewBy')),
    ...checkOrder([
      { text: item.closedOn, at: at('closedOn') },
      { text: item.checkedOn, at: at('checkedOn') },
      { text: item.reviewBy, at: at('reviewBy') },
    ]),
    ...checkOrder([
      { text: item.checkedOn, at: at('checkedOn') },
      { text: date, at: place('date') },
    ]),
    ...checkCheckers(item.checkers, item.persons, { ...at('checkers'), label: `${of}的核查人` }),
    ...(back && item.handling.trim() === '' ? [missingFault(at('handling'), `${of}有反弹，`)] : []),
    ...(back && item.reviewBy.trim() === '' ? [missingFault(at('reviewBy'), `${of}有反弹，`)] : []),
    ...(back && item.newCase.trim() === ''
      ? [milderFault('R61', at('newCase'), `${of}有反弹，没有重新立案。`, '请立案交办，填写新的问题编号。')]
      : []),
  ];
}

/** R60: no more were seen than there are to be seen; fewer are told. */
function checkDue({ due, items }: LookBack): Fault[] {
  const at = place('due');
  if (items.length > due) {
    const message = `应查 ${due} 件，记录了 ${items.length} 件，多 ${items.length - due} 件。`;
    return [ruleFault('R60', at, message, '请核对应查件数和表中的行数。')];
  }
  if (items.length === due) return [];
  const message = `应查 ${due} 件，只记录了 ${items.length} 件，还有 ${due - items.length} 件没有查。`;
  return [milderFault('R61', at, message, '请补查，或核对应查件数。')];
}
