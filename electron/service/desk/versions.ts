/** Earlier states of a paper: made when it is finalised, hourly while it changes, and before anything replaces it. */
import type { Input, Output } from '../../contract';
import { AppError } from '../errors';
import type { Desk } from './desk';
import { titleOf } from './entry';
import { officeOfDesk } from './office';
import type { Change } from './shelf';
import { advanced, parseStored, type StoredRecord } from './stored';

type Listed = Output<'versions'>[number];
export type VersionReason = Listed['reason'];

interface VersionDocument extends Listed {
  readonly record: StoredRecord;
}

const keyOf = (id: string, version: number): string => `${id}.${version}`;

/** What an earlier state costs the record that goes on: a change of the shelf, and what it notes of it. */
export interface NewVersion {
  readonly change: Change;
  readonly version: number;
  readonly meta: { readonly versions: number; readonly versionAt: string };
}

/** A version of what a record holds. Its number is free even when the record lost count by a restored file. */
export async function newVersion(
  desk: Desk,
  record: StoredRecord,
  reason: VersionReason,
): Promise<NewVersion> {
  let version = record.meta.versions + 1;
  while ((await desk.shelf.read('versions', keyOf(record.id, version))) !== undefined) version += 1;
  const at = desk.at();
  const document: VersionDocument = {
    version,
    revision: record.revision,
    at,
    reason,
    state: record.state,
    title: titleOf(record, officeOfDesk(desk)),
    record,
  };
  return {
    change: { collection: 'versions', key: keyOf(record.id, version), value: document },
    version,
    meta: { versions: version, versionAt: at },
  };
}

const isVersion = (value: unknown): value is VersionDocument =>
  typeof value === 'object' && value !== null && 'version' in value && 'record' in value;

async function readVersion(desk: Desk, id: string, version: number): Promise<VersionDocument | undefined> {
  const document = await desk.shelf.read('versions', keyOf(id, version));
  return isVersion(document) ? document : undefined;
}

/** A paper's versions, the latest first. */
export async function versionsOf(desk: Desk, id: string): Promise<Listed[]> {
  const record = await desk.read(id);
  const list: Listed[] = [];
  for (let number = record.meta.versions; number > 0; number -= 1) {
    const document = await readVersion(desk, id, number);
    if (!document) continue;
    const { version, revision, at, reason, state, title } = document;
    list.push({ version, revision, at, reason, state, title });
  }
  return list;
}

/** @throws AppError `version` when it is not there any more. */
export async function versionRecord(desk: Desk, id: string, version: number): Promise<StoredRecord> {
  const record = parseStored((await readVersion(desk, id, version))?.record, id);
  if (record) return record;
  throw new AppError('version', { message: `第${version}版已经不在了`, remedy: '请选择其他版本。' });
}

/** Keys of all versions, for what is thrown away for good. */
export const versionKeys = ({ id, meta }: StoredRecord): readonly string[] =>
  Array.from({ length: meta.versions }, (_, i) => keyOf(id, i + 1));

/** The draft becomes what a version holds; what it was is kept as a version. */
export const restoreVersion = (
  desk: Desk,
  { id, version, revision }: Input<'restoreVersion'>,
): Promise<Output<'restoreVersion'>> =>
  desk.alone(async () => {
    const record = await desk.read(id);
    if (record.revision !== revision)
      throw new AppError('conflict', {
        message: '这份文书刚在别处改过，没有恢复',
        remedy: '请先看一看现在的内容，再决定是否恢复。',
      });
    if (record.state !== 'draft')
      throw new AppError('final', { message: '文书已定稿，不能恢复成旧版本', remedy: '请先退回草稿。' });
    const { data } = await versionRecord(desk, id, version);
    const kept = await newVersion(desk, record, 'restore');
    const next = advanced(record, desk.at(), { data, meta: kept.meta });
    await desk.commit({ action: 'restoredVersion', subject: id, note: `恢复到第${version}版` }, [
      kept.change,
      { collection: 'records', key: id, value: next },
    ]);
    return { record: next, summary: desk.summary(id) };
  });
