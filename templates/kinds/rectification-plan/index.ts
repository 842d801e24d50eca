/** 整改方案: the kind, put together. */
import { readTemplate } from '../../bind/template';
import type { Kind } from '../../kind';
import { checkRectificationPlan } from './check';
import { rectificationPlanForm } from './form';
import sample from './sample.json';
import { rectificationPlanSchema, type RectificationPlan } from './schema';
import template from './template.json';
import { viewOf } from './view';

export const rectificationPlan: Kind<RectificationPlan> = {
  slug: 'rectification-plan',
  title: '整改方案',
  group: 'supervision',
  version: 1,
  direction: 'none',
  orientation: 'portrait',
  schema: rectificationPlanSchema,
  form: rectificationPlanForm,
  view: viewOf,
  check: checkRectificationPlan,
  template: readTemplate(template),
  samples: [{ name: '汪屯乡第3批问题整改方案', data: sample }],
  titleOf: ({ title }) => title,
};
