/** 收文处理笺: the kind, put together. */
import { readTemplate } from '../../bind/template';
import type { Kind } from '../../kind';
import { checkIncomingSheet } from './check';
import { incomingSheetForm } from './form';
import sample from './sample.json';
import { incomingSheetSchema, type IncomingSheet } from './schema';
import template from './template.json';
import { viewOf } from './view';

export const incomingSheet: Kind<IncomingSheet> = {
  slug: 'incoming-sheet',
  title: '收文处理笺',
  group: 'handling',
  version: 1,
  direction: 'none',
  orientation: 'portrait',
  schema: incomingSheetSchema,
  form: incomingSheetForm,
  view: viewOf,
  check: checkIncomingSheet,
  template: readTemplate(template),
  samples: [{ name: '第3批问题收文处理笺', data: sample }],
  titleOf: ({ title }) => title,
};
