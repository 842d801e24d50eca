/** 发文稿纸: the kind, put together. */
import { readTemplate } from '../../bind/template';
import type { Kind } from '../../kind';
import { checkDraftingSheet } from './check';
import { draftingSheetForm } from './form';
import sample from './sample.json';
import { draftingSheetSchema, type DraftingSheet } from './schema';
import template from './template.json';
import { viewOf } from './view';

export const draftingSheet: Kind<DraftingSheet> = {
  slug: 'drafting-sheet',
  title: '发文稿纸',
  group: 'handling',
  version: 1,
  direction: 'none',
  orientation: 'portrait',
  schema: draftingSheetSchema,
  form: draftingSheetForm,
  view: viewOf,
  check: checkDraftingSheet,
  template: readTemplate(template),
  samples: [{ name: '整改情况报告发文稿纸', data: sample }],
  titleOf: ({ title }) => title,
};
