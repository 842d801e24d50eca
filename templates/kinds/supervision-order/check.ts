/** The field rules a 督办单 is subject to. */
import { checkDates, checkFilled, checkWatchable, missingFault, placeOf } from '../../field-checks';
import { checkUnfinishedIn } from '../../labels';
import type { Fault, Place } from '../../official/fault';
import { checkAddressees, checkCopyTo } from '../../official/rules/addressees';
import { milderFault } from '../../official/rules/catalogue';
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
  'addressees',
  'units',
  'persons',
] as const satisfies readonly (keyof SupervisionOrder)[];

const place = (path: keyof SupervisionOrder): Place => placeOf(supervisionOrderSchema, path);

/** R01–R04, R06, R07, R09, R10, R15–R17, R23, R44, R61 and R66. */
export function checkSupervisionOrder(data: SupervisionOrder): readonly Fault[] {
  return [
    ...checkSlipNumber(data.number, place('number'), data.writtenDate),
    ...checkTitle(data.title, place('title'), { kindsAllowed: ['通知', '函'] }),
    ...checkAddressees(data.addressees, place('addressees'), '通知'),
    ...checkCopyTo(data.copyTo, place('copyTo'), { direction: 'down', addressees: data.addressees }),
    ...checkDates(supervisionOrderSchema, data, ['assignedOn', 'foundOn', 'closedOn']),
    ...checkWrittenDate(data.writtenDate, place('writtenDate')),
    ...checkFilled(supervisionOrderSchema, data, required),
    ...checkLevel(data),
    ...checkTimes(data),
    ...checkUnfinishedIn(supervisionOrderSchema, data),
  ];
}

/** 催办 goes back to an order that went before; 挂牌督办 says what takes the matter off the board again. */
function checkLevel({ level, formName, previous, release }: SupervisionOrder): Fault[] {
  const faults: Fault[] = [];
  const named = formName === '催办通知书' ? '催办' : formName === '挂牌督办通知书' ? '挂牌督办' : level;
  if (named !== level) {
    const message = `文书名称是“${formName}”，督办级别是“${level}”。`;
    faults.push(milderFault('R61', place('level'), message, '请核对文书名称和督办级别，两处要一致。'));
  }
  if (level === '催办' && previous.trim() === '') faults.push(missingFault(place('previous')));
  if (level === '挂牌督办' && release.trim() === '') {
    const remedy = '请写明整改到什么程度、由谁核查，才解除挂牌。';
    faults.push(milderFault('R61', place('release'), '挂牌督办没有写解除挂牌条件。', remedy));
  }
  return faults;
}

function checkTimes(data: SupervisionOrder): Fault[] {
  const { feedbackDeadline, deadline, staged, writtenDate } = data;
  const names = ['deadline', 'feedbackDeadline'] as const;
  return [
    ...checkFilled(supervisionOrderSchema, data, names),
    ...names.flatMap((path) => checkWatchable(data[path], place(path))),
    ...names.flatMap((path) => checkDeadline(data[path], place(path), writtenDate)),
    ...checkFeedbackDeadline(feedbackDeadline, deadline, place('feedbackDeadline'), { staged }),
  ];
}
