/** Opens a folder as a shelf, or makes one: marker, lock, what the last process left. */
import path from 'node:path';
import { AppError } from '../../service/errors';
import type { Shelf } from '../../service/desk/shelf';
import { archiveFolder } from '../archive/archive-folder';
import { codeOf, type Files } from '../files';
import { Backups } from './backups';
import { Documents } from './documents';
import { isDeskFolder, namesIn, NO_FOLDER, OTHER_FILES } from './folder-look';
import { FolderShelf } from './folder-shelf';
import { Hold } from './hold';
import { IndexFile } from './index-file';
import { Journal } from './journal';
import { ARCHIVE, FOLDERS, JOURNAL, MARKER } from './layout';
import { newerFormat, newMarker, olderFormat, readMarker, writeMarker, type Marker } from './marker';
import type { Mending } from './mend';
import { FORMATS, migrate, type Formats } from './migrate';
import { notices, type Notices } from './notices';
import { queue } from './queue';
import { readError, writeError } from './shelf-error';
import { sweep } from './strays';
import type { Computer } from './this-computer';

export interface ShelfOptions {
  readonly files: Files;
  readonly now: () => Date;
  readonly computer: Computer;
  /** How often a sign of life is given, or the folder asked for anew, ms. */
  readonly beat: number;
  readonly formats?: Formats;
}

/** The journal is shortened so long after opening, ms: until then the folder is looked through and read. */
const SETTLED = 30_000;

const missing = (): AppError =>
  new AppError('missing', {
    message: '找不到存放文书的文件夹，可能是 U 盘没有插上、网络没有连接，或文件夹已改名。',
    remedy: '请接好后再打开，或选择其他文件夹。',
  });

/**
 * Opens what is there.
 * @throws AppError `missing`, `format`, or `disk`.
 */
export async function openFolder(place: string, options: ShelfOptions): Promise<Shelf> {
  try {
    const names = await namesIn(place, options.files);
    if (names === undefined || !isDeskFolder(names)) throw missing();
    return await open(place, options);
  } catch (error) {
    throw readError(error);
  }
}

/**
 * Opens what is there, or makes a shelf where the place is empty or missing.
 * @throws AppError `folder` when other files lie there, `format`, or `disk`.
 */
export async function makeFolder(place: string, options: ShelfOptions): Promise<Shelf> {
  const { files, now } = options;
  try {
    const names = (await namesIn(place, files)) ?? [];
    if (isDeskFolder(names)) return await open(place, options);
    if (names.length > 0) throw new AppError('folder', OTHER_FILES);
    for (const folder of FOLDERS) await files.makeFolder(path.join(place, folder));
    await writeMarker(place, newMarker(now()), files);
    return await open(place, options);
  } catch (error) {
    if (codeOf(error) === 'ENOTDIR' || codeOf(error) === 'EEXIST') throw new AppError('folder', NO_FOLDER);
    throw writeError(error);
  }
}

async function open(place: string, options: ShelfOptions): Promise<Shelf> {
  const { files, now, computer, beat, formats = FORMATS } = options;
  const told = notices(now);
  const documents = new Documents(place, files);
  const run = queue();
  const backups = new Backups(documents, now, run);
  const journal = new Journal(path.join(place, JOURNAL), files, now);
  const mending = (mayWrite: boolean): Mending => ({
    documents,
    fromBackup: (collection, key) => backups.find(collection, key),
    notices: told,
    now,
    mayWrite,
  });

  /** What is done when the folder was had, before anything is written. */
  const prepare = async (): Promise<void> => {
    for (const folder of FOLDERS) await files.makeFolder(path.join(place, folder));
    const marker = await wholeMarker(place, formats, options, told);
    await shelf.recover();
    // nothing else is written meanwhile, the queue may be waiting for this
    const still = new Backups(documents, now, (work) => work());
    await migrate(marker, { documents, backups: still, formats, notices: told });
    await sweep(mending(true));
  };

  const hold = new Hold(place, files, computer, now, prepare);
  const timer = setInterval(() => void hold.check(), beat);
  timer.unref();
  const tidying = setTimeout(() => void shelf.tidy(), SETTLED);
  tidying.unref();
  const shelf = new FolderShelf(place, {
    documents,
    journal,
    archive: archiveFolder(path.join(place, ARCHIVE), files),
    index: new IndexFile(documents),
    backups,
    hold,
    notices: told,
    queue: run,
    mending: () => mending(hold.reason === undefined),
    stop: () => {
      clearInterval(timer);
      clearTimeout(tidying);
    },
  });
  try {
    const found = await readMarker(place, files);
    if (found && found.marker.format > formats.current) throw newerFormat();
    await hold.take();
    if (hold.reason !== undefined && found && found.marker.format < formats.current) throw olderFormat();
    return shelf;
  } catch (error) {
    await shelf.close();
    throw error;
  }
}

/** The marker, written anew where it was lost. @throws AppError `format`. */
async function wholeMarker(
  place: string,
  formats: Formats,
  { files, now }: ShelfOptions,
  told: Notices,
): Promise<Marker> {
  const found = await readMarker(place, files);
  if (found && found.marker.format > formats.current) throw newerFormat();
  if (found && !found.isSecond) return found.marker;
  const marker = found?.marker ?? { ...newMarker(now()), format: formats.current };
  await writeMarker(place, marker, files);
  // a folder that was being made when its process ended has no documents yet
  if ((await files.list(path.join(place, 'records'))).length > 0)
    told.tell(
      'warning',
      MARKER,
      '文件夹的标记文件不见了或已损坏，已重新写好。文书没有受影响。',
      '如果文件夹由同步工具管理，请检查它是否完整。',
    );
  return marker;
}
