/** 延期申请: the kind, put together. */
import { readTemplate } from '../../bind/template';
import type { Kind } from '../../kind';
import { checkExtension } from './check';
import { extensionForm } from './form';
import sample from './sample.json';
import { extensionSchema, type Extension } from './schema';
import template from './template.json';
import { viewOf } from './view';

export const extension: Kind<Extension> = {
  slug: 'extension',
  title: '延期申请',
  group: 'supervision',
  version: 1,
  direction: 'none',
  orientation: 'portrait',
  schema: extensionSchema,
  form: extensionForm,
  view: viewOf,
  check: checkExtension,
  template: readTemplate(template),
  samples: [{ name: '印刷厂延期申请', data: sample }],
  titleOf: ({ title }) => title,
};
