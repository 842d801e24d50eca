/** 整改情况报告: the kind, put together. */
import { readTemplate } from '../../bind/template';
import type { Kind } from '../../kind';
import { checkRectificationReport } from './check';
import { rectificationReportForm } from './form';
import sample from './sample.json';
import { rectificationReportSchema, type RectificationReport } from './schema';
import template from './template.json';
import { viewOf } from './view';

export const rectificationReport: Kind<RectificationReport> = {
  slug: 'rectification-report',
  title: '整改情况报告',
  group: 'supervision',
  version: 1,
  direction: 'up',
  orientation: 'portrait',
  schema: rectificationReportSchema,
  form: rectificationReportForm,
  view: viewOf,
  check: checkRectificationReport,
  template: readTemplate(template),
  samples: [{ name: '第三批交办问题整改情况报告', data: sample }],
  titleOf: ({ title }) => title,
};
