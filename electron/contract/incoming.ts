/** Calls on 收文登记: papers that came in, their scans, what became of them. */
import { caseIdSchema } from '../service/campaign/case/case-id';
import { entrySchema } from '../service/campaign/incoming/entry';
import type { IncomingRow } from '../service/campaign/incoming/row';
import { z } from '../../templates/zod';
import { base64, call, id, rawBytes } from './shapes';

const entry = entrySchema;
const scan = entrySchema.shape.scans.unwrap().element;

export const incomingCalls = {
  /** The latest first; by words of number, sender, title, units. */
  incoming: call(
    z.object({
      text: z.string().max(200).default(''),
      show: z.enum(['all', 'open', 'overdue']).default('all'),
    }),
    z.object({
      rows: z.array(z.custom<IncomingRow>((value) => typeof value === 'object')),
      total: z.number(),
      open: z.number(),
      overdue: z.number(),
      /** Entries that cannot be read: they stand in no row. */
      unread: z.array(z.object({ id: z.string(), message: z.string(), remedy: z.string() })),
    }),
  ),
  incomingEntry: call(z.object({ id }), z.object({ entry })),
  /** What a new entry begins with: the year's next number, today as papers write it. */
  nextIncoming: call(z.object({}), z.object({ number: z.string(), date: z.string() })),
  /** A new entry, or a changed one; what is left out stays. Refused when its revision is not the stored one. */
  saveIncoming: call(
    z.object({
      id: id.optional(),
      revision: z.number(),
      sheet: z.unknown().optional(),
      scans: z.array(scan).max(200).optional(),
      cases: z.array(caseIdSchema).max(5000).optional(),
      paper: z.string().max(64).optional(),
      removed: z.boolean().optional(),
    }),
    z.object({ entry }),
  ),
  /** Keeps a scan (PDF, JPEG, PNG, TIFF) by its digest. */
  addScan: call(z.object({ name: z.string().min(1).max(200), bytes: base64 }), scan),
  scan: call(z.object({ ref: scan.shape.ref }), rawBytes),
} as const;
