/** 通知 (普发, with red head): what it holds. */
import { bodyShape, closingShape, headShape } from '../../official-paper/schema';
import { z } from '../../zod';

export const noticeSchema = z.object({ ...headShape, ...bodyShape, ...closingShape });

export type Notice = z.infer<typeof noticeSchema>;
