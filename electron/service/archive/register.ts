/** The archive's register on the desk: 件号 by class, and the item sealed last, by which a cut-off sealing is completed. */
import { z } from '../../../templates/zod';
import type { Change } from '../desk/shelf';
import { chainEntrySchema, type ChainEntry } from './chain';
import { archiveFaultSchema } from './faults';

/** A year's classes with the next 件号 of each. */
const registerSchema = z.object({ groups: z.record(z.string(), z.number().int().positive()).default({}) });
type Register = z.infer<typeof registerSchema>;

const lastSchema = z.object({
  entry: chainEntrySchema,
  /** The name under which its bag waits until it is at its place. */
  work: z.string(),
});
/** The item whose sealing was committed last. */
export type LastSealed = z.infer<typeof lastSchema>;

const LAST = 'last';
const CHECK = 'check';

/** How far the last check of the archive came, and the last that came to its end. */
const checkSchema = z.object({
  at: z.string(),
  done: z.number(),
  total: z.number(),
  /** Faults so far, and those that are named. */
  faults: z.number(),
  found: z.array(archiveFaultSchema).default([]),
  /** Kept while another one runs or is stopped. */
  whole: z.object({ at: z.string(), faults: z.number() }).optional(),
});
export type LastCheck = z.infer<typeof checkSchema>;

/** Faults of one check that are kept by name, so that one that is gone on with still has them. */
export const MAX_FOUND = 1000;

type Read = (collection: 'archived', key: string) => Promise<unknown>;

export const readRegister = async (read: Read, year: string): Promise<Register> =>
  registerSchema.safeParse(await read('archived', year)).data ?? { groups: {} };

export const readLast = async (read: Read): Promise<LastSealed | undefined> =>
  lastSchema.safeParse(await read('archived', LAST)).data;

export const readCheck = async (read: Read): Promise<LastCheck | undefined> =>
  checkSchema.safeParse(await read('archived', CHECK)).data;

export const CHECK_KEY = CHECK;

/** The last check that came to its end; undefined when none has. */
export const wholeCheck = (check: LastCheck | undefined): LastCheck['whole'] =>
  // checks noted before stopped ones were told apart are whole when they came to the last item
  check?.whole ?? (check && check.done >= check.total ? { at: check.at, faults: check.faults } : undefined);

/** One above all that the register and the journal know: a register from an older backup gives no number twice. */
export const nextSerial = ({ groups }: Register, group: string, entries: readonly ChainEntry[]): number =>
  entries.reduce(
    (next, entry) => (entry.group === group ? Math.max(next, entry.serial + 1) : next),
    groups[group] ?? 1,
  );

/** What a sealing changes besides the record. */
export const registerChanges = (register: Register, last: LastSealed): readonly Change[] => {
  const { group, serial, year } = last.entry;
  const next = Math.max(register.groups[group] ?? 1, serial + 1);
  return [
    { collection: 'archived', key: year, value: { groups: { ...register.groups, [group]: next } } },
    { collection: 'archived', key: LAST, value: last },
  ];
};
