/** Calls on the second copy of the archive: kept up, both checked, one repaired from the other. */
import { z } from '../../templates/zod';
import { call, moment, rawBytes } from './shapes';

const job = z.object({ job: z.string() });

export const archiveCopyCalls = {
  /** Where the second copy is and how far it goes. */
  archiveCopy: call(
    z.object({}),
    z.object({
      /** '' while no second place is set. */
      folder: z.string(),
      /** Why it cannot be reached, as a sentence. */
      away: z.string().optional(),
      items: z.number(),
      /** Items that the second place does not have yet. */
      behind: z.number(),
      /** The head that was noted there last. */
      head: z.object({ count: z.number(), digest: z.string(), at: moment }).optional(),
    }),
  ),
  /** Brings the second place what it does not have, item by item, as a job; its result is the job's `copy`. */
  syncArchiveCopy: call(z.object({}), job),
  /** Checks both as a job; with `repair` each is mended from the other where that one proves to be sound. */
  verifyArchiveCopy: call(z.object({ repair: z.boolean().default(false) }), job),
  /** An item as one zip of its bag, as it was sealed. */
  archiveZip: call(z.object({ path: z.string() }), rawBytes),
} as const;
