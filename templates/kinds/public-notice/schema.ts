/** 公示: what is made known to everybody, how long, and whom to tell of doubts. */
import { annexesSchema } from '../../annexes';
import { textSchema } from '../../fields';
import { z } from '../../zod';

const noticedSchema = z.object({
  site: textSchema('企业（单位）名称'),
  place: textSchema('位置'),
  problem: textSchema('问题'),
  result: textSchema('整改情况'),
  unit: textSchema('责任单位'),
});

export const publicNoticeSchema = z.object({
  title: z.string().min(1).meta({ title: '标题', description: '关于…的公示' }),
  body: textSchema('正文', '一行一段，写明公示的依据和事项'),
  items: z.array(noticedSchema).default([]).meta({ title: '公示事项', description: '印成表' }),
  from: textSchema('公示开始日期', '例如 2017年11月20日'),
  until: textSchema('公示结束日期', '例如 2017年11月24日'),
  contact: textSchema('联系人', '可以只写部门'),
  phone: textSchema('联系电话', '办公电话'),
  address: textSchema('通信地址'),
  annexes: annexesSchema,
  organ: textSchema('署名机关', '不填为本机关'),
  writtenDate: textSchema('成文日期', '例如 2017年11月20日'),
});

export type PublicNotice = z.infer<typeof publicNoticeSchema>;
