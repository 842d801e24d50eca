/** Calls on backups: made daily, checked after writing, restored from. */
import { z } from '../../templates/zod';
import { call, moment } from './shapes';

const backup = z.object({
  name: z.string(),
  at: moment,
  records: z.number(),
  bytes: z.number(),
  /** Read back and compared after writing. */
  checked: z.boolean(),
  /** It lies at the second place alone. */
  second: z.boolean(),
});

export const backupCalls = {
  backups: call(z.object({}), z.array(backup)),
  backUp: call(z.object({}), backup),
  /** Papers that a backup holds and the desk has not, or has otherwise. */
  backupContent: call(
    z.object({ name: z.string() }),
    z.array(z.object({ id: z.string(), title: z.string(), state: z.enum(['missing', 'other', 'same']) })),
  ),
  /** Numbers that were given out after a backup was made: bringing papers back leaves them taken. */
  numbersSince: call(
    z.object({ name: z.string() }),
    z.array(z.object({ number: z.string(), title: z.string() })),
  ),
  /** Brings papers back from a backup; what the desk has of them is kept as a version. */
  restoreBackup: call(
    z.object({ name: z.string(), ids: z.array(z.string()) }),
    z.object({
      restored: z.number(),
      /** Papers that could not come back as they were: a number that another paper has by now, or one that is kept for it. */
      told: z.array(z.string()),
    }),
  ),
} as const;
