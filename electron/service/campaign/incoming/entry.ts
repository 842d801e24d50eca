/** One paper that came in, as it lies in the store: its 收文处理笺, scans by digest, the cases that were begun from it. */
import { incomingSheetSchema, type IncomingSheet } from '../../../../templates/kinds/incoming-sheet/schema';
import { z } from '../../../../templates/zod';
import { AppError } from '../../errors';
import { caseIdSchema } from '../case/case-id';

/** Counted up with the shape; a newer program's entries are named and left alone. */
const VERSION = 1;

export const scanSchema = z.object({
  /** `sha256:<hex>` of the bytes, which lie with the pictures. */
  ref: z.string().regex(/^sha256:[0-9a-f]{64}$/u),
  name: z.string().min(1).max(200),
  mime: z.string(),
  size: z.number().int().nonnegative(),
});

export const entrySchema = z.object({
  version: z.literal(VERSION),
  id: z.string(),
  /** For people who meet the file. */
  title: z.string(),
  revision: z.number().int().positive(),
  createdAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
  sheet: incomingSheetSchema,
  scans: z.array(scanSchema).max(200).default([]),
  cases: z.array(caseIdSchema).default([]),
  /** The 收文处理笺 on the desk that was made of it; '' while there is none. */
  paper: z.string().default(''),
  /** Taken out of the register; its number stays taken. */
  removed: z.boolean().default(false),
});
export type Entry = z.infer<typeof entrySchema>;
export type Scan = z.infer<typeof scanSchema>;

export const newEntry = (id: string, at: string, sheet: IncomingSheet): Entry => ({
  ...{ version: VERSION, id, title: titleOf(sheet), revision: 1, createdAt: at, changedAt: at },
  ...{ sheet, scans: [], cases: [], paper: '', removed: false },
});

export const titleOf = ({ number, title }: IncomingSheet): string =>
  [number, title].filter((text) => text !== '').join(' ');

/** @throws AppError `version` for a newer program's entry, `incoming` for one that cannot be read. */
export function parseEntry(value: unknown): Entry {
  const parsed = entrySchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const { version } = z.looseObject({ version: z.number().default(0) }).safeParse(value).data ?? {};
  if (version !== undefined && version > VERSION)
    throw new AppError('version', {
      message: '这份收文登记是较新的程序保存的',
      remedy: '请升级本程序后再打开。',
    });
  throw new AppError('incoming', { message: '这份收文登记读不出来', remedy: '请从备份恢复。' });
}

const SERIAL = /^收〔(\d{4})〕(\d{1,6})号$/u;

/** The next of the year's 收文号, above all that were ever given. */
export function nextNumber(numbers: Iterable<string>, year: string): string {
  let last = 0;
  for (const number of numbers) {
    const [, of, serial] = SERIAL.exec(number) ?? [];
    if (of === year) last = Math.max(last, Number(serial));
  }
  return `收〔${year}〕${last + 1}号`;
}
