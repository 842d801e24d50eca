/** 请示: the kind, put together. */
import type { Kind } from '../../kind';
import { officialTemplate } from '../../official-paper/template';
import { checkRequest } from './check';
import { requestForm } from './form';
import sample from './sample.json';
import { requestSchema, type Request } from './schema';
import template from './template.json';
import { viewOf } from './view';

export const request: Kind<Request> = {
  slug: 'request',
  title: '请示',
  group: 'official',
  version: 1,
  direction: 'up',
  orientation: 'portrait',
  schema: requestSchema,
  form: requestForm,
  view: viewOf,
  check: checkRequest,
  template: officialTemplate(template, 'up'),
  samples: [{ name: '拨付双替代补助资金的请示', data: sample }],
  titleOf: ({ title }) => title,
};
