/** 纪要: the kind, put together. */
import { readTemplate } from '../../bind/template';
import type { Kind } from '../../kind';
import { checkMinutes } from './check';
import { minutesForm } from './form';
import sample from './sample.json';
import { minutesSchema, type Minutes } from './schema';
import template from './template.json';
import { viewOf } from './view';

export const minutes: Kind<Minutes> = {
  slug: 'minutes',
  title: '纪要',
  group: 'official',
  version: 1,
  direction: 'down',
  orientation: 'portrait',
  schema: minutesSchema,
  form: minutesForm,
  view: viewOf,
  check: checkMinutes,
  template: readTemplate(template),
  samples: [{ name: '第三批交办问题整改专题会议纪要', data: sample }],
  titleOf: ({ title }) => title,
};
