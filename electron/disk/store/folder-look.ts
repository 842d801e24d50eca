/** What a folder that the user named is good for, told before it is used: for papers, for a 移交包, or as a second place. */
import { randomBytes } from 'node:crypto';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { FolderLook, FolderUse } from '../../service/desk/shelf';
import { codeOf, ifThere, type Files } from '../files';
import { COLLECTIONS } from './layout';

/** Files that systems lay into any folder. */
const OF_THE_SYSTEM = /^(\.|desktop\.ini$|thumbs\.db$)/iu;

/** Names in a folder; undefined when there is none. @throws the file system's error. */
export async function namesIn(place: string, files: Files): Promise<readonly string[] | undefined> {
  return (await ifThere(files.list(place)))?.filter((name) => !OF_THE_SYSTEM.test(name));
}

/** Whether these are the names of a desk's folder. */
export const isDeskFolder = (names: readonly string[]): boolean =>
  names.some((name) => (COLLECTIONS as readonly string[]).includes(name));

export const OTHER_FILES = {
  message: '这个文件夹里已有其他文件，不能用来存放文书。',
  remedy: '请选择一个空文件夹，或在里面新建一个。',
} as const;
export const NO_FOLDER = { message: '这里是一个文件，不是文件夹。', remedy: '请选择文件夹。' } as const;
export const INSIDE = {
  message: '第二备份处在文书自己的文件夹里，起不到备份的作用。',
  remedy: '请在“设置”中另选一处，最好在另一块磁盘上。',
} as const;

export const COPY_INSIDE = {
  message: '第二份档案在文书自己的文件夹里，起不到作用。',
  remedy: '请在“设置”中另选一处，最好在另一块磁盘上。',
} as const;
/** Of the folder that holds a desk's second archive, before the desk's id. */
export const COPY_PREFIX = '督办文书档案-';

/** Whether a place lies in a desk's folder. */
export function isInside(place: string, root: string): boolean {
  const way = path.relative(root, path.resolve(place));
  return !way.startsWith('..') && !path.isAbsolute(way);
}

const no = (words: string): FolderLook => ({ usable: false, words });
const yes = (words: string): FolderLook => ({ usable: true, words });

/** By trying: permissions alone tell nothing of read-only sticks and shares. */
async function canWrite(folder: string, files: Files): Promise<boolean> {
  const probe = path.join(folder, `.duban-${randomBytes(6).toString('hex')}.tmp`);
  try {
    await (await files.open(probe, 'wx')).close();
    await files.remove(probe);
    return true;
  } catch {
    return false;
  }
}

/** The nearest folder above that is there; undefined for a drive that is not. */
async function ancestorOf(place: string, files: Files): Promise<string | undefined> {
  for (let at = path.dirname(place); ; at = path.dirname(at)) {
    if ((await ifThere(files.list(at))) !== undefined) return at;
    if (at === path.dirname(at)) return undefined;
  }
}

const unwritable = '这个文件夹不能写入。请取消写保护、请管理员开放权限，或另选一个。';

async function forPapers(place: string, files: Files): Promise<FolderLook> {
  const names = await namesIn(place, files);
  if (names === undefined) {
    const above = await ancestorOf(place, files);
    if (above === undefined) return no('找不到这个盘或网络位置。请接好后再试，或另选一个。');
    if (!(await canWrite(above, files))) return no(`“${above}”里不能新建文件夹。请另选一个。`);
    return yes('还没有这个文件夹，会新建。');
  }
  if (isDeskFolder(names)) {
    const papers = (await ifThere(files.list(path.join(place, 'records')))) ?? [];
    return yes(`里面已有 ${papers.filter((name) => name.endsWith('.json')).length} 份文书，打开后接着用。`);
  }
  if (names.length > 0) return no(`${OTHER_FILES.message}${OTHER_FILES.remedy}`);
  return (await canWrite(place, files)) ? yes('空文件夹，可以用。') : no(unwritable);
}

/** What a second place is for. */
interface Second {
  readonly inside: string;
  /** Folders of earlier ones begin so. */
  readonly prefix: string;
  readonly there: string;
  readonly fresh: string;
}

const SECONDS: Readonly<Record<'backups' | 'archive', Second>> = {
  backups: {
    inside: INSIDE.message,
    prefix: '督办文书备份-',
    there: '里面已有以前的备份。',
    fresh: '备份会放在其中的“督办文书备份”里。',
  },
  archive: {
    inside: COPY_INSIDE.message,
    prefix: COPY_PREFIX,
    there: '里面已有第二份档案，会接着同步。',
    fresh: '第二份档案会放在其中的“督办文书档案”里。',
  },
};

/** @param root the folder of the papers that would be backed up, where one is open. */
async function forSecond(
  place: string,
  { inside, prefix, there, fresh }: Second,
  root: string | undefined,
  files: Files,
): Promise<FolderLook> {
  if (root !== undefined && isInside(place, root)) return no(`${inside}请另选一处，最好在另一块磁盘上。`);
  const names = await namesIn(place, files);
  if (names === undefined) return no('找不到这个文件夹。请插上 U 盘、接好网络，或先建好它。');
  if (!(await canWrite(place, files))) return no(unwritable);
  const told = names.some((name) => name.startsWith(prefix)) ? there : fresh;
  const [here, home] = await Promise.all([stat(place), root === undefined ? undefined : stat(root)]);
  return here.dev === home?.dev
    ? yes(`可以用，但和文书在同一块磁盘上，磁盘坏了会一起丢。${told}`)
    : yes(`可以用。${told}`);
}

async function forParcel(place: string, root: string | undefined, files: Files): Promise<FolderLook> {
  if (root !== undefined && isInside(place, root))
    return no('移交包不能放在文书自己的文件夹里，请另选一处。');
  const names = await namesIn(place, files);
  if (names === undefined) return no('找不到这个文件夹。请插上 U 盘、接好网络，或先建好它。');
  return (await canWrite(place, files)) ? yes('可以用，移交包会是其中的一个新文件夹。') : no(unwritable);
}

/** Never refuses: what is wrong is in the words. */
export async function lookAtFolder(
  place: string,
  use: FolderUse,
  root: string | undefined,
  files: Files,
): Promise<FolderLook> {
  try {
    if (use === 'parcel') return await forParcel(place, root, files);
    return use === 'papers'
      ? await forPapers(place, files)
      : await forSecond(place, SECONDS[use], root, files);
  } catch (error) {
    return codeOf(error) === 'ENOTDIR'
      ? no(`${NO_FOLDER.message}${NO_FOLDER.remedy}`)
      : no('这个位置打不开，磁盘、网络或权限有问题。请另选一个。');
  }
}
