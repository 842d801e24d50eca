/** 请示: one matter for one superior (条例 article 15). */
import { bodyShape, closingShape, headShape, signatoriesShape } from '../../official-paper/schema';
import { z } from '../../zod';

export const requestSchema = z.object({
  ...headShape,
  ...signatoriesShape,
  ...bodyShape,
  ending: z.string().default('妥否，请批示。').meta({ title: '结语' }),
  ...closingShape,
});

export type Request = z.infer<typeof requestSchema>;
