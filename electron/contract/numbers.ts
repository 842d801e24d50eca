/** Calls on 发文字号 and the slips' numbers: each series per year, never reused, gaps listed (R05). */
import { z } from '../../templates/zod';
import { call, id } from './shapes';

const taken = z.object({
  serial: z.number(),
  number: z.string(),
  /** The paper that has it; absent for a void. */
  id: id.optional(),
  title: z.string(),
  /** Why it stands for no paper. */
  void: z.string().optional(),
});

export const numberCalls = {
  numbers: call(
    z.object({}),
    z.array(
      z.object({
        code: z.string(),
        year: z.number(),
        next: z.number(),
        taken: z.array(taken),
        gaps: z.array(z.number()),
      }),
    ),
  ),
  /** A serial that will stand for no paper, with the reason; or the register's start in a running year. */
  voidNumber: call(
    z.object({
      code: z.string(),
      year: z.number(),
      serial: z.number().int().positive(),
      reason: z.string().min(1),
    }),
    z.object({ number: z.string() }),
  ),
  /** The next serial of a series: for an office that begins with Duban in the middle of a year. */
  startSeries: call(
    z.object({ code: z.string(), year: z.number(), next: z.number().int().positive() }),
    z.object({ next: z.number() }),
  ),
} as const;
