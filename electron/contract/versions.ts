/** Calls on a paper's earlier states and on what was done with it. */
import { z } from '../../templates/zod';
import { call, id, moment, record } from './shapes';
import { summary } from './records';

const version = z.object({
  /** Counts from 1. */
  version: z.number(),
  revision: z.number(),
  at: moment,
  /** finalised, an hour of changes, before a restore, before a reopening. */
  reason: z.enum(['final', 'hour', 'restore', 'reopen']),
  state: z.string(),
  title: z.string(),
});

export const versionCalls = {
  versions: call(z.object({ id }), z.array(version)),
  version: call(z.object({ id, version: z.number() }), z.object({ record })),
  /** The draft becomes what that version holds; what it was is kept as a version. */
  restoreVersion: call(
    z.object({ id, version: z.number(), revision: z.number() }),
    z.object({ record, summary }),
  ),
  /** Who did what when: of one paper, or the latest of all. */
  history: call(
    z.object({ id: id.optional(), count: z.number().int().min(1).max(1000).default(200) }),
    z.array(
      z.object({ at: moment, actor: z.string(), action: z.string(), subject: z.string(), note: z.string() }),
    ),
  ),
} as const;
