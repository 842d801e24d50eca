/** Calls on one sealed item: looked at, compared with today, copied. */
import { z } from '../../templates/zod';
import { item } from './archive';
import { call, file, rawBytes, record } from './shapes';

/** Folder of an item's bag in the archive. */
const path = z.string().max(400);

export const archiveCompareCalls = {
  /** The record as it was sealed, and as it stands on the desk; `now` is absent where the desk has it no more. */
  sealedItem: call(z.object({ path }), z.object({ item, record, now: record.optional() })),
  /** The PDF that today's program makes of the sealed record, in the sealed office's name and wording. Raw bytes. */
  sealedReprint: call(z.object({ path }), rawBytes),
  /** That PDF with 副本 and the 档号 on every page; `same`: without them it is the sealed PDF to the byte. */
  sealedCopy: call(z.object({ path }), z.object({ file, same: z.boolean() })),
} as const;
