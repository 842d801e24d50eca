/** 命令（令） (GB/T 9704-2012 10.2): head, 令号, words, and the stamp of the one who issues it. */
import { bodyShape, copyShape, printShape } from '../../official-paper/schema';
import { textSchema } from '../../fields';
import { z } from '../../zod';

export const orderSchema = z.object({
  organ: textSchema('发令机关', '全称，例如 开封市禹王台区人民政府；不填为本机关'),
  suffix: z.enum(['令', '命令']).default('令').meta({ title: '发文机关标志后缀' }),
  orderNumber: textSchema('令号', '例如 第3号'),
  title: z.string().min(1).meta({ title: '事由', description: '只用于查找，命令不印标题' }),
  ...bodyShape,
  signers: z
    .array(z.object({ post: textSchema('职务', '写全称，例如 区长'), name: textSchema('姓名') }))
    .default([])
    .meta({ title: '签发人', description: '印在签名章的位置' }),
  writtenDate: textSchema('成文日期', '负责人签发的日期，例如 2017年9月20日'),
  ...copyShape,
  ...printShape,
});

export type Order = z.infer<typeof orderSchema>;
