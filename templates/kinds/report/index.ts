/** 报告: the kind, put together. */
import type { Kind } from '../../kind';
import { officialTemplate } from '../../official-paper/template';
import { checkReport } from './check';
import { reportForm } from './form';
import sample from './sample.json';
import { reportSchema, type Report } from './schema';
import template from './template.json';
import { viewOf } from './view';

export const report: Kind<Report> = {
  slug: 'report',
  title: '报告',
  group: 'official',
  version: 1,
  direction: 'up',
  orientation: 'portrait',
  schema: reportSchema,
  form: reportForm,
  view: viewOf,
  check: checkReport,
  template: officialTemplate(template, 'up'),
  samples: [{ name: '攻坚行动阶段进展情况的报告', data: sample }],
  titleOf: ({ title }) => title,
};
