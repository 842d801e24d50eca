/** 现场核查记录: the kind, put together. */
import { readTemplate } from '../../bind/template';
import type { Kind } from '../../kind';
import { checkSiteCheck } from './check';
import { siteCheckForm } from './form';
import sample from './sample.json';
import { siteCheckSchema, type SiteCheck } from './schema';
import template from './template.json';
import { viewOf } from './view';

export const siteCheck: Kind<SiteCheck> = {
  slug: 'site-check',
  title: '现场核查记录',
  group: 'supervision',
  version: 1,
  direction: 'none',
  orientation: 'portrait',
  schema: siteCheckSchema,
  form: siteCheckForm,
  view: viewOf,
  check: checkSiteCheck,
  template: readTemplate(template),
  samples: [{ name: '石材加工厂销号核查', data: sample }],
  titleOf: ({ title }) => title,
};
