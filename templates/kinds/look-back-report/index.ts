/** 回头看情况报告: the kind, put together. */
import type { Kind } from '../../kind';
import { officialTemplate } from '../../official-paper/template';
import { checkLookBackReport } from './check';
import { lookBackReportForm } from './form';
import sample from './sample.json';
import { lookBackReportSchema, type LookBackReport } from './schema';
import template from './template.json';
import { viewOf } from './view';

export const lookBackReport: Kind<LookBackReport> = {
  slug: 'look-back-report',
  title: '回头看情况报告',
  group: 'supervision',
  version: 1,
  direction: 'up',
  orientation: 'portrait',
  schema: lookBackReportSchema,
  form: lookBackReportForm,
  view: viewOf,
  check: checkLookBackReport,
  template: officialTemplate(template, 'up'),
  samples: [{ name: '前三批交办问题回头看情况报告', data: sample }],
  titleOf: ({ title }) => title,
};
