/** The field rules a 延期申请 is subject to. */
import { checkDates, checkFilled, checkWatchable, missingFault, placeOf } from '../../field-checks';
import { checkUnfinishedIn } from '../../labels';
import { compareDates, parseDate } from '../../official/dates';
import { lastDay, parseDeadline } from '../../official/deadlines';
import type { Fault } from '../../official/fault';
import { milderFault, ruleFault } from '../../official/rules/catalogue';
import { checkWrittenDate } from '../../official/rules/dates';
import { checkSlipNumber } from '../../official/rules/document-number';
import { checkOrder } from '../../official/rules/order-of-dates';
import { extensionSchema, opinionKeys, opinionTitles, type Extension } from './schema';

const place = (path: string) => placeOf(extensionSchema, path);
const required = [
  'unit',
  'caseNumber',
  'site',
  'deadline',
  'extension',
  'causes',
  'reason',
  'progress',
  'controls',
];

/** R01–R04, R06, R61, R66, R72 and R73. */
export function checkExtension(data: Extension): readonly Fault[] {
  return [
    ...checkSlipNumber(data.number, place('number'), data.leader.date === '' ? data.date : data.leader.date),
    ...checkWrittenDate(data.date, place('date')),
    ...checkDates(extensionSchema, data, ['extension', 'granted']),
    ...opinionKeys.flatMap((key) => checkDates(extensionSchema, data[key], ['date'], `${key}.`)),
    ...checkFilled(extensionSchema, data, required),
    ...checkWatchable(data.deadline, place('deadline')),
    ...checkOrder([
      { text: data.deadline, at: place('deadline') },
      { text: data.extension, at: place('extension') },
    ]),
    ...checkOrder([
      { text: data.date, at: place('date') },
      ...opinionKeys.map((key) => ({
        text: data[key].date,
        at: { path: `${key}.date`, label: `${opinionTitles[key]}日期` },
      })),
    ]),
    ...checkInTime(data),
    ...checkGranted(data),
    ...checkUnfinishedIn(extensionSchema, data),
  ];
}

/** More time is asked for while there is some left. */
function checkInTime({ date, deadline }: Extension): Fault[] {
  const asked = parseDate(date);
  const parsed = parseDeadline(deadline);
  const due = parsed && lastDay(parsed);
  if (!asked || !due || compareDates(asked, due) <= 0) return [];
  const message = `申请日期 ${date} 已过整改时限（${deadline}）。`;
  return [milderFault('R61', place('date'), message, '延期应当在到期前申请；逾期的请说明情况。')];
}

/** R73: a grant names its day, which is no later than was asked for; a refusal names none. */
function checkGranted({ outcome, granted, extension, deadline }: Extension): Fault[] {
  if (outcome === '不同意延期' && granted !== '') {
    const message = `结果是“不同意延期”，又写了批准延期至 ${granted}。`;
    return [ruleFault('R73', place('granted'), message, '请核对审批结果，不同意的删去日期。')];
  }
  if (outcome !== '同意延期') return [];
  if (granted === '') return [missingFault(place('granted'), '同意延期，')];
  const [given, asked] = [parseDate(granted), parseDate(extension)];
  const late = given && asked && compareDates(given, asked) > 0;
  return [
    ...(late
      ? [
          ruleFault(
            'R73',
            place('granted'),
            `批准延期至 ${granted}，晚于申请的 ${extension}。`,
            '请核对两个日期。',
          ),
        ]
      : []),
    ...checkOrder([
      { text: deadline, at: place('deadline') },
      { text: granted, at: place('granted') },
    ]),
  ];
}
