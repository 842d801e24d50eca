/** 报告 to a superior: what it holds. */
import { bodyShape, closingShape, headShape, signatoriesShape } from '../../official-paper/schema';
import { z } from '../../zod';

export const reportSchema = z.object({
  ...headShape,
  ...signatoriesShape,
  ...bodyShape,
  ending: z.string().default('特此报告。').meta({ title: '结语', description: '不写请求批准的话' }),
  ...closingShape,
});

export type Report = z.infer<typeof reportSchema>;
