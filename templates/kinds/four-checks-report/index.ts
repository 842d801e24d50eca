/** 四性检测报告: the kind, put together. */
import { readTemplate } from '../../bind/template';
import type { Kind } from '../../kind';
import { checkFourChecksReport } from './check';
import { fourChecksReportForm } from './form';
import sealing from './sample-sealing.json';
import sample from './sample.json';
import { fourChecksReportSchema, type FourChecksReport } from './schema';
import template from './template.json';
import { viewOf } from './view';

export const fourChecksReport: Kind<FourChecksReport> = {
  slug: 'four-checks-report',
  title: '四性检测报告',
  group: 'archive',
  version: 1,
  direction: 'none',
  orientation: 'landscape',
  schema: fourChecksReportSchema,
  form: fourChecksReportForm,
  view: viewOf,
  check: checkFourChecksReport,
  template: readTemplate(template),
  samples: [
    { name: '2017年度归档文件四性检测报告', data: sample },
    { name: '归档时的四性检测报告', data: sealing },
  ],
  titleOf: ({ title }) => title,
};
