/** Calls that bring lists into the ledger and take lists out of it. */
import { actorSchema } from '../service/campaign/case/event';
import { caseIdSchema } from '../service/campaign/case/case-id';
import { daySchema } from '../service/campaign/day';
import type { CheckedItem } from '../service/campaign/exchange/check-items';
import { sheetColumns, type SheetKey } from '../service/campaign/exchange/filled-in';
import type { Receipt } from '../service/campaign/exchange/receipt';
import type { ComparedRow } from '../service/campaign/exchange/read-back';
import { personSchema } from '../../templates/fields';
import { z } from '../../templates/zod';
import { call, file } from './shapes';

/** Made by the service itself. */
const own = <T>() => z.custom<T>((value) => typeof value === 'object' && value !== null);

const sheetKey = z.enum(sheetColumns.map(({ key }) => key) as [SheetKey, ...SheetKey[]]);

/** A row of a filled table; what is empty was not told. */
const filledRow = z.object({
  id: z.string(),
  texts: z.partialRecord(sheetKey, z.string()),
  completedOn: daySchema.optional(),
  persons: z.array(personSchema).optional(),
});

export const exchangeCalls = {
  /** What stands against registering rows of facts; nothing is registered. A row's answer stands in its place. */
  checkCases: call(
    z.object({ items: z.array(z.record(z.string(), z.unknown())).max(5000) }),
    z.object({ rows: z.array(own<CheckedItem>()) }),
  ),
  /** Units with cases that were handed over and are open: by 乡办, or by 牵头部门. */
  askedUnits: call(
    z.object({ by: z.enum(['township', 'leadUnit']) }),
    z.object({ units: z.array(z.object({ unit: z.string(), count: z.number() })) }),
  ),
  /** Tables for units to fill in: one .xlsx, several in a .zip. */
  unitSheets: call(
    z.object({ by: z.enum(['township', 'leadUnit']), units: z.array(z.string()).min(1).max(500) }),
    z.object({ file, names: z.array(z.string()) }),
  ),
  /** A filled table beside the ledger; nothing is taken. */
  compareSheet: call(
    z.object({ rows: z.array(filledRow).max(5000) }),
    z.object({ rows: z.array(own<ComparedRow>()) }),
  ),
  /** Chosen fields of a filled table as events of their cases, all or none. */
  takeSheet: call(
    z.object({
      on: daySchema,
      by: actorSchema,
      basis: z.string(),
      rows: z
        .array(
          filledRow.extend({
            id: caseIdSchema,
            events: z.number(),
            fields: z
              .array(z.enum(['site', 'place', 'persons', 'measures', 'completedOn', 'outcome']))
              .min(1),
          }),
        )
        .min(1)
        .max(5000),
    }),
    z.object({ ids: z.array(z.string()) }),
  ),
  /** 签收登记: papers that handed cases over, the unsigned first. */
  receipts: call(z.object({}), z.object({ rows: z.array(own<Receipt>()) })),
} as const;
