/** 备考表: the kind, put together. */
import { readTemplate } from '../../bind/template';
import type { Kind } from '../../kind';
import { checkBoxNote } from './check';
import { boxNoteForm } from './form';
import sample from './sample.json';
import { boxNoteSchema, type BoxNote } from './schema';
import template from './template.json';
import { viewOf } from './view';

export const boxNote: Kind<BoxNote> = {
  slug: 'box-note',
  title: '备考表',
  group: 'archive',
  version: 1,
  direction: 'none',
  orientation: 'portrait',
  schema: boxNoteSchema,
  form: boxNoteForm,
  view: viewOf,
  check: checkBoxNote,
  template: readTemplate(template),
  samples: [{ name: '2017年度30年第1盒备考表', data: sample }],
  titleOf: ({ title }) => title,
};
