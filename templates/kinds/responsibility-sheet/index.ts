/** 责任单: the kind, put together. */
import { readTemplate } from '../../bind/template';
import type { Kind } from '../../kind';
import { checkResponsibilitySheet } from './check';
import { responsibilitySheetForm } from './form';
import sample from './sample.json';
import { responsibilitySheetSchema, type ResponsibilitySheet } from './schema';
import template from './template.json';
import { viewOf } from './view';

export const responsibilitySheet: Kind<ResponsibilitySheet> = {
  slug: 'responsibility-sheet',
  title: '责任单',
  group: 'tasks',
  version: 1,
  direction: 'none',
  orientation: 'portrait',
  schema: responsibilitySheetSchema,
  form: responsibilitySheetForm,
  view: viewOf,
  check: checkResponsibilitySheet,
  template: readTemplate(template),
  samples: [{ name: '责任单', data: sample }],
  titleOf: ({ title, unit }) => `${title}（${unit}）`,
};
