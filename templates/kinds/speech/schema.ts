/** 讲话稿: what it holds. No 发文字号, 主送, seal or 版记 (a speech is no official document). */
import { textSchema } from '../../fields';
import { z } from '../../zod';

export const speechSchema = z.object({
  title: z.string().min(1).meta({ title: '标题', description: '例如 在…会议上的讲话' }),
  speaker: textSchema('讲话人'),
  post: textSchema('职务', '印在姓名前，例如 区攻坚办主任'),
  date: textSchema('讲话日期', '例如 2017年10月12日'),
  salutation: textSchema('称谓', '例如 同志们：'),
  body: textSchema('正文', '一行一段；段首的 一、（一）1.（1）和单独成行的“一是…。”按层级排印'),
});

export type Speech = z.infer<typeof speechSchema>;
