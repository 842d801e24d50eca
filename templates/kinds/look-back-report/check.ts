/** The field rules a 回头看情况报告 is subject to. */
import { missingFault } from '../../field-checks';
import { checkUnfinishedIn } from '../../labels';
import type { Office } from '../../office';
import { checkReportTexts } from '../../official-paper/report-check';
import type { Fault } from '../../official/fault';
import { ruleFault } from '../../official/rules/catalogue';
import { checkWrittenDate } from '../../official/rules/dates';
import { lookBackReportSchema, type LookBackReport, type LookedAt } from './schema';

/** Those of papers with a red head, R19 over the report's words, R06 and R07 for dates, R60 and R61 of its rows, R66. */
export function checkLookBackReport(data: LookBackReport, office: Office): readonly Fault[] {
  const bodies = ['introduction', 'organised', 'causes', 'nextSteps', 'ending'] as const;
  return [
    ...checkReportTexts(lookBackReportSchema, data, bodies, office),
    ...checkCounts(data),
    ...data.items.flatMap(checkItem),
    ...checkUnfinishedIn(lookBackReportSchema, data),
  ];
}

/** R60: no more can have been looked at than was due. */
function checkCounts({ due, items }: LookBackReport): Fault[] {
  if (items.length <= due) return [];
  const message = `应查${due}件，已查问题却填写了${items.length}件。`;
  return [ruleFault('R60', { path: 'due', label: '应查件数' }, message, '请核对应查件数和已查问题。')];
}

function checkItem(item: LookedAt, index: number): Fault[] {
  const path = `items[${index}]`;
  const missing = (field: keyof LookedAt, label: string): Fault =>
    missingFault({ path: `${path}.${field}`, label }, `第${index + 1}件`);
  return [
    ...(item.site.trim() === '' ? [missing('site', '企业（点位）名称')] : []),
    ...(item.state.trim() === '' ? [missing('state', '现场情况')] : []),
    ...(item.rebound && item.newCase.trim() === '' ? [missing('newCase', '重新立案编号')] : []),
    ...(item.checkers.length < 2 ? [missing('checkers', '两名核查人')] : []),
    ...(['closedOn', 'checkedOn'] as const).flatMap((field) =>
      item[field] === ''
        ? []
        : checkWrittenDate(item[field], {
            path: `${path}.${field}`,
            label: field === 'closedOn' ? '原销号日期' : '回头看日期',
          }),
    ),
  ];
}
