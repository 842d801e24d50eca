/** A shelf's backups: made, listed with those of the second place, opened, their pictures read. */
import path from 'node:path';
import type { Backup, Shelf } from '../../service/desk/shelf';
import { AppError } from '../../service/errors';
import { digestOf } from '../picture-store';
import { copyPictures, copyTo, dropOutdated, listSecond, secondFolder } from './backup-places';
import type { Backups } from './backups';
import type { Documents } from './documents';
import type { Hold } from './hold';
import { BACKUPS } from './layout';
import { readMarker } from './marker';
import type { Notices } from './notices';
import { readPicture } from './picture-folder';
import { writeError } from './shelf-error';

interface Parts {
  readonly documents: Documents;
  readonly backups: Backups;
  readonly hold: Hold;
  readonly notices: Notices;
}

/** An error in words; a program's own mistake is thrown on. */
export function wordsOf(error: unknown): { readonly message: string; readonly remedy: string } {
  const told = writeError(error);
  if (told instanceof AppError) return told;
  throw error;
}

/** All throw the file system's errors as they are. */
export function shelfBackups(
  place: string,
  { documents, backups, hold, notices }: Parts,
): Pick<Shelf, 'backups' | 'backUp' | 'openBackup' | 'backupPicture'> {
  const { files } = documents;
  const own = path.join(place, BACKUPS);

  const copyToSecond = async (second: string, name: string): Promise<void> => {
    const { id } = (await readMarker(place, files))?.marker ?? { id: '' };
    await copyTo(second, { root: place, id, name }, files).catch((error: unknown) => {
      const { message, remedy } = wordsOf(error);
      notices.tell('warning', name, `备份已做好，但没有写到第二处（${second}）：${message}`, remedy);
    });
  };

  return {
    backups: async (second) => {
      const list: readonly Backup[] = await backups.list();
      if (second === undefined) return list;
      return [...list, ...(await listSecond(second, new Set(list.map(({ name }) => name)), files))];
    },
    backUp: async (second) => {
      await hold.guard();
      const made = await backups.make();
      await copyPictures(place, own, files);
      await dropOutdated(own, files);
      if (second) await copyToSecond(second, made.name);
      return made;
    },
    openBackup: async (name, second, what = 'records') => {
      const found = new Map<string, unknown>();
      const folder = secondFolder(second, name);
      const file = folder === undefined ? name : path.basename(name);
      const all = backups.content(file, (entry) => entry.startsWith(`${what}/`), folder);
      for await (const { key, document } of all) found.set(key, document);
      return found;
    },
    backupPicture: async (name, ref, second) => {
      const digest = digestOf(ref);
      if (digest === undefined) return undefined;
      const found = await readPicture(secondFolder(second, name) ?? own, digest, files);
      return found?.whole === true ? found.bytes : undefined;
    },
  };
}
