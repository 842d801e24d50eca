/** The field rules a 整改情况报告 is subject to. */
import { missingFault } from '../../field-checks';
import { checkUnfinishedIn, labelAt } from '../../labels';
import type { Office } from '../../office';
import { checkReportTexts } from '../../official-paper/report-check';
import { parseDeadline } from '../../official/deadlines';
import type { Fault, Place } from '../../official/fault';
import { ruleFault, within } from '../../official/rules/catalogue';
import { checkWrittenDate } from '../../official/rules/dates';
import { checkPhotoPair } from '../../official/rules/photo-pair';
import { checkTotals } from '../../official/rules/totals';
import { countIssues } from './counts';
import { issueName } from './paragraphs';
import { issueSchema, rectificationReportSchema, type Issue, type RectificationReport } from './schema';

/** Rules of papers with a red head, R19 over the report's own words, R60, R61 and R64 of its problems, R66. */
export function checkRectificationReport(data: RectificationReport, office: Office): readonly Fault[] {
  const bodies = ['introduction', 'overview', 'difficulties', 'nextSteps', 'ending'] as const;
  return [
    ...checkReportTexts(rectificationReportSchema, data, bodies, office),
    ...checkCounts(data),
    ...data.issues.flatMap((issue, index) => checkIssue(issue, index, data.writtenDate)),
    ...checkUnfinishedIn(rectificationReportSchema, data),
  ];
}

/** R60: 交办 = 已完成 + 正在整改, with the problems that were left open named. */
function checkCounts({ assigned, issues }: RectificationReport): Fault[] {
  const { done, ongoing, unknown } = countIssues(issues);
  return checkTotals(
    {
      whole: { name: '交办', count: assigned },
      parts: [
        { name: '已完成', count: done },
        { name: '正在整改', count: ongoing },
      ],
      unaccounted: unknown.map((number) => `第 ${number} 号问题没有填写完成情况`),
    },
    { path: 'assigned', label: '交办件数' },
  );
}

const required = ['site', 'problem', 'measures', 'deadline'] as const satisfies readonly (keyof Issue)[];

function checkIssue(issue: Issue, index: number, reportDate: string): Fault[] {
  const at = { path: `issues[${index}]`, label: '问题' };
  const field = (name: keyof Issue): Place => within(at, name, labelAt(issueSchema, [name]));
  const name = `第 ${index + 1} 号问题`;
  const missing = (place: Place): Fault => missingFault(place, name);
  const faults = [
    ...required.filter((key) => issue[key].trim() === '').map((key) => missing(field(key))),
    ...(['units', 'persons'] as const)
      .filter((key) => issue[key].length === 0)
      .map((key) => missing(field(key))),
  ];
  if (issue.deadline.trim() !== '' && !parseDeadline(issue.deadline)) {
    const message = `${name}的整改时限“${issue.deadline}”不是可以核对的时间。`;
    faults.push(ruleFault('R61', field('deadline'), message, '请写明日期，例如 2017年10月20日前。'));
  }
  if (issue.status === '已完成' || issue.completedOn !== '') {
    faults.push(...checkWrittenDate(issue.completedOn, field('completedOn')));
  }
  issue.photos.forEach((pair, place) => {
    const where = { path: `${at.path}.photos[${place}]`, label: '整改前后照片' };
    faults.push(...checkPhotoPair(pair, where, issueName(issue, index), reportDate));
  });
  return faults;
}
