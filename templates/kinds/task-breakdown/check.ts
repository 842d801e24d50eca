/** The field rules a 任务分解表 is subject to. */
import { compareDates, formatDate } from '../../official/dates';
import { lastDay, parseDeadline } from '../../official/deadlines';
import type { Fault } from '../../official/fault';
import { milderFault, ruleFault } from '../../official/rules/catalogue';
import { checkWrittenDate } from '../../official/rules/dates';
import { checkTaskLeaf } from '../../official/rules/task-leaf';
import { checkUnfinishedIn } from '../../labels';
import { taskBreakdownSchema, type TaskBreakdown } from './schema';
import { walkTasks, type GroupPlace, type TaskPlace } from './walk';

/** R61 for every task, deadlines inside those of their groups, no lead among the partners, R06, R66. */
export function checkTaskBreakdown(data: TaskBreakdown): readonly Fault[] {
  const items = walkTasks(data.groups);
  const faults = items.flatMap((item) => (item.type === 'task' ? checkTask(item.at) : checkGroup(item.at)));
  if (!items.some(({ type }) => type === 'task')) {
    const at = { path: 'groups', label: '分组' };
    faults.push(ruleFault('R61', at, '表中还没有任务。', '请至少填写一项任务。'));
  }
  const dateFaults = data.date === '' ? [] : checkWrittenDate(data.date, { path: 'date', label: '填报日期' });
  return [...dateFaults, ...faults, ...checkUnfinishedIn(taskBreakdownSchema, data)];
}

function checkTask(at: TaskPlace): Fault[] {
  const { task, path } = at;
  const words = task.task === '' ? task.category : task.task;
  const name = `第${at.number}项${words === '' ? '' : ` ${words}`}`;
  const { standard, measures, deadline, leads } = task;
  const leadPersons = task.leadPersons.map(({ name: person, post }) => person + post);
  const leaf = { standard, measures, deadline, leads, leadPersons };
  const faults = checkTaskLeaf(leaf, { path, label: '任务' }, name);
  if (words === '') {
    const place = { path: `${path}.task`, label: '主要任务' };
    faults.push(ruleFault('R61', place, `${name}没有写重点工作和主要任务。`, '请写明任务，或删去这一行。'));
  }
  for (const both of task.partners.filter((unit) => task.leads.includes(unit))) {
    const place = { path: `${path}.partners`, label: '配合部门' };
    faults.push(
      ruleFault('R61', place, `“${name}”的${both}既是牵头部门又是配合部门。`, '请从配合部门中删去。'),
    );
  }
  if (task.localities.length > 0 && task.localPersons.length === 0) {
    const place = { path: `${path}.localPersons`, label: '属地责任人' };
    const remedy = '请填写属地党委、政府主要负责人（党政同责）。';
    faults.push(milderFault('R61', place, `“${name}”有属地乡办，没有属地责任人。`, remedy));
  }
  const place = { path: `${path}.deadline`, label: '完成时限' };
  return [...faults, ...checkInside(name, deadline, at.within, place)];
}

/** A group's own deadline can be read and keeps inside the groups around it. */
function checkGroup(at: GroupPlace): Fault[] {
  const { title, deadline } = at.group;
  const place = { path: `${at.path}.deadline`, label: '分组时限' };
  if (deadline === '') return [];
  if (!parseDeadline(deadline)) {
    const message = `“${title}”的分组时限“${deadline}”不是可以核对的时间。`;
    return [ruleFault('R61', place, message, '请写明日期，例如 2017年10月31日前。')];
  }
  return checkInside(title, deadline, at.within, place);
}

/** A part is due no later than any of the wholes around it. */
function checkInside(
  name: string,
  text: string,
  around: readonly GroupPlace[],
  place: { readonly path: string; readonly label: string },
): Fault[] {
  const limits = around.filter(({ group }) => group.deadline !== '');
  if (limits.length === 0) return [];
  const own = dayOf(text);
  if (!own) return [];
  return limits.flatMap(({ group }) => {
    const limit = dayOf(group.deadline);
    if (!limit || compareDates(own, limit) <= 0) return [];
    const message = `“${name}”的完成时限 ${formatDate(own)} 晚于所在分组“${group.title}”的时限 ${formatDate(limit)}。`;
    return [ruleFault('R61', place, message, '请提前该项时限，或放宽分组时限。')];
  });
}

function dayOf(text: string) {
  const deadline = parseDeadline(text);
  return deadline && lastDay(deadline);
}
