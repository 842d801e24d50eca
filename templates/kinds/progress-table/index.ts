/** 调度表: the kind, put together. */
import { readTemplate } from '../../bind/template';
import type { Kind } from '../../kind';
import { checkProgressTable } from './check';
import { progressTableForm } from './form';
import sample from './sample.json';
import { progressTableSchema, type ProgressTable } from './schema';
import template from './template.json';
import { viewOf } from './view';

export const progressTable: Kind<ProgressTable> = {
  slug: 'progress-table',
  title: '调度表',
  group: 'records',
  version: 1,
  direction: 'none',
  orientation: 'landscape',
  schema: progressTableSchema,
  form: progressTableForm,
  view: viewOf,
  check: checkProgressTable,
  template: readTemplate(template),
  samples: [{ name: '各乡办第3批问题调度表', data: sample }],
  titleOf: ({ title }) => title,
};
