/** 卷内文件目录: what lies in the bundle of one case, from the order that began it to the look back. */
import { whole } from '../../archive-fields';
import { caseNumberSchema, siteSchema } from '../../case-fields';
import { textSchema } from '../../fields';
import { z } from '../../zod';

/** 一案一档: the papers of a case in the order of the bundle. */
export const bundleOrder = [
  '交办单',
  '责任分解',
  '整改方案',
  '过程资料',
  '整改报告',
  '前后照片',
  '核查记录',
  '公示',
  '销号单',
  '回头看记录',
] as const;

export const contentsRowSchema = z.object({
  category: textSchema('材料类别', '按一案一档的次序'),
  number: textSchema('文号', '没有的不填'),
  author: textSchema('责任者'),
  title: textSchema('题名', '自拟的加[ ]'),
  date: textSchema('日期', '八位数字，例如 20171016'),
  pages: whole('页数'),
  remark: textSchema('备注', '归档后写档号'),
});

export const caseContentsSchema = z.object({
  title: z.string().min(1).meta({ title: '标题' }),
  caseNumber: caseNumberSchema,
  site: siteSchema,
  rows: z.array(contentsRowSchema).default([]).meta({ title: '卷内文件' }),
  note: textSchema('卷内说明', '缺少的材料和原因；没有的不填'),
  compiler: textSchema('立卷人'),
  date: textSchema('立卷日期', '例如 2017年12月1日'),
});

export type ContentsRow = z.infer<typeof contentsRowSchema>;
export type CaseContents = z.infer<typeof caseContentsSchema>;
