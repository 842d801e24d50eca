/** 意见: the kind, put together. */
import type { Kind } from '../../kind';
import { officialTemplate } from '../../official-paper/template';
import { checkOpinion } from './check';
import { opinionForm } from './form';
import sample from './sample.json';
import { opinionSchema, type Opinion } from './schema';
import template from './template.json';
import { viewOf } from './view';

export const opinion: Kind<Opinion> = {
  slug: 'opinion',
  title: '意见',
  group: 'official',
  version: 1,
  direction: 'down',
  orientation: 'portrait',
  schema: opinionSchema,
  form: opinionForm,
  view: viewOf,
  check: checkOpinion,
  template: officialTemplate(template, 'either'),
  samples: [{ name: '加强施工工地扬尘管控的意见', data: sample }],
  titleOf: ({ title }) => title,
};
