/** 送达回证: the kind, put together. */
import { readTemplate } from '../../bind/template';
import type { Kind } from '../../kind';
import { checkDeliveryReceipt } from './check';
import { deliveryReceiptForm } from './form';
import sample from './sample.json';
import { deliveryReceiptSchema, type DeliveryReceipt } from './schema';
import template from './template.json';
import { viewOf } from './view';

export const deliveryReceipt: Kind<DeliveryReceipt> = {
  slug: 'delivery-receipt',
  title: '送达回证',
  group: 'handling',
  version: 1,
  direction: 'none',
  orientation: 'portrait',
  schema: deliveryReceiptSchema,
  form: deliveryReceiptForm,
  view: viewOf,
  check: checkDeliveryReceipt,
  template: readTemplate(template),
  samples: [{ name: '督办通知书送达回证', data: sample }],
  titleOf: ({ title }) => title,
};
