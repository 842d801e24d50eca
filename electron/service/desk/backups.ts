/** Backups: the daily one, one by hand, and papers brought back from one. */
import type { Input, Output } from '../../contract';
import { AppError } from '../errors';
import type { Desk } from './desk';
import { titleOf } from './entry';
import { officeOfDesk } from './office';
import { numberKeptFor, numbersSince as since } from './numbers-since';
import { reclaimNumber } from './reclaim-number';
import { bringPictures } from './records';
import type { Change } from './shelf';
import { parseStored, type StoredRecord } from './stored';
import { breathe } from './tools';
import { newVersion } from './versions';

const DAY = 24 * 3600_000;

const secondOf = (desk: Desk): string | undefined => {
  const second = desk.settings()?.backupTo ?? '';
  return second === '' ? undefined : second;
};

export const backUp = async (desk: Desk): Promise<Output<'backUp'>> => ({
  ...(await desk.shelf.backUp(secondOf(desk))),
});

export const backups = async (desk: Desk): Promise<Output<'backups'>> => {
  const list = await desk.shelf.backups(secondOf(desk));
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
  for (const [id, value] of await desk.shelf.openBackup(name, secondOf(desk))) {
    const kept = parseStored(value, id);
    if (!kept) continue;
    const current = await desk.read(id).catch(() => undefined);
    const state = !current ? 'missing' : sameContent(kept, current) ? 'same' : 'other';
    list.push({ id, title: titleOf(kept, officeOfDesk(desk)), state });
    await breathe();
  }
  return list;
}

export const numbersSince = (desk: Desk, name: string): Promise<Output<'numbersSince'>> =>
  since(desk, name, secondOf(desk));

/** Brings papers back; what the desk has of them becomes a version. */
export async function restoreBackup(
  desk: Desk,
  { name, ids }: Input<'restoreBackup'>,
): Promise<Output<'restoreBackup'>> {
  const second = secondOf(desk);
  const content = await desk.shelf.openBackup(name, second);
  const told: string[] = [];
  let restored = 0;
  for (const id of new Set(ids)) {
    const kept = parseStored(content.get(id), id);
    if (!kept) continue;
    await bringPictures(desk, kept, { picture: (ref) => pictureIn(desk, name, ref) });
    const words = await desk.alone(() => bringBack(desk, kept, name));
    if (words !== undefined) told.push(words);
    restored += 1;
    await breathe();
  }
  return { restored, told };
}

async function pictureIn(desk: Desk, name: string, ref: string): Promise<Uint8Array> {
  const bytes = await desk.shelf.backupPicture(name, ref, secondOf(desk));
  if (bytes) return bytes;
  throw new AppError('picture', { message: '备份里没有这张图片', remedy: '请重新选择图片。' });
}

/** @returns what is to be told of it. */
async function bringBack(desk: Desk, kept: StoredRecord, name: string): Promise<string | undefined> {
  const { id } = kept;
  const title = titleOf(kept, officeOfDesk(desk));
  const { changes: numbered, clash } = await reclaimNumber(desk, kept, title);
  const current = await desk.read(id).catch(() => undefined);
  const version = current ? await newVersion(desk, current, 'restore') : undefined;
  // windows that have the older state open must see that it is another one now
  const revision = Math.max(current?.revision ?? 0, kept.revision) + 1;
  const meta = { ...kept.meta, ...version?.meta, removed: undefined, modified: desk.at() };
  const state = clash === undefined ? kept.state : ('draft' as const);
  const record = { ...kept, state, revision, meta };
  const changes: Change[] = [{ collection: 'records', key: id, value: record }, ...numbered];
  if (version) changes.push(version.change);
  if (desk.bin.get(id)) changes.push({ collection: 'bin', key: id });
  const note = `${title}，取自备份“${name}”${clash === undefined ? '' : `；${clash}，改为草稿`}`;
  await desk.commit({ action: 'restoredBackup', subject: id, note }, changes);
  if (clash !== undefined) return `“${title}”取回后是草稿：${clash}，请改号后重新定稿。`;
  const held = kept.state === 'draft' ? await numberKeptFor(desk, id) : undefined;
  return held === undefined ? undefined : `“${title}”取回后是草稿，它的文号${held}仍为它留着，再定稿时沿用。`;
}
