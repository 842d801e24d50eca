/** 简报: the kind, put together. */
import { readTemplate } from '../../bind/template';
import type { Kind } from '../../kind';
import { checkBrief } from './check';
import { briefForm } from './form';
import sample from './sample.json';
import { briefSchema, type Brief } from './schema';
import template from './template.json';
import { viewOf } from './view';

export const brief: Kind<Brief> = {
  slug: 'brief',
  title: '简报',
  group: 'records',
  version: 1,
  direction: 'none',
  orientation: 'portrait',
  schema: briefSchema,
  form: briefForm,
  view: viewOf,
  check: checkBrief,
  template: readTemplate(template),
  samples: [{ name: '攻坚简报第六期', data: sample }],
  titleOf: ({ title, issue }) => `${title}第${issue}期`,
};
