/**
 * 归档: a final paper becomes an item. What would not pass 四性检测 is refused. Its bag is written beside its place first; the desk's commit is what seals it,
 * number, record and all; then the bag goes to its place and a line into the archive's journal, at the next opening at
 * the latest.
 */
import type { Input, Output } from '../../contract';
import { scan } from '../campaign/incoming/scans';
import { eachOf } from '../desk/batch';
import type { Desk } from '../desk/desk';
import { advanced, type StoredRecord } from '../desk/stored';
import { AppError } from '../errors';
import type { Bag } from './bag';
import type { ChainEntry } from './chain';
import { completeSealing, soundChain } from './complete';
import { checkAtSealing } from './four-checks/at-sealing';
import { itemBag, type Wanted } from './item-bag';
import { itemOf } from './list';
import { scanFiles } from './payload';
import { readRegister, registerChanges } from './register';

/** What the desk notes on a record of its sealing. */
interface Archived {
  readonly at: string;
  readonly code: string;
  readonly version: number;
  readonly path: string;
  /** The record's revision once that was noted: a later one is not sealed yet. */
  readonly revision: number;
}

function mustBeFinal({ state, revision, meta }: StoredRecord): void {
  if (state === 'draft') throw new AppError('state', { message: '还没有定稿', remedy: '请先定稿，再归档。' });
  const archived = meta.archived as Partial<Archived> | undefined;
  if (archived?.revision === revision)
    throw new AppError('state', {
      message: `已经归档，档号${archived.code ?? ''}`,
      remedy: '不必再归档；要更正的，先退回草稿改好、重新定稿。',
    });
}

async function commit(desk: Desk, record: StoredRecord, entry: ChainEntry, work: string): Promise<void> {
  const { at, code, version, path, year, title } = entry;
  const archived: Archived = { at, code, version, path, revision: record.revision + 1 };
  const register = await readRegister(desk.shelf.read, year);
  await desk.commit({ action: 'archived', subject: record.id, note: `${title} ${code}` }, [
    { collection: 'records', key: record.id, value: advanced(record, at, { meta: { archived } }) },
    ...registerChanges(register, { entry, work }),
  ]);
}

async function sealBag(desk: Desk, record: StoredRecord, bag: Bag, entry: ChainEntry): Promise<void> {
  // a bag that waits and was not committed is taken away by the next sealing, when the desk's journal is known to be whole
  const work = await desk.shelf.archive.prepare(bag.files);
  await commit(desk, record, entry, work);
  try {
    await completeSealing(desk);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    throw new AppError(error.code, {
      message: `“${entry.title}”已经登记归档（${entry.code}），但档案包还没有放到位：${error.message}`,
      remedy: `${error.remedy}下次打开或归档时会自动补上。`,
    });
  }
}

/** Seals papers in the given order. @throws AppError `disk` or `readonly`, which would befall all of them. */
export async function seal(desk: Desk, { ids, period, scans }: Input<'seal'>): Promise<Output<'seal'>> {
  if (scans.length > 0 && ids.length > 1)
    throw new AppError('scan', {
      message: '扫描件只能随一份文书归档',
      remedy: '请逐份归档，各附自己的扫描件。',
    });
  const originals: Uint8Array[] = [];
  for (const ref of scans) originals.push(await scan(desk, ref));
  const wanted: Wanted = { period, scans: scanFiles(originals) };
  const done: Output<'seal'>['done'] = [];
  const { refused } = await eachOf(desk, ids, async (id) => {
    await completeSealing(desk);
    const record = await desk.read(id);
    mustBeFinal(record);
    const { bag, entry: made } = await itemBag(desk, record, await soundChain(desk), wanted);
    const { checked, warnings } = await checkAtSealing(desk, bag, made);
    const entry: ChainEntry = { ...made, checked };
    await sealBag(desk, record, bag, entry);
    done.push({ ...itemOf(entry, true), warnings: [...warnings] });
    return [];
  });
  return { done, refused };
}
