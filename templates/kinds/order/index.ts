/** 命令（令）: the kind, put together. */
import { readTemplate } from '../../bind/template';
import type { Kind } from '../../kind';
import { checkOrder } from './check';
import { orderForm } from './form';
import sample from './sample.json';
import { orderSchema, type Order } from './schema';
import template from './template.json';
import { viewOf } from './view';

export const order: Kind<Order> = {
  slug: 'order',
  title: '命令（令）',
  group: 'official',
  version: 1,
  direction: 'down',
  orientation: 'portrait',
  schema: orderSchema,
  form: orderForm,
  view: viewOf,
  check: checkOrder,
  template: readTemplate(template),
  samples: [{ name: '秋季秸秆和垃圾禁烧令', data: sample }],
  titleOf: ({ title }) => title,
};
