/** Opens shelves in folders, and remembers which one was open. */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../../service/errors';
import type { Shelves } from '../../service/desk/shelf';
import { realFiles } from '../files';
import { lookAtFolder } from './folder-look';
import { readJson, writeJson } from './json-file';
import { makeFolder, openFolder, type ShelfOptions } from './open-folder';
import { readMarker } from './marker';
import { configFolder, samplePlace, suggestedPlace, surroundings } from './places';
import { readError, writeError } from './shelf-error';
import { thisComputer } from './this-computer';

export interface ShelvesOptions extends Partial<ShelfOptions> {
  /** The user's documents folder, where the host knows it. */
  readonly documents?: string;
}

const BEAT = 5_000;

/** A folder named whole: a part of a name would mean one below wherever the program was started. */
function named(place: string): string {
  if (path.isAbsolute(place)) return path.resolve(place);
  throw new AppError('folder', {
    message: `“${place}”不是完整的文件夹位置。`,
    remedy: '请写出从盘符或根目录开始的位置，或点“选择”。',
  });
}

/** The folders of this computer's user. */
export function openShelves({ documents, ...given }: ShelvesOptions = {}): Shelves {
  const around = surroundings(documents);
  const options: ShelfOptions = {
    files: realFiles,
    now: () => new Date(),
    computer: thisComputer(),
    beat: BEAT,
    ...given,
  };
  const { files } = options;
  const remembered = path.join(configFolder(around), 'places.json');
  return {
    last: async () => {
      // a damaged note of where the desk was is no desk lost: the user is asked again
      const found = await readJson(remembered, files).catch(() => undefined);
      if (typeof found?.last === 'string') return found.last;
      const suggested = suggestedPlace(around);
      return (await readMarker(suggested, files).catch(() => undefined)) ? suggested : undefined;
    },
    suggested: () => suggestedPlace(around),
    remember: async (place) => {
      try {
        await files.makeFolder(path.dirname(remembered));
        await writeJson(remembered, place === undefined ? {} : { last: place }, files);
      } catch (error) {
        throw writeError(error);
      }
    },
    open: async (place) => openFolder(named(place), options),
    make: async (place) => makeFolder(named(place), options),
    look: async (place, use, root) => {
      try {
        return await lookAtFolder(named(place), use, root, files);
      } catch (error) {
        if (error instanceof AppError) return { usable: false, words: `${error.message}${error.remedy}` };
        throw error;
      }
    },
    samplePlace: () => samplePlace(around),
    drop: async (place) => {
      // the one folder that this program may remove whole
      if (path.resolve(place) !== samplePlace(around))
        throw new AppError('folder', { message: '只有示例单位的文件夹可以整个删除。', remedy: '' });
      try {
        await rm(place, { recursive: true, force: true });
      } catch (error) {
        throw readError(error);
      }
    },
  };
}
