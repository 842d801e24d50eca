/** The field rules a 工作方案 is subject to. */
import { checkWords } from '../../official-paper/check';
import type { Fault } from '../../official/fault';
import { ruleFault } from '../../official/rules/catalogue';
import { checkWrittenDate } from '../../official/rules/dates';
import { checkTitle } from '../../official/rules/title';
import { workPlanSchema, type WorkPlan } from './schema';

const required = { goals: '工作目标', tasks: '重点任务' } as const;

/** R06 and R07 for the date, R15 and R17 for the title, R61 for aims and tasks, R35 and R66. */
export const checkWorkPlan = (data: WorkPlan): readonly Fault[] => [
  ...checkTitle(data.title, { path: 'title', label: '标题' }, { kindsAllowed: ['方案', '计划', '要点'] }),
  ...(data.date === '' ? [] : checkWrittenDate(data.date, { path: 'date', label: '日期' })),
  ...(Object.keys(required) as (keyof typeof required)[])
    .filter((name) => data[name].trim() === '')
    .map((name) =>
      ruleFault(
        'R61',
        { path: name, label: required[name] },
        `工作方案没有填写${required[name]}。`,
        `请填写${required[name]}。`,
      ),
    ),
  ...checkWords(workPlanSchema, data),
];
