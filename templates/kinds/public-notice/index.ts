/** 公示: the kind, put together. */
import { readTemplate } from '../../bind/template';
import type { Kind } from '../../kind';
import { checkPublicNotice } from './check';
import { publicNoticeForm } from './form';
import sample from './sample.json';
import { publicNoticeSchema, type PublicNotice } from './schema';
import template from './template.json';
import { viewOf } from './view';

export const publicNotice: Kind<PublicNotice> = {
  slug: 'public-notice',
  title: '公示',
  group: 'official',
  version: 1,
  direction: 'none',
  orientation: 'portrait',
  schema: publicNoticeSchema,
  form: publicNoticeForm,
  view: viewOf,
  check: checkPublicNotice,
  template: readTemplate(template),
  samples: [{ name: '第三批交办问题整改完成情况的公示', data: sample }],
  titleOf: ({ title }) => title,
};
