/** 督办单: the kind, put together. */
import { readTemplate } from '../../bind/template';
import type { Kind } from '../../kind';
import { checkSupervisionOrder } from './check';
import { supervisionOrderForm } from './form';
import sample from './sample.json';
import { supervisionOrderSchema, type SupervisionOrder } from './schema';
import template from './template.json';
import { viewOf } from './view';

export const supervisionOrder: Kind<SupervisionOrder> = {
  slug: 'supervision-order',
  title: '督办单',
  group: 'supervision',
  version: 1,
  direction: 'down',
  orientation: 'portrait',
  schema: supervisionOrderSchema,
  form: supervisionOrderForm,
  view: viewOf,
  check: checkSupervisionOrder,
  template: readTemplate(template),
  samples: [{ name: '石材加工厂督办通知书', data: sample }],
  titleOf: ({ title }) => title,
};
