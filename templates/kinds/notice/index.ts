/** 通知: the kind, put together. */
import type { Kind } from '../../kind';
import { officialTemplate } from '../../official-paper/template';
import { checkNotice } from './check';
import { noticeForm } from './form';
import sample from './sample.json';
import jointSample from './sample-joint.json';
import { noticeSchema, type Notice } from './schema';
import template from './template.json';
import { viewOf } from './view';

export const notice: Kind<Notice> = {
  slug: 'notice',
  title: '通知',
  group: 'official',
  version: 1,
  direction: 'down',
  orientation: 'portrait',
  schema: noticeSchema,
  form: noticeForm,
  view: viewOf,
  check: checkNotice,
  template: officialTemplate(template),
  samples: [
    { name: '印发任务分解表的通知', data: sample },
    { name: '两个机关联合发出的紧急通知', data: jointSample },
  ],
  titleOf: ({ title }) => title,
};
