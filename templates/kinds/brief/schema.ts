/** 简报: a head of its own, its issue, articles, and whom it goes to (no national standard). */
import { textSchema } from '../../fields';
import { z } from '../../zod';

const articleSchema = z.object({
  title: textSchema('标题'),
  source: textSchema('来稿单位', '印在标题下，没有可以不填'),
  body: textSchema('正文', '一行一段；段首的 一、（一）1.（1）按层级排印'),
});

export const briefSchema = z.object({
  title: z
    .string()
    .min(1)
    .meta({ title: '简报名称', description: '红头上的名称，例如 大气污染防治攻坚简报' }),
  issue: z.number().int().min(1).default(1).meta({ title: '期数' }),
  total: z.number().int().min(0).default(0).meta({ title: '总期数', description: '0 为不印' }),
  organ: textSchema('编发单位', '不填为本机关'),
  date: textSchema('日期', '例如 2017年10月30日'),
  editorNote: textSchema('编者按', '没有可以不填'),
  articles: z.array(articleSchema).default([]).meta({ title: '文章' }),
  reportTo: textSchema('报', '上级机关，例如 市攻坚办，区委、区政府领导'),
  sendTo: textSchema('送', '平级机关'),
  issueTo: textSchema('发', '下级机关'),
  editors: textSchema('编辑和审核', '例如 编辑：罗丹　审核：程立功'),
  copies: z.number().int().min(0).default(0).meta({ title: '印数', description: '0 为不印' }),
});

export type Brief = z.infer<typeof briefSchema>;
