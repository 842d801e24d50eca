/** 归档文件目录: the kind, put together. */
import { readTemplate } from '../../bind/template';
import type { Kind } from '../../kind';
import { checkArchiveCatalogue } from './check';
import { archiveCatalogueForm } from './form';
import sample from './sample.json';
import { archiveCatalogueSchema, type ArchiveCatalogue } from './schema';
import template from './template.json';
import { viewOf } from './view';

export const archiveCatalogue: Kind<ArchiveCatalogue> = {
  slug: 'archive-catalogue',
  title: '归档文件目录',
  group: 'archive',
  version: 1,
  direction: 'none',
  orientation: 'landscape',
  schema: archiveCatalogueSchema,
  form: archiveCatalogueForm,
  view: viewOf,
  check: checkArchiveCatalogue,
  template: readTemplate(template),
  samples: [{ name: '2017年度30年归档文件目录', data: sample }],
  titleOf: ({ title }) => title,
};
