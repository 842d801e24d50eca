/** The field rules a 移交清单 is subject to. */
import { checkChain, checkYear } from '../../archive-fields';
import { checkDates, checkFilled, placeOf } from '../../field-checks';
import { checkUnfinishedIn } from '../../labels';
import type { Fault } from '../../official/fault';
import { ruleFault } from '../../official/rules/catalogue';
import { transferListSchema, type TransferList, type TransferRow } from './schema';

const place = (path: string) => placeOf(transferListSchema, path);

/** R06, R61, R66 and R73. */
export function checkTransferList(data: TransferList): readonly Fault[] {
  return [
    ...checkFilled(transferListSchema, data, ['sender', 'receiver', 'date', 'rows']),
    ...checkDates(transferListSchema, data, ['date']),
    ...checkDates(transferListSchema, data.given, ['date'], 'given.'),
    ...checkDates(transferListSchema, data.taken, ['date'], 'taken.'),
    ...data.rows.flatMap(checkRow),
    ...checkChain(transferListSchema, data.chain),
    ...checkUnfinishedIn(transferListSchema, data),
  ];
}

/** A class that is handed over holds something: no page without an item, no box without one. */
function checkRow(row: TransferRow, index: number): Fault[] {
  const prefix = `rows[${index}].`;
  const of = `第${index + 1}行`;
  const faults = [
    ...checkFilled(transferListSchema, row, ['year', 'period', 'firstCode', 'lastCode'], { prefix, of }),
    ...checkYear(transferListSchema, row.year, `${prefix}year`),
  ];
  if (row.count === 0)
    faults.push(ruleFault('R73', place(`${prefix}count`), `${of}的件数是0。`, '请填写件数，或删去这一行。'));
  else if (row.pages > 0 && row.pages < row.count) {
    const message = `${of}有 ${row.count} 件，只有 ${row.pages} 页。`;
    faults.push(ruleFault('R73', place(`${prefix}pages`), message, '一件至少一页，请核对。'));
  }
  return faults;
}
