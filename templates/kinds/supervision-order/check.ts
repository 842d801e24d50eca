/** The field rules a 督办单 is subject to. */
import { checkUnfinishedIn, labelAt } from '../../labels';
import { parseDeadline } from '../../official/deadlines';
import type { Fault, Place } from '../../official/fault';
import { checkAddressees, checkCopyTo } from '../../official/rules/addressees';
import { ruleFault } from '../../official/rules/catalogue';
import { checkWrittenDate } from '../../official/rules/dates';
import { checkDeadline, checkFeedbackDeadline } from '../../official/rules/deadlines';
import { checkSlipNumber } from '../../official/rules/document-number';
import { checkTitle } from '../../official/rules/title';
import { supervisionOrderSchema, type SupervisionOrder } from './schema';

/** What a slip cannot go out without: who, where, what, by when, to whom the reply. */
const required = [
  'source',
  'site',
  'place',
  'category',
  'problem',
  'requirements',
  'feedbackRequirements',
  'signatory',
] as const satisfies readonly (keyof SupervisionOrder)[];

const place = (path: keyof SupervisionOrder): Place => ({
  path,
  label: labelAt(supervisionOrderSchema, [path]),
});

/** R01–R04, R06, R07, R09, R10, R15–R17, R23, R44, R61 and R66. */
export function checkSupervisionOrder(data: SupervisionOrder): readonly Fault[] {
  const dates = (['assignedOn', 'foundOn', 'closedOn'] as const).filter((path) => data[path] !== '');
  return [
    ...checkSlipNumber(data.number, place('number'), data.writtenDate),
    ...checkTitle(data.title, place('title'), { kindsAllowed: ['通知', '函'] }),
    ...checkAddressees(data.addressees, place('addressees'), '通知'),
    ...checkCopyTo(data.copyTo, place('copyTo'), { direction: 'down', addressees: data.addressees }),
    ...dates.flatMap((path) => checkWrittenDate(data[path], place(path))),
    ...checkWrittenDate(data.writtenDate, place('writtenDate')),
    ...required.flatMap((path) => (data[path].trim() === '' ? [missing(place(path))] : [])),
    ...(['addressees', 'units', 'persons'] as const).flatMap((path) =>
      data[path].length === 0 ? [missing(place(path))] : [],
    ),
    ...checkTimes(data),
    ...checkUnfinishedIn(supervisionOrderSchema, data),
  ];
}

function checkTimes(data: SupervisionOrder): Fault[] {
  const faults = (['deadline', 'feedbackDeadline'] as const).flatMap((path) => {
    if (data[path].trim() === '') return [missing(place(path))];
    if (parseDeadline(data[path])) return checkDeadline(data[path], place(path), data.writtenDate);
    const message = `${place(path).label}“${data[path]}”不是可以核对的时间。`;
    return [ruleFault('R61', place(path), message, '请写明日期，例如 2017年10月25日前，或写“立行立改”。')];
  });
  const { feedbackDeadline, deadline, staged } = data;
  const late = checkFeedbackDeadline(feedbackDeadline, deadline, place('feedbackDeadline'), { staged });
  return [...faults, ...late];
}

const missing = (at: Place): Fault =>
  ruleFault('R61', at, `没有填写${at.label}。`, `请填写${at.label}，督办单要责任到单位、责任到人。`);
