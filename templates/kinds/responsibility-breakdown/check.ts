/** The field rules a 责任分解表 is subject to. */
import { checkUnfinishedIn } from '../../labels';
import { parseDeadline } from '../../official/deadlines';
import type { Fault } from '../../official/fault';
import { ruleFault } from '../../official/rules/catalogue';
import { checkWrittenDate } from '../../official/rules/dates';
import { responsibilityBreakdownSchema, type ResponsibilityBreakdown, type ResponsibleUnit } from './schema';

/** R61 for every unit's people, tasks and deadlines, R06 for the date, R66. */
export function checkResponsibilityBreakdown(data: ResponsibilityBreakdown): readonly Fault[] {
  const dateFaults = data.date === '' ? [] : checkWrittenDate(data.date, { path: 'date', label: '填报日期' });
  const unitFaults = data.units.flatMap((unit, index) => checkUnit(unit, `units[${index}]`));
  if (data.units.length === 0) {
    const at = { path: 'units', label: '责任单位' };
    unitFaults.push(ruleFault('R61', at, '表中还没有责任单位。', '请至少填写一个责任单位。'));
  }
  return [...dateFaults, ...unitFaults, ...checkUnfinishedIn(responsibilityBreakdownSchema, data)];
}

function checkUnit(unit: ResponsibleUnit, path: string): Fault[] {
  const faults: Fault[] = [];
  const fail = (part: string, label: string, message: string, remedy: string): void => {
    faults.push(ruleFault('R61', { path: `${path}.${part}`, label }, message, remedy));
  };
  if (unit.heads.length === 0) {
    fail('heads', '党政主要负责人', `${unit.name}没有填写党政主要负责人。`, '请填写姓名和职务。');
  }
  if (unit.tasks.length === 0) {
    fail('tasks', '承担任务', `${unit.name}没有承担任务。`, '请填写任务，或删去这个单位。');
  }
  unit.tasks.forEach(({ deadline, task }, index) => {
    if (parseDeadline(deadline)) return;
    const message =
      deadline === ''
        ? `${unit.name}的任务“${task}”没有填写完成时限。`
        : `${unit.name}的任务“${task}”的完成时限“${deadline}”不是可以核对的时间。`;
    fail(
      `tasks[${index}].deadline`,
      '完成时限',
      message,
      '请写明日期，或写“立行立改”“长期坚持”“每月5日前”。',
    );
  });
  return faults;
}
