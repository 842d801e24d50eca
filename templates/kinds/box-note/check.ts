/** The field rules a 备考表 is subject to. */
import { checkSerials, checkYear } from '../../archive-fields';
import { checkDates, checkFilled, placeOf } from '../../field-checks';
import { checkUnfinishedIn } from '../../labels';
import type { Fault } from '../../official/fault';
import { ruleFault } from '../../official/rules/catalogue';
import { checkOrder } from '../../official/rules/order-of-dates';
import { boxNoteSchema, type BoxNote } from './schema';

const schema = boxNoteSchema;
const place = (path: string) => placeOf(schema, path);

/** R06, R61, R66, R72 and R73. */
export function checkBoxNote(data: BoxNote): readonly Fault[] {
  const { arrangedOn, checkedOn, arranger, checker } = data;
  return [
    ...checkFilled(schema, data, ['year', 'period', 'first', 'last', 'situation']),
    ...checkYear(schema, data.year, 'year'),
    ...checkSerials(schema, data, 'last'),
    ...checkDates(schema, data, ['arrangedOn', 'checkedOn']),
    ...checkOrder([
      { text: arrangedOn, at: place('arrangedOn') },
      { text: checkedOn, at: place('checkedOn') },
    ]),
    ...(arranger !== '' && arranger === checker
      ? [ruleFault('R73', place('checker'), `整理人和检查人都是${checker}。`, '请由另一人检查。')]
      : []),
    ...checkUnfinishedIn(schema, data),
  ];
}
