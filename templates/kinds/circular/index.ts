/** 通报: the kind, put together. */
import type { Kind } from '../../kind';
import { officialTemplate } from '../../official-paper/template';
import { checkCircular } from './check';
import { circularForm } from './form';
import sample from './sample.json';
import sample2 from './sample-criticism.json';
import { circularSchema, type Circular } from './schema';
import template from './template.json';
import { viewOf } from './view';

export const circular: Kind<Circular> = {
  slug: 'circular',
  title: '通报',
  group: 'official',
  version: 1,
  direction: 'down',
  orientation: 'portrait',
  schema: circularSchema,
  form: circularForm,
  view: viewOf,
  check: checkCircular,
  template: officialTemplate(template),
  samples: [
    { name: '乡办考核排名情况的通报', data: sample },
    { name: '对异地恢复生产失察的通报', data: sample2 },
  ],
  titleOf: ({ title }) => title,
};
