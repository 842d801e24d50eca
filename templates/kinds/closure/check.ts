/** The field rules a 销号单 is subject to. */
import { checkDates, checkFilled, checkWatchable, missingFault, placeOf } from '../../field-checks';
import { checkUnfinishedIn } from '../../labels';
import type { Fault } from '../../official/fault';
import { milderFault, ruleFault } from '../../official/rules/catalogue';
import { checkCheckers } from '../../official/rules/checkers';
import { checkWrittenDate } from '../../official/rules/dates';
import { checkSlipNumber } from '../../official/rules/document-number';
import { checkOrder } from '../../official/rules/order-of-dates';
import { closureSchema, opinionKeys, opinionTitles, standards, type Closure } from './schema';

const place = (path: string) => placeOf(closureSchema, path);
const required = [
  ...['caseNumber', 'source', 'site', 'place', 'problem', 'deadline', 'units', 'persons'],
  ...['goals', 'actions', 'evidence'],
];

/** R01–R04, R06, R61, R66, R71–R73. */
export function checkClosure(data: Closure): readonly Fault[] {
  const { publicity, evidence } = data;
  return [
    ...checkSlipNumber(data.number, place('number'), data.closedOn === '' ? data.date : data.closedOn),
    ...checkWrittenDate(data.date, place('date')),
    ...checkWrittenDate(data.completedOn, place('completedOn')),
    ...checkDates(closureSchema, data, ['closedOn']),
    ...opinionKeys.flatMap((key) => checkDates(closureSchema, data[key], ['date'], `${key}.`)),
    ...checkDates(closureSchema, publicity, ['from', 'to'], 'publicity.'),
    ...evidence.flatMap((one, index) => checkDates(closureSchema, one, ['date'], `evidence[${index}].`)),
    ...checkFilled(closureSchema, data, required),
    ...checkWatchable(data.deadline, place('deadline')),
    ...checkSteps(data),
    ...checkPeople(data),
    ...checkGranted(data),
    ...checkUnfinishedIn(closureSchema, data),
  ];
}

/** R72: done → applied for and seen by those on the spot → checked → shown in public → approved → closed. */
function checkSteps(data: Closure): Fault[] {
  const opinion = (key: (typeof opinionKeys)[number]) => ({
    text: data[key].date,
    at: { path: `${key}.date`, label: `${opinionTitles[key]}日期` },
  });
  const field = (path: string, text: string) => ({ text, at: place(path) });
  const { publicity } = data;
  return checkOrder([
    field('completedOn', data.completedOn),
    field('date', data.date),
    ...(['self', 'lead', 'local', 'office'] as const).map(opinion),
    field('publicity.from', publicity.from),
    field('publicity.to', publicity.to),
    opinion('leader'),
    field('closedOn', data.closedOn),
  ]);
}

/** R71 for those who checked, and for who signed for the check. */
function checkPeople({ checkers, persons, office }: Closure): Fault[] {
  const responsible = persons.map(({ name }) => name);
  const signer = office.signer.trim() === '' ? [] : [office.signer];
  return [
    ...(checkers.length === 0 ? [] : checkCheckers(checkers, responsible, place('checkers'))),
    ...checkCheckers(signer, responsible, { path: 'office.signer', label: '核查意见签字人' }, 0),
  ];
}

/** R73: a problem is closed when it was checked, nobody objects and every standard is met. */
function checkGranted(data: Closure): Fault[] {
  const { outcome, publicity, reason, checkers } = data;
  if (outcome === '不予销号' && reason.trim() === '') return [missingFault(place('reason'), '不予销号，')];
  if (outcome !== '准予销号') return [];
  const against = (path: string, message: string, remedy: string): Fault =>
    ruleFault('R73', place(path), `结果是“准予销号”，${message}。`, remedy);
  const unmet = standards.filter((one) => !data.standards.includes(one));
  const silent = opinionKeys.filter((key) => data[key].text.trim() === '' || data[key].signer.trim() === '');
  return [
    ...(checkers.length === 0 ? [against('checkers', '没有核查人', '请填写参加现场核查的人员。')] : []),
    ...silent.map((key) =>
      against(`${key}.text`, `${opinionTitles[key]}不完整`, '请补上意见和签字人，再准予销号。'),
    ),
    ...(unmet.length > 0
      ? [against('standards', `有标准没有达到：${unmet.join('、')}`, '请核对各项标准，没有达到的不予销号。')]
      : []),
    ...(publicity.objection === '有异议'
      ? [against('publicity.objection', '公示有异议', '请处理异议、重新核查后再销号。')]
      : []),
    ...(publicity.objection === ''
      ? [milderFault('R61', place('publicity.objection'), '没有填写公示结果。', '请公示后填写有无异议。')]
      : []),
  ];
}
