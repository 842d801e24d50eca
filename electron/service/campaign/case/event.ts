/** One thing that happened to a case. No change without who did it, when, and on what basis. */
import { z } from '../../../../templates/zod';
import { daySchema } from '../day';
import { roles } from './states';

/** A paper of the case: one of the desk's records, a scan, or only its number where it is kept elsewhere. */
export const paperSchema = z.object({
  /** Slug of the kind of paper; `scan` for a scanned original. */
  kind: z.string().min(1).meta({ title: '文种' }),
  id: z.string().default('').meta({ title: '文书' }),
  number: z.string().default('').meta({ title: '文号' }),
  title: z.string().default('').meta({ title: '标题' }),
});
export type CasePaper = z.infer<typeof paperSchema>;

export const actorSchema = z.object({
  name: z.string().trim().min(1).meta({ title: '办理人' }),
  role: z.enum(roles).meta({ title: '身份' }),
  unit: z.string().default('').meta({ title: '所在单位' }),
});

export const eventSchema = z.object({
  /** The name of a move in the table of moves. */
  move: z.string().min(1),
  /** When it was done. */
  on: daySchema.meta({ title: '办理日期' }),
  /** When it was put down here, ISO 8601 UTC: the ledger of a past day is made of what was put down by then. */
  at: z.iso.datetime().meta({ title: '记录时间' }),
  by: actorSchema.meta({ title: '办理人' }),
  basis: z.string().trim().min(1).meta({ title: '依据', description: '文号、批示、会议或事由' }),
  paper: paperSchema.optional().meta({ title: '文书' }),
  /** What the move asks for besides. */
  data: z.unknown().optional(),
});
export type CaseEvent = z.infer<typeof eventSchema>;
export type Actor = z.infer<typeof actorSchema>;
