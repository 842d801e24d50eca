/** Papers put into the recycle bin, brought back, and thrown away for good. */
import type { Batch } from './batch';
import { eachOf } from './batch';
import type { Desk } from './desk';
import { titleOf } from './entry';
import { voidedBy } from './number-desk';
import { officeOfDesk } from './office';
import type { Change } from './shelf';
import type { StoredRecord } from './stored';
import { versionKeys } from './versions';

/** Papers thrown away in one change. */
const GROUP = 50;

const noteOf = (desk: Desk, record: StoredRecord): string => titleOf(record, officeOfDesk(desk));

export const remove = (desk: Desk, ids: readonly string[]): Promise<Batch> =>
  eachOf(desk, ids, async (id) => {
    const record = await desk.read(id);
    const removed = { ...record, meta: { ...record.meta, removed: desk.at() } };
    await desk.commit({ action: 'removed', subject: id, note: noteOf(desk, record) }, [
      { collection: 'bin', key: id, value: removed },
      { collection: 'records', key: id },
    ]);
    return [desk.summary(id)];
  });

export const restore = (desk: Desk, ids: readonly string[]): Promise<Batch> =>
  eachOf(desk, ids, async (id) => {
    const record = await desk.read(id, 'bin');
    await desk.commit({ action: 'restored', subject: id, note: noteOf(desk, record) }, [
      { collection: 'records', key: id, value: { ...record, meta: { ...record.meta, removed: undefined } } },
      { collection: 'bin', key: id },
    ]);
    return [desk.summary(id)];
  });

/** From the bin alone; with their versions. Their numbers stay used, as void. */
export async function purge(desk: Desk, ids: readonly string[]): Promise<{ count: number }> {
  const wanted = [...new Set(ids)].filter((id) => desk.bin.get(id) !== undefined);
  for (let from = 0; from < wanted.length; from += GROUP)
    await desk.alone(() => purgeGroup(desk, wanted.slice(from, from + GROUP)));
  return { count: wanted.length };
}

async function purgeGroup(desk: Desk, ids: readonly string[]): Promise<void> {
  const changes: Change[] = [];
  const titles: string[] = [];
  for (const id of ids) {
    // a damaged one goes too: nothing of it can be kept
    const record = await desk.read(id, 'bin').catch(() => undefined);
    changes.push({ collection: 'bin', key: id });
    if (!record) continue;
    titles.push(noteOf(desk, record));
    changes.push(...versionKeys(record).map((key): Change => ({ collection: 'versions', key })));
  }
  changes.push(...(await voidedBy(desk, ids)));
  const [only] = ids;
  const subject = ids.length === 1 && only !== undefined ? only : '';
  await desk.commit({ action: 'purged', subject, note: titles.join('；') }, changes);
}
