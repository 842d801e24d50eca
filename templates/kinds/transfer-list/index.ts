/** 移交清单: the kind, put together. */
import { readTemplate } from '../../bind/template';
import type { Kind } from '../../kind';
import { checkTransferList } from './check';
import { transferListForm } from './form';
import sample from './sample.json';
import { transferListSchema, type TransferList } from './schema';
import template from './template.json';
import { viewOf } from './view';

export const transferList: Kind<TransferList> = {
  slug: 'transfer-list',
  title: '移交清单',
  group: 'archive',
  version: 1,
  direction: 'none',
  orientation: 'portrait',
  schema: transferListSchema,
  form: transferListForm,
  view: viewOf,
  check: checkTransferList,
  template: readTemplate(template),
  samples: [{ name: '2017年度归档文件移交清单', data: sample }],
  titleOf: ({ title }) => title,
};
