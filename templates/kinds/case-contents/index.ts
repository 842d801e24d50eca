/** 卷内文件目录: the kind, put together. */
import { readTemplate } from '../../bind/template';
import type { Kind } from '../../kind';
import { checkCaseContents } from './check';
import { caseContentsForm } from './form';
import sample from './sample.json';
import { caseContentsSchema, type CaseContents } from './schema';
import template from './template.json';
import { viewOf } from './view';

export const caseContents: Kind<CaseContents> = {
  slug: 'case-contents',
  title: '卷内文件目录',
  group: 'archive',
  version: 1,
  direction: 'none',
  orientation: 'portrait',
  schema: caseContentsSchema,
  form: caseContentsForm,
  view: viewOf,
  check: checkCaseContents,
  template: readTemplate(template),
  samples: [{ name: '石材加工厂一案卷内文件目录', data: sample }],
  titleOf: ({ title }) => title,
};
