/** The field rules a 纪要 is subject to. */
import { checkUnfinishedIn } from '../../labels';
import { checkPrinted } from '../../official-paper/check';
import { parseDeadline } from '../../official/deadlines';
import type { Fault } from '../../official/fault';
import { checkCopyTo } from '../../official/rules/addressees';
import { ruleFault } from '../../official/rules/catalogue';
import { checkWrittenDate } from '../../official/rules/dates';
import { checkDeadline } from '../../official/rules/deadlines';
import { checkDocumentNumber } from '../../official/rules/document-number';
import { checkTitle } from '../../official/rules/title';
import { minutesSchema, type Minutes, type MinutesItem } from './schema';

/** R01–R04, R06–R08, R15, R17, R44 and R66; R09 and R61 for every item. */
export const checkMinutes = (data: Minutes): readonly Fault[] => [
  ...checkDocumentNumber(data.number, { path: 'number', label: '编号' }, data.writtenDate),
  ...checkTitle(data.title, { path: 'title', label: '标题' }, { kindsAllowed: ['纪要'] }),
  ...checkWrittenDate(data.writtenDate, { path: 'writtenDate', label: '成文日期' }),
  ...checkCopyTo(data.copyTo, { path: 'copyTo', label: '抄送机关' }, { direction: 'down', addressees: [] }),
  ...checkPrinted(data),
  ...data.items.flatMap((item, index) => checkItem(item, index, data.writtenDate)),
  ...checkUnfinishedIn(minutesSchema, data),
];

function checkItem({ text, units, deadline }: MinutesItem, index: number, writtenDate: string): Fault[] {
  const path = `items[${index}]`;
  const name = `第${index + 1}项议定事项`;
  const missing = (field: string, label: string): Fault =>
    ruleFault(
      'R61',
      { path: `${path}.${field}`, label },
      `${name}没有填写${label}。`,
      `请填写${label}，议定事项要有人办、有时限。`,
    );
  const at = { path: `${path}.deadline`, label: '完成时限' };
  return [
    ...(text.trim() === '' ? [missing('text', '议定内容')] : []),
    ...(units.every((unit) => unit.trim() === '') ? [missing('units', '责任单位')] : []),
    ...(deadline.trim() === '' ? [missing('deadline', '完成时限')] : []),
    ...(deadline.trim() !== '' && !parseDeadline(deadline)
      ? [
          ruleFault(
            'R61',
            at,
            `${name}的完成时限“${deadline}”不是可以核对的时间。`,
            '请写明日期，例如 2017年11月15日前，或写“立行立改”“长期坚持”。',
          ),
        ]
      : checkDeadline(deadline, at, writtenDate)),
  ];
}
