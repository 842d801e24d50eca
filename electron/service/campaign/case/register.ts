/** 登记: the event that makes a case, of a received slip or of the rebound of another case. */
import { z } from '../../../../templates/zod';
import { caseIdSchema } from './case-id';
import type { Case } from './case';
import type { CaseEvent } from './event';
import { factsSchema, supervisionLevels } from './facts';

export const REGISTER = 'register';

export const registerSchema = z.object({
  id: caseIdSchema,
  facts: factsSchema,
  level: z.enum(supervisionLevels).default('一般督办').meta({ title: '督办级别' }),
  parent: caseIdSchema.optional().meta({ title: '原问题编号', description: '反弹重新立案时填写' }),
  reboundCount: z.number().int().min(0).default(0).meta({ title: '反弹次数' }),
});
export type Registration = z.infer<typeof registerSchema>;

/** The case as it stands when it has just been registered. */
export const newCase = (
  event: CaseEvent,
  { id, facts, level, parent, reboundCount }: Registration,
): Case => ({
  id,
  state: 'registered',
  since: event.on,
  facts,
  level,
  urged: 0,
  registeredOn: event.on,
  deadlines: [],
  progress: [],
  suspensions: [],
  attempts: [],
  closureNumber: '',
  lookBacks: [],
  ...(parent === undefined ? {} : { parent }),
  absorbed: [],
  reboundCount,
  papers: event.paper === undefined ? [] : [{ ...event.paper, on: event.on, at: event.at, move: REGISTER }],
  archiveNumber: '',
  events: 1,
  lastAt: event.at,
  lastOn: event.on,
});
