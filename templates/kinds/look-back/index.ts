/** 回头看记录: the kind, put together. */
import { readTemplate } from '../../bind/template';
import type { Kind } from '../../kind';
import { checkLookBack } from './check';
import { lookBackForm } from './form';
import sample from './sample.json';
import { lookBackSchema, type LookBack } from './schema';
import template from './template.json';
import { viewOf } from './view';

export const lookBack: Kind<LookBack> = {
  slug: 'look-back',
  title: '回头看记录',
  group: 'supervision',
  version: 1,
  direction: 'none',
  orientation: 'landscape',
  schema: lookBackSchema,
  form: lookBackForm,
  view: viewOf,
  check: checkLookBack,
  template: readTemplate(template),
  samples: [{ name: '第3批问题回头看记录', data: sample }],
  titleOf: ({ title }) => title,
};
