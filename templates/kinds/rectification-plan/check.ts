/** The field rules a 整改方案 is subject to. */
import { checkDates, checkFilled, checkWatchable, placeOf } from '../../field-checks';
import { checkUnfinishedIn } from '../../labels';
import type { Fault } from '../../official/fault';
import { ruleFault } from '../../official/rules/catalogue';
import { checkDeadline } from '../../official/rules/deadlines';
import { rectificationPlanSchema, type RectificationPlan } from './schema';

const place = (path: string) => placeOf(rectificationPlanSchema, path);
const required = ['site', 'problem', 'units', 'persons', 'goal', 'actions', 'deadline', 'acceptance'];

/** R06, R09, R61, R66 and R71. */
export function checkRectificationPlan(data: RectificationPlan): readonly Fault[] {
  return [
    ...checkFilled(rectificationPlanSchema, data, ['unit', 'issues']),
    ...checkDates(rectificationPlanSchema, data, ['date']),
    ...data.issues.flatMap((issue, index) => {
      const prefix = `issues[${index}].`;
      const of = `第${index + 1}个问题`;
      const due = place(`${prefix}deadline`);
      return [
        ...checkFilled(rectificationPlanSchema, issue, required, { prefix, of }),
        ...checkWatchable(issue.deadline, due),
        ...checkDeadline(issue.deadline, due, data.date),
        ...(issue.units.includes(issue.acceptance)
          ? [ownAcceptance(place(`${prefix}acceptance`), issue.acceptance, of)]
          : []),
      ];
    }),
    ...checkUnfinishedIn(rectificationPlanSchema, data),
  ];
}

/** R71: who has to rectify does not accept the rectification. */
const ownAcceptance = (at: { path: string; label: string }, unit: string, of: string): Fault =>
  ruleFault('R71', at, `${of}的${unit}是责任单位，又是验收单位。`, '请由不负责整改的单位验收。');
