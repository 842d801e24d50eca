/** 交办单: the kind, put together. */
import { readTemplate } from '../../bind/template';
import type { Kind } from '../../kind';
import { checkHandover } from './check';
import { handoverForm } from './form';
import sample from './sample.json';
import { handoverSchema, type Handover } from './schema';
import template from './template.json';
import { viewOf } from './view';

export const handover: Kind<Handover> = {
  slug: 'handover',
  title: '交办单',
  group: 'supervision',
  version: 1,
  direction: 'down',
  orientation: 'portrait',
  schema: handoverSchema,
  form: handoverForm,
  view: viewOf,
  check: checkHandover,
  template: readTemplate(template),
  samples: [{ name: '汪屯乡第3批问题交办单', data: sample }],
  titleOf: ({ title }) => title,
};
