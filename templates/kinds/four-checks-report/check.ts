/** The field rules a 四性检测报告 is subject to. */
import { checkChain } from '../../archive-fields';
import { checkDates, checkFilled, placeOf } from '../../field-checks';
import { checkUnfinishedIn } from '../../labels';
import type { Fault } from '../../official/fault';
import { ruleFault } from '../../official/rules/catalogue';
import { fourChecksReportSchema, type FourCheck, type FourChecksReport } from './schema';

const place = (path: string) => placeOf(fourChecksReportSchema, path);
const schema = fourChecksReportSchema;

/** R06, R61, R66 and R73. */
export function checkFourChecksReport(data: FourChecksReport): readonly Fault[] {
  return [
    ...checkFilled(schema, data, ['object', 'unit', 'operator', 'time', 'checks', 'conclusion']),
    ...checkDates(schema, data.checker, ['date'], 'checker.'),
    ...checkDates(schema, data.reviewer, ['date'], 'reviewer.'),
    ...data.checks.flatMap(checkOne),
    ...data.findings.flatMap((one, index) =>
      checkFilled(schema, one, ['problem'], { prefix: `findings[${index}].`, of: `第${index + 1}个问题` }),
    ),
    ...checkConclusion(data),
    ...checkChain(schema, data.chain),
    ...checkUnfinishedIn(schema, data),
  ];
}

/** What is not simply 合格 says why. */
function checkOne(one: FourCheck, index: number): Fault[] {
  const prefix = `checks[${index}].`;
  const of = `第${index + 1}项`;
  return [
    ...checkFilled(schema, one, ['name', 'method'], { prefix, of }),
    ...(one.result === '合格' ? [] : checkFilled(schema, one, ['detail'], { prefix, of })),
  ];
}

/** The conclusion follows from the checks, and what failed is listed. */
function checkConclusion({ checks, findings, conclusion }: FourChecksReport): Fault[] {
  const failed = checks.filter(({ result }) => result === '不合格').length;
  const faults: Fault[] = [];
  if (conclusion === '合格' && failed > 0) {
    const message = `有 ${failed} 项不合格，检测结论写的是“合格”。`;
    faults.push(ruleFault('R73', place('conclusion'), message, '请核对检测结论。'));
  }
  if (failed > 0 && findings.length === 0) {
    const message = `有 ${failed} 项不合格，没有列出发现的问题。`;
    faults.push(ruleFault('R73', place('findings'), message, '请逐条列出，退回移交单位处理。'));
  }
  return faults;
}
