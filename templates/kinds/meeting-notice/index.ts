/** 会议通知: the kind, put together. */
import type { Kind } from '../../kind';
import { officialTemplate } from '../../official-paper/template';
import { checkMeetingNotice } from './check';
import { meetingNoticeForm } from './form';
import sample from './sample.json';
import { meetingNoticeSchema, type MeetingNotice } from './schema';
import template from './template.json';
import { viewOf } from './view';

export const meetingNotice: Kind<MeetingNotice> = {
  slug: 'meeting-notice',
  title: '会议通知',
  group: 'official',
  version: 1,
  direction: 'down',
  orientation: 'portrait',
  schema: meetingNoticeSchema,
  form: meetingNoticeForm,
  view: viewOf,
  check: checkMeetingNotice,
  template: officialTemplate(template),
  samples: [{ name: '第三批交办问题整改专题会议的通知', data: sample }],
  titleOf: ({ title }) => title,
};
