/** 意见, which may go up, down or to a peer (条例 article 8): what it holds. */
import { bodyShape, closingShape, headShape, signatoriesShape } from '../../official-paper/schema';
import { z } from '../../zod';

export const routes = ['down', 'level', 'up'] as const;

export const opinionSchema = z.object({
  route: z
    .enum(routes)
    .default('down')
    .meta({ title: '行文方向', description: 'down 下行，level 平行，up 上行；上行的印签发人' }),
  ...headShape,
  ...signatoriesShape,
  ...bodyShape,
  ...closingShape,
});

export type Opinion = z.infer<typeof opinionSchema>;
