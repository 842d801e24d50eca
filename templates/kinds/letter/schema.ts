/** 函 in the 信函格式 (GB/T 9704-2012 10.1): what it holds. */
import { bodyShape, letterClosingShape, letterHeadShape } from '../../official-paper/schema';
import { z } from '../../zod';

export const letterSchema = z.object({
  ...letterHeadShape,
  ...bodyShape,
  ending: z
    .string()
    .default('特此函达。')
    .meta({ title: '结语', description: '例如 特此函达。请函复。此复。' }),
  ...letterClosingShape,
});

export type Letter = z.infer<typeof letterSchema>;
