/** Proposed tasks that were taken, as rows of a 任务分解表. What the text does not say stays empty there too. */
import { taskSchema, type Task } from '../../../../templates/kinds/task-breakdown/schema';
import { priorities } from '../figures/priorities';
import type { ProposedTask, SaidUnit } from './proposal';

/** The registered name where there is one, else the text's own words; 有关部门 names nobody. */
const named = (units: readonly SaidUnit[]): string[] => [
  ...new Set(units.filter(({ kind }) => kind !== 'all').map(({ unit, words }) => unit ?? words)),
];

/** One row, with what was only implied told in the remark. @param text in which the proposal's places lie. */
export function taskRow(task: ProposedTask, text: string): Task {
  const implied = task.units.filter((unit) => unit.implied);
  const remark = implied.length === 0 ? '' : `原文未明确：${named(implied).join('、')}`;
  return taskSchema.parse({
    category: priorities.find(({ code }) => code === task.priority)?.name ?? '',
    task: task.task.words,
    standard: task.standard?.words ?? '',
    measures: task.measures.map(({ words }) => words).join('\n'),
    deadline: task.deadline?.words ?? '',
    leads: named(task.leads),
    leadPersons: task.persons.map(({ name, post }) => ({ name, post })),
    partners: named([...task.units.filter((unit) => !unit.implied), ...task.partners]),
    localities: named(task.localities),
    districtLeaders: task.leaders.map(({ name, post }) => ({ name, post })),
    remark,
    sentence: text.slice(task.source.start, task.source.end).trim(),
  });
}
