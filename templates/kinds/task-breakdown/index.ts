/** 任务分解表: the kind, put together. */
import { readTemplate } from '../../bind/template';
import type { Kind } from '../../kind';
import { checkTaskBreakdown } from './check';
import { taskBreakdownForm } from './form';
import sample from './sample.json';
import completeSample from './sample-complete.json';
import { taskBreakdownSchema, type TaskBreakdown } from './schema';
import template from './template.json';
import { viewOf } from './view';

export const taskBreakdown: Kind<TaskBreakdown> = {
  slug: 'task-breakdown',
  title: '任务分解表',
  group: 'tasks',
  version: 1,
  direction: 'none',
  orientation: 'landscape',
  schema: taskBreakdownSchema,
  form: taskBreakdownForm,
  view: viewOf,
  check: checkTaskBreakdown,
  template: readTemplate(template),
  samples: [
    { name: '十五项重点任务', data: sample },
    { name: '要素齐全的任务分解表', data: completeSample },
  ],
  titleOf: ({ title }) => title,
};
