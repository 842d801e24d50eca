/** The field rules a 责任单 is subject to. */
import { checkUnfinishedIn } from '../../labels';
import type { Fault } from '../../official/fault';
import { ruleFault } from '../../official/rules/catalogue';
import { checkWrittenDate } from '../../official/rules/dates';
import { checkTaskLeaf } from '../../official/rules/task-leaf';
import { responsibilitySheetSchema, type ResponsibilitySheet } from './schema';

/** R61 for the unit's people and each of its tasks, R06 for the dates, R66. */
export function checkResponsibilitySheet(data: ResponsibilitySheet): readonly Fault[] {
  const faults: Fault[] = [];
  if (data.heads.length === 0) {
    const at = { path: 'heads', label: '党政主要负责人' };
    faults.push(ruleFault('R61', at, `${data.unit}没有填写党政主要负责人。`, '请填写姓名和职务。'));
  }
  if (data.tasks.length === 0) {
    const at = { path: 'tasks', label: '承担任务' };
    faults.push(ruleFault('R61', at, `${data.unit}没有承担任务。`, '请至少填写一项任务。'));
  }
  data.tasks.forEach((task, index) => {
    const at = { path: `tasks[${index}]`, label: '承担任务' };
    // the unit and its persons stand at the head of the sheet, not in each task
    const leaf = { ...task, leads: [data.unit], leadPersons: [data.unit] };
    faults.push(...checkTaskLeaf(leaf, at, `第${index + 1}项 ${task.task}`));
  });
  for (const [path, label] of [
    ['date', '填报日期'],
    ['signDate', '签字日期'],
    ['opinionDate', '审核日期'],
  ] as const) {
    if (data[path] !== '') faults.push(...checkWrittenDate(data[path], { path, label }));
  }
  return [...faults, ...checkUnfinishedIn(responsibilitySheetSchema, data)];
}
