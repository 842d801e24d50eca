/** Calls that bring lists into the ledger and take lists out of it. */
import type { CheckedItem } from '../service/campaign/exchange/check-items';
import { z } from '../../templates/zod';
import { call } from './shapes';

export const exchangeCalls = {
  /** What stands against registering rows of facts; nothing is registered. A row's answer stands in its place. */
  checkCases: call(
    z.object({ items: z.array(z.record(z.string(), z.unknown())).max(5000) }),
    z.object({ rows: z.array(z.custom<CheckedItem>((value) => typeof value === 'object')) }),
  ),
} as const;
