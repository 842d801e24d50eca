/** 销号单: the kind, put together. */
import { readTemplate } from '../../bind/template';
import type { Kind } from '../../kind';
import { checkClosure } from './check';
import { closureForm } from './form';
import sample from './sample.json';
import { closureSchema, type Closure } from './schema';
import template from './template.json';
import { viewOf } from './view';

export const closure: Kind<Closure> = {
  slug: 'closure',
  title: '销号单',
  group: 'supervision',
  version: 1,
  direction: 'none',
  orientation: 'portrait',
  schema: closureSchema,
  form: closureForm,
  view: viewOf,
  check: checkClosure,
  template: readTemplate(template),
  samples: [{ name: '石材加工厂销号单', data: sample }],
  titleOf: ({ title }) => title,
};
