/** The field rules a 现场核查记录 is subject to. */
import { clearances } from '../../case-fields';
import { checkDates, checkFilled, checkWatchable, missingFault, placeOf } from '../../field-checks';
import { checkUnfinishedIn } from '../../labels';
import type { Fault } from '../../official/fault';
import { ruleFault } from '../../official/rules/catalogue';
import { checkCheckers } from '../../official/rules/checkers';
import { checkWrittenDate } from '../../official/rules/dates';
import { checkSlipNumber } from '../../official/rules/document-number';
import { checkOrder } from '../../official/rules/order-of-dates';
import { conclusions, siteCheckSchema, type SiteCheck } from './schema';

const place = (path: string) => placeOf(siteCheckSchema, path);
const required = ['time', 'site', 'place', 'siteHead', 'units', 'persons', 'items', 'rebound', 'conclusion'];

/** R01–R04, R06, R61, R66, R71–R73. */
export function checkSiteCheck(data: SiteCheck): readonly Fault[] {
  const checkers = data.checkers.map(({ name }) => name);
  const responsible = data.persons.map(({ name }) => name);
  return [
    ...checkSlipNumber(data.number, place('number'), data.date),
    ...checkWrittenDate(data.date, place('date')),
    ...checkDates(siteCheckSchema, data, ['signedOn']),
    ...checkOrder([
      { text: data.date, at: place('date') },
      { text: data.signedOn, at: place('signedOn') },
    ]),
    ...checkFilled(siteCheckSchema, data, required),
    ...data.items.flatMap((item, index) =>
      checkFilled(siteCheckSchema, item, ['requirement', 'found', 'result'], {
        prefix: `items[${index}].`,
        of: `第${index + 1}项`,
      }),
    ),
    ...checkCheckers(checkers, responsible, place('checkers')),
    ...checkPassed(data),
    ...checkReturned(data),
    ...checkUnfinishedIn(siteCheckSchema, data),
  ];
}

/** R73: 同意销号 says that everything is in place, and the record says so too. */
function checkPassed({ conclusion, items, rebound, measure, cleared }: SiteCheck): Fault[] {
  if (conclusion !== conclusions[0]) return [];
  const against = (path: string, message: string): Fault =>
    ruleFault('R73', place(path), `结论是“${conclusion}”，${message}。`, '请核对记录，或改结论。');
  const open = items.flatMap(({ result }, index) => (result === '是' || result === '' ? [] : [index]));
  const left = measure === '关停取缔' ? clearances.filter((one) => !cleared.includes(one)) : [];
  return [
    ...open.map((index) => against(`items[${index}].result`, `第${index + 1}项没有到位`)),
    ...(rebound === '有' ? [against('rebound', '又记有反弹迹象')] : []),
    ...(left.length > 0 ? [against('cleared', `两断三清缺${left.join('、')}`)] : []),
  ];
}

/** What did not pass says what is left to do, and by a day after the check. */
function checkReturned(data: SiteCheck): Fault[] {
  const { conclusion, newDeadline, demands, rebound, reboundNote, date } = data;
  const faults =
    rebound === '有' && reboundNote.trim() === '' ? [missingFault(place('reboundNote'), '有反弹迹象，')] : [];
  if (conclusion === '' || conclusion === conclusions[0]) return faults;
  return [
    ...faults,
    ...(demands.trim() === '' ? [missingFault(place('demands'), '没有通过核查，')] : []),
    ...(newDeadline.trim() === '' ? [missingFault(place('newDeadline'), '没有通过核查，')] : []),
    ...checkWatchable(newDeadline, place('newDeadline')),
    ...checkOrder([
      { text: date, at: place('date') },
      { text: newDeadline, at: place('newDeadline') },
    ]),
  ];
}
