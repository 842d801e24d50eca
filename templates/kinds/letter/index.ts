/** 函: the kind, put together. */
import type { Kind } from '../../kind';
import { letterTemplate } from '../../official-paper/template';
import { checkLetter } from './check';
import { letterForm } from './form';
import sample from './sample.json';
import { letterSchema, type Letter } from './schema';
import template from './template.json';
import { viewOf } from './view';

export const letter: Kind<Letter> = {
  slug: 'letter',
  title: '函',
  group: 'official',
  version: 1,
  direction: 'level',
  orientation: 'portrait',
  schema: letterSchema,
  form: letterForm,
  view: viewOf,
  check: checkLetter,
  template: letterTemplate(template),
  samples: [{ name: '商请联合查处跨区转移企业的函', data: sample }],
  titleOf: ({ title }) => title,
};
