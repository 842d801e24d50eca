/** 收文登记 on a desk: every entry in memory, changes by the journal, numbers given once. */
import { schemaFaults } from '../../../../templates/schema-faults';
import { incomingSheetSchema, type IncomingSheet } from '../../../../templates/kinds/incoming-sheet/schema';
import type { Desk } from '../../desk/desk';
import { AppError } from '../../errors';
import { refusal } from '../desk/advance';
import { newEntry, parseEntry, titleOf, type Entry, type Scan } from './entry';

interface Register {
  readonly entries: ReadonlyMap<string, Entry>;
  /** Entries that cannot be read, with the reason. */
  readonly unread: readonly { readonly id: string; readonly message: string; readonly remedy: string }[];
}

interface Kept extends Register {
  readonly entries: Map<string, Entry>;
}

const AT_ONCE = 64;
const registers = new WeakMap<Desk, Promise<Kept>>();

async function readAll({ shelf }: Desk): Promise<Kept> {
  const ids = await shelf.keys('incoming');
  const entries = new Map<string, Entry>();
  const unread: { id: string; message: string; remedy: string }[] = [];
  for (let at = 0; at < ids.length; at += AT_ONCE)
    for (const [id, value] of await Promise.all(
      ids.slice(at, at + AT_ONCE).map(async (id) => [id, await shelf.read('incoming', id, true)] as const),
    ))
      try {
        if (value !== undefined) entries.set(id, parseEntry(value));
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        unread.push({ id, message: error.message, remedy: error.remedy });
      }
  return { entries, unread };
}

/** Read once; where this process only reads, anew each time. */
function kept(desk: Desk): Promise<Kept> {
  if (desk.shelf.readOnly() !== undefined) return readAll(desk);
  const known = registers.get(desk);
  if (known) return known;
  const read = readAll(desk);
  registers.set(desk, read);
  read.catch(() => registers.delete(desk));
  return read;
}

export const register = (desk: Desk): Promise<Register> => kept(desk);

/** @throws AppError `incoming` for an id that the register does not have. */
export async function entryNamed(desk: Desk, id: string): Promise<Entry> {
  const entry = (await kept(desk)).entries.get(id);
  if (entry) return entry;
  throw new AppError('incoming', { message: '收文登记里没有这一份', remedy: '请刷新后再找。' });
}

/** What is told of an entry; what is left out stays. */
export interface EntryChange {
  readonly id?: string | undefined;
  /** The revision that the window started from. */
  readonly revision: number;
  readonly sheet?: unknown;
  readonly scans?: readonly Scan[] | undefined;
  readonly cases?: readonly string[] | undefined;
  readonly paper?: string | undefined;
  readonly removed?: boolean | undefined;
}

function sheetOf(given: unknown): IncomingSheet {
  const parsed = incomingSheetSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  throw refusal(schemaFaults(incomingSheetSchema, parsed.error.issues, given));
}

/** @throws AppError `conflict` when it was changed elsewhere, `faults` for what a sheet cannot hold or a number taken. */
export const saveEntry = (desk: Desk, change: EntryChange): Promise<Entry> =>
  desk.alone(async () => {
    const { entries } = await kept(desk);
    const at = desk.at();
    const before = change.id === undefined ? undefined : await entryNamed(desk, change.id);
    if (before !== undefined && before.revision !== change.revision)
      throw new AppError('conflict', {
        message: '这份收文刚在别处改过，这次没有保存',
        remedy: '请关上再打开，在新的内容上再改。',
      });
    const sheet = change.sheet === undefined ? undefined : sheetOf(change.sheet);
    const begun = before ?? newEntry(desk.tools.newId(), at, sheet ?? sheetOf({}));
    const { scans, cases, paper, removed } = change;
    const next: Entry = {
      ...begun,
      revision: before === undefined ? 1 : before.revision + 1,
      changedAt: at,
      ...(sheet === undefined ? {} : { sheet, title: titleOf(sheet) }),
      ...(scans === undefined ? {} : { scans: [...scans] }),
      ...(cases === undefined ? {} : { cases: [...new Set(cases)] }),
      ...(paper === undefined ? {} : { paper }),
      ...(removed === undefined ? {} : { removed }),
    };
    const { number } = next.sheet;
    const twin = [...entries.values()].find(
      (one) => one.id !== next.id && number !== '' && one.sheet.number === number,
    );
    if (twin)
      throw new AppError('faults', {
        message: `${number}已经给了“${twin.sheet.title}”`,
        remedy: '请换一个收文号。',
      });
    const action =
      before === undefined ? 'incoming.registered' : removed === true ? 'incoming.removed' : 'incoming.saved';
    await desk.commit({ action, subject: next.id, note: next.title }, [
      { collection: 'incoming', key: next.id, value: next },
    ]);
    entries.set(next.id, next);
    return next;
  });
