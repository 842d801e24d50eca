/** Opens a folder as a shelf, or makes one: marker, lock, what the last process left. */
import path from 'node:path';
import { AppError } from '../../service/errors';
import type { Shelf } from '../../service/desk/shelf';
import { codeOf, ifThere, type Files } from '../files';
import { Documents } from './documents';
import { FolderShelf } from './folder-shelf';
import { Hold } from './hold';
import { IndexFile } from './index-file';
import { Journal } from './journal';
import { COLLECTIONS, FOLDERS, JOURNAL } from './layout';
import { FORMAT, newerFormat, newMarker, readMarker, writeMarker } from './marker';
import { notices } from './notices';
import { queue } from './queue';
import { readError, writeError } from './shelf-error';
import type { Computer } from './this-computer';

export interface ShelfOptions {
  readonly files: Files;
  readonly now: () => Date;
  readonly computer: Computer;
  /** How often a sign of life is given, or the folder asked for anew, ms. */
  readonly beat: number;
}

/** Files that systems lay into any folder. */
const OF_THE_SYSTEM = /^(\.|desktop\.ini$|thumbs\.db$)/iu;

const missing = (): AppError =>
  new AppError('missing', {
    message: '找不到存放文书的文件夹，可能是 U 盘没有插上、网络没有连接，或文件夹已改名。',
    remedy: '请接好后再打开，或选择其他文件夹。',
  });

async function namesIn(place: string, files: Files): Promise<readonly string[] | undefined> {
  return (await ifThere(files.list(place)))?.filter((name) => !OF_THE_SYSTEM.test(name));
}

/**
 * Opens what is there.
 * @throws AppError `missing`, `format`, or `disk`.
 */
export async function openFolder(place: string, options: ShelfOptions): Promise<Shelf> {
  try {
    const names = await namesIn(place, options.files);
    if (!names?.some((name) => (COLLECTIONS as readonly string[]).includes(name))) throw missing();
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
    if (names.some((name) => (COLLECTIONS as readonly string[]).includes(name)))
      return await open(place, options);
    if (names.length > 0)
      throw new AppError('folder', {
        message: '这个文件夹里已有其他文件，不能用来存放文书。',
        remedy: '请选择一个空文件夹，或在里面新建一个。',
      });
    for (const folder of FOLDERS) await files.makeFolder(path.join(place, folder));
    await writeMarker(place, newMarker(now()), files);
    return await open(place, options);
  } catch (error) {
    if (codeOf(error) === 'ENOTDIR' || codeOf(error) === 'EEXIST')
      throw new AppError('folder', { message: '这里是一个文件，不是文件夹。', remedy: '请选择文件夹。' });
    throw writeError(error);
  }
}

async function open(place: string, { files, now, computer, beat }: ShelfOptions): Promise<Shelf> {
  const told = notices(now);
  const documents = new Documents(place, files);
  const hold = new Hold(place, files, computer, now);
  const found = await readMarker(place, files);
  if (found && found.marker.format > FORMAT) throw newerFormat();
  const run = queue();
  const begin = async (): Promise<void> => {
    for (const folder of FOLDERS) await files.makeFolder(path.join(place, folder));
    if (found === undefined || found.isSecond)
      await writeMarker(place, found?.marker ?? newMarker(now()), files);
    await shelf.recover();
  };
  const timer = setInterval(() => void run(async () => ((await hold.check()) ? begin() : undefined)), beat);
  timer.unref();
  const shelf = new FolderShelf(place, {
    documents,
    journal: new Journal(path.join(place, JOURNAL), files, now),
    index: new IndexFile(documents),
    hold,
    notices: told,
    queue: run,
    mending: () => ({
      documents,
      fromBackup: () => Promise.resolve(undefined),
      notices: told,
      now,
      mayWrite: hold.reason === undefined,
    }),
    stop: () => clearInterval(timer),
  });
  if (await hold.take()) await begin();
  return Object.assign(shelf, {
    backups: () => Promise.resolve([]),
    backUp: () => Promise.reject(new AppError('disk', { message: '备份还不能用。', remedy: '' })),
    openBackup: () => Promise.resolve(new Map<string, unknown>()),
  });
}
