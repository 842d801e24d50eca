/** Backups: the daily one, one by hand, and papers brought back from one. */
import type { Input, Output } from '../../contract';
import type { Desk } from './desk';
import { titleOf } from './entry';
import { officeOfDesk } from './office';
import type { Change } from './shelf';
import { parseStored, type StoredRecord } from './stored';
import { breathe } from './tools';
import { newVersion } from './versions';

const DAY = 24 * 3600_000;

export const backUp = async (desk: Desk): Promise<Output<'backUp'>> => {
  const second = desk.settings()?.backupTo ?? '';
  return { ...(await desk.shelf.backUp(second === '' ? undefined : second)) };
};

export const backups = async (desk: Desk): Promise<Output<'backups'>> => {
  const list = await desk.shelf.backups();
  return list.map((one) => ({ ...one })).sort((a, b) => (a.at < b.at ? 1 : -1));
};

/** Makes a backup when the latest is a day old; nothing while there is nothing to keep. */
export async function dailyBackup(desk: Desk): Promise<void> {
  if (desk.shelf.readOnly() !== undefined || desk.records.size() + desk.bin.size() === 0) return;
  const [latest] = await backups(desk);
  const age = latest ? desk.tools.now().getTime() - Date.parse(latest.at) : Infinity;
  // a clock that was set back must not put backups off for years
  if (age < DAY && age > -DAY) return;
  await backUp(desk);
}

const sameContent = (a: StoredRecord, b: StoredRecord): boolean =>
  a.state === b.state && JSON.stringify(a.data) === JSON.stringify(b.data);

/** What a backup holds that the desk has not, or has otherwise. */
export async function backupContent(desk: Desk, name: string): Promise<Output<'backupContent'>> {
  const list: Output<'backupContent'> = [];
  for (const [id, value] of await desk.shelf.openBackup(name)) {
    const kept = parseStored(value, id);
    if (!kept) continue;
    const current = await desk.read(id).catch(() => undefined);
    const state = !current ? 'missing' : sameContent(kept, current) ? 'same' : 'other';
    list.push({ id, title: titleOf(kept, officeOfDesk(desk)), state });
    await breathe();
  }
  return list;
}

/** Brings papers back; what the desk has of them becomes a version. */
export async function restoreBackup(
  desk: Desk,
  { name, ids }: Input<'restoreBackup'>,
): Promise<Output<'restoreBackup'>> {
  const content = await desk.shelf.openBackup(name);
  let restored = 0;
  for (const id of new Set(ids)) {
    const kept = parseStored(content.get(id), id);
    if (!kept) continue;
    await desk.alone(() => bringBack(desk, kept, name));
    restored += 1;
    await breathe();
  }
  return { restored };
}

async function bringBack(desk: Desk, kept: StoredRecord, name: string): Promise<void> {
  const { id } = kept;
  const current = await desk.read(id).catch(() => undefined);
  const version = current ? await newVersion(desk, current, 'restore') : undefined;
  // windows that have the older state open must see that it is another one now
  const revision = Math.max(current?.revision ?? 0, kept.revision) + 1;
  const meta = { ...kept.meta, ...version?.meta, removed: undefined, modified: desk.at() };
  const record = { ...kept, revision, meta };
  const changes: Change[] = [{ collection: 'records', key: id, value: record }];
  if (version) changes.push(version.change);
  if (desk.bin.get(id)) changes.push({ collection: 'bin', key: id });
  const note = `${titleOf(kept, officeOfDesk(desk))}，取自备份“${name}”`;
  await desk.commit({ action: 'restoredBackup', subject: id, note }, changes);
}
