/** The free faces that stand in for the official ones, and the folder where they lie prepared. */
import os from 'node:os';
import path from 'node:path';
import type { FaceRole } from '../../../templates/document/blocks';

/** A role of the paper, or the uncut face that is asked last. */
export type FaceId = FaceRole | 'last';

/** Raise when the preparation or a package below changes: a new folder is then prepared beside the old one. */
export const STAND_INS_VERSION = '1';

export interface StandIn {
  readonly id: FaceId;
  /** Family name of the prepared file; a name of our own, since the OFL reserves the makers'. */
  readonly family: string;
  /** File name in the prepared folder. */
  readonly file: string;
  /** What it is made of, as people know it. */
  readonly madeOf: string;
}

export const STAND_INS: readonly StandIn[] = [
  { id: 'title', family: 'Duban XiaoBiaoSong', file: 'title.ttf', madeOf: 'Noto Serif SC SemiBold' },
  { id: 'fangsong', family: 'Duban FangSong', file: 'fangsong.ttf', madeOf: 'Noto Serif SC Light' },
  { id: 'kai', family: 'Duban Kai', file: 'kai.ttf', madeOf: 'LXGW WenKai' },
  { id: 'hei', family: 'Duban Hei', file: 'hei.ttf', madeOf: 'Noto Sans SC Medium' },
  { id: 'song', family: 'Duban Song', file: 'song.ttf', madeOf: 'Noto Serif SC' },
  { id: 'latin', family: 'Duban Latin', file: 'latin.ttf', madeOf: 'Tinos' },
  { id: 'last', family: 'Duban Last', file: 'last.ttf', madeOf: 'Noto Serif SC, uncut' },
];

/** Written last into the prepared folder: with it the folder is whole. */
export const MANIFEST = 'manifest.json';

/**
 * Folder of everything Duban prepares once for this user: `DUBAN_FONT_CACHE`, else the system's cache folder.
 * @returns an absolute path; the folder may not exist.
 */
export function fontCache(): string {
  const given = process.env.DUBAN_FONT_CACHE;
  if (given !== undefined && given !== '') return path.resolve(given);
  const home = os.homedir();
  const caches =
    process.platform === 'win32'
      ? (process.env.LOCALAPPDATA ?? path.join(home, 'AppData', 'Local'))
      : process.platform === 'darwin'
        ? path.join(home, 'Library', 'Caches')
        : (process.env.XDG_CACHE_HOME ?? path.join(home, '.cache'));
  return path.join(caches, 'duban');
}

/** Folder of the prepared stand-ins in the cache. */
export const standInFolder = (): string => path.join(fontCache(), `fonts-${STAND_INS_VERSION}`);
