/** 工作方案: the kind, put together. */
import { readTemplate } from '../../bind/template';
import type { Kind } from '../../kind';
import { checkWorkPlan } from './check';
import { workPlanForm } from './form';
import sample from './sample.json';
import { workPlanSchema, type WorkPlan } from './schema';
import template from './template.json';
import { viewOf } from './view';

export const workPlan: Kind<WorkPlan> = {
  slug: 'work-plan',
  title: '工作方案',
  group: 'tasks',
  version: 1,
  direction: 'none',
  orientation: 'portrait',
  schema: workPlanSchema,
  form: workPlanForm,
  view: viewOf,
  check: checkWorkPlan,
  template: readTemplate(template),
  samples: [{ name: '秋冬季攻坚行动工作方案', data: sample }],
  titleOf: ({ title }) => title,
};
