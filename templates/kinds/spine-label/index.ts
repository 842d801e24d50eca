/** 档案盒标签: the kind, put together. */
import { readTemplate } from '../../bind/template';
import type { Kind } from '../../kind';
import { checkSpineLabel } from './check';
import { spineLabelForm } from './form';
import sample from './sample.json';
import { spineLabelSchema, type SpineLabel } from './schema';
import template from './template.json';
import { viewOf } from './view';

export const spineLabel: Kind<SpineLabel> = {
  slug: 'spine-label',
  title: '档案盒标签',
  group: 'archive',
  version: 1,
  direction: 'none',
  orientation: 'portrait',
  schema: spineLabelSchema,
  form: spineLabelForm,
  view: viewOf,
  check: checkSpineLabel,
  template: readTemplate(template),
  samples: [{ name: '2017年度档案盒脊背标签', data: sample }],
  titleOf: ({ title }) => title,
};
