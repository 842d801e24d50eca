/** Brings a shelf of an older format up to this one. Its original is kept whole, in a backup that is never let go. */
import path from 'node:path';
import { AppError } from '../../service/errors';
import type { Collection } from '../../service/desk/shelf';
import type { Backups } from './backups';
import type { Documents } from './documents';
import { BACKUPS, type Document } from './layout';
import { FORMAT, writeMarker, type Marker } from './marker';
import type { Notices } from './notices';

/** What a document of the format before becomes. */
export type Step = (collection: Collection, key: string, document: Document) => Document;

/** The newest format, and by each older one the step to the next. */
export interface Formats {
  readonly current: number;
  readonly steps: Readonly<Record<number, Step>>;
}

export const FORMATS: Formats = { current: FORMAT, steps: {} };

/** Documents written at once. */
const AT_ONCE = 100;

export interface Migration {
  readonly documents: Documents;
  readonly backups: Backups;
  readonly formats: Formats;
  readonly notices: Notices;
}

function migrated(formats: Formats, from: number, [collection, key, document]: Parameters<Step>): Document {
  let value = document;
  for (let format = from; format < formats.current; format++) {
    const step = formats.steps[format];
    if (step === undefined)
      throw new AppError('format', {
        message: '这个文件夹的格式太旧，本版本不能打开。',
        remedy: '请先用较早的版本打开一次。',
      });
    value = step(collection, key, value);
  }
  return value;
}

/**
 * Every document is made anew from the backup of the original, so that doing it once more after an interruption does no
 * step twice; the marker says the new format last.
 */
export async function migrate(marker: Marker, migration: Migration): Promise<Marker> {
  const { documents, backups, formats, notices } = migration;
  const { root, files } = documents;
  if (marker.format === formats.current) return marker;
  let from = marker.from;
  if (from === undefined) {
    const { name } = await backups.make();
    from = `format-${marker.format}-${name}`;
    await files.rename(path.join(root, BACKUPS, name), path.join(root, BACKUPS, from));
    await writeMarker(root, { ...marker, from }, files);
  }
  let some: [Collection, string, Document][] = [];
  const write = async () => {
    await documents.apply(
      some.map((one) => ({ collection: one[0], key: one[1], value: migrated(formats, marker.format, one) })),
    );
    some = [];
  };
  for await (const { collection, key, document } of backups.content(from, () => true)) {
    some.push([collection, key, document]);
    if (some.length >= AT_ONCE) await write();
  }
  await write();
  const now: Marker = { format: formats.current, id: marker.id, created: marker.created };
  await writeMarker(root, now, files);
  notices.tell(
    'info',
    'format',
    '这个文件夹已改为新版本的格式。',
    `原来的全部文书保留在“备份”中（${from}）。`,
  );
  return now;
}
