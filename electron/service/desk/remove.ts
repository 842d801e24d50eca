/** Papers put into the recycle bin, brought back, and thrown away for good. */
import type { Batch } from './batch';
import { eachOf } from './batch';
import type { Desk } from './desk';
import { titleOf } from './entry';
import { voidedBy } from './number-desk';
import { officeOfDesk } from './office';
import type { Change } from './shelf';
import type { StoredRecord } from './stored';
import { breathe } from './tools';
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

/** From the bin alone; with their versions. Their numbers stay used, as void. @param why stands first in the journal's note. */
export async function purge(desk: Desk, ids: readonly string[], why = ''): Promise<{ count: number }> {
  const wanted = [...new Set(ids)].filter((id) => desk.bin.get(id) !== undefined);
  for (let from = 0; from < wanted.length; from += GROUP)
    await desk.alone(() => purgeGroup(desk, wanted.slice(from, from + GROUP), why));
  return { count: wanted.length };
}

async function purgeGroup(desk: Desk, ids: readonly string[], why: string): Promise<void> {
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
  await desk.commit({ action: 'purged', subject, note: why + titles.join('；') }, changes);
}

/** Papers stay in the bin so long. */
const KEPT = 30 * 24 * 3600_000;

/**
 * Throws away what has been in the bin for thirty days. A clock that ran ahead must cost nothing: what stands in no
 * backup yet stays.
 * @returns their number.
 */
export async function emptyBin(desk: Desk): Promise<number> {
  if (desk.shelf.readOnly() !== undefined) return 0;
  const now = desk.tools.now().getTime();
  const [backup] = (await desk.shelf.backups()).map(({ at }) => Date.parse(at)).sort((a, b) => b - a);
  const old: string[] = [];
  for (const { line } of [...desk.bin.all()]) {
    // a paper is removed after its last change: most need not be read
    if (now - Date.parse(line.modified) < KEPT) continue;
    const record = await desk.read(line.id, 'bin').catch(() => undefined);
    const removed = Date.parse(record?.meta.removed ?? '');
    if (now - removed >= KEPT && backup !== undefined && backup > removed) old.push(line.id);
    await breathe();
  }
  return old.length === 0 ? 0 : (await purge(desk, old, '在回收站里满 30 天：')).count;
}
