/** 通知 (普发, with red head): what it holds. */
import { annexesSchema } from '../../annexes';
import { textSchema } from '../../fields';
import { closingShape, headShape } from '../../official-paper/schema';
import { z } from '../../zod';

export const noticeSchema = z.object({
  ...headShape,
  body: textSchema('正文', '一行一段；段首的 一、（一）1.（1）按层级排印'),
  annexes: annexesSchema,
  ...closingShape,
});

export type Notice = z.infer<typeof noticeSchema>;
