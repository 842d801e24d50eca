/** 讲话稿: the kind, put together. */
import { readTemplate } from '../../bind/template';
import type { Kind } from '../../kind';
import { checkSpeech } from './check';
import { speechForm } from './form';
import sample from './sample.json';
import { speechSchema, type Speech } from './schema';
import template from './template.json';
import { viewOf } from './view';

export const speech: Kind<Speech> = {
  slug: 'speech',
  title: '讲话稿',
  group: 'records',
  version: 1,
  direction: 'none',
  orientation: 'portrait',
  schema: speechSchema,
  form: speechForm,
  view: viewOf,
  check: checkSpeech,
  template: readTemplate(template),
  samples: [{ name: '秋冬季攻坚推进会讲话', data: sample }],
  titleOf: ({ title }) => title,
};
