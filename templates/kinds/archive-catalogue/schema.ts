/** 归档文件目录 (DA/T 22-2015): a row for each item of a class, with a cover and the head of the archive's journal. */
import {
  chainSchema,
  fondsNameSchema,
  fondsSchema,
  periodSchema,
  sectionSchema,
  whole,
  yearSchema,
} from '../../archive-fields';
import { textSchema } from '../../fields';
import { z } from '../../zod';

export const catalogueRowSchema = z.object({
  code: textSchema('档号', '例如 Z109-WS·2017-D30-BGS-0001'),
  number: textSchema('文号', '发文字号；没有的不填'),
  author: textSchema('责任者'),
  title: textSchema('题名', '自拟的加[ ]'),
  date: textSchema('日期', '八位数字，例如 20171016'),
  secrecy: textSchema('密级', '一般不填'),
  pages: whole('页数'),
  remark: textSchema('备注'),
});

export const archiveCatalogueSchema = z.object({
  title: z.string().min(1).meta({ title: '标题' }),
  cover: z.boolean().default(true).meta({ title: '印封面', description: '装订成册的目录加封面' }),
  fonds: fondsSchema,
  fondsName: fondsNameSchema,
  year: yearSchema,
  period: periodSchema,
  section: sectionSchema,
  rows: z.array(catalogueRowSchema).default([]).meta({ title: '归档文件' }),
  chain: chainSchema,
});

export type CatalogueRow = z.infer<typeof catalogueRowSchema>;
export type ArchiveCatalogue = z.infer<typeof archiveCatalogueSchema>;
