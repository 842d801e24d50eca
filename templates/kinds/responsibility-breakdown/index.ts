/** 责任分解表: the kind, put together. */
import { readTemplate } from '../../bind/template';
import type { Kind } from '../../kind';
import { checkResponsibilityBreakdown } from './check';
import { responsibilityBreakdownForm } from './form';
import sample from './sample.json';
import { responsibilityBreakdownSchema, type ResponsibilityBreakdown } from './schema';
import template from './template.json';
import { viewOf } from './view';

export const responsibilityBreakdown: Kind<ResponsibilityBreakdown> = {
  slug: 'responsibility-breakdown',
  title: '责任分解表',
  group: 'tasks',
  version: 1,
  direction: 'none',
  orientation: 'landscape',
  schema: responsibilityBreakdownSchema,
  form: responsibilityBreakdownForm,
  view: viewOf,
  check: checkResponsibilityBreakdown,
  template: readTemplate(template),
  samples: [{ name: '责任分解表', data: sample }],
  titleOf: ({ title }) => title,
};
