/** Where shelves are: the last one, the one that is suggested, the sample's; remembered in the user's configuration. */
import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const DESK = '督办文书';

export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  /** The user's documents folder, where the host knows it. */
  readonly documents?: string;
}

export const surroundings = (documents?: string): Surroundings => ({
  platform: process.platform,
  env: process.env,
  home: os.homedir(),
  ...(documents === undefined ? {} : { documents }),
});

/** The program's own folder in the user's configuration; DUBAN_HOME names another. */
export function configFolder({ platform, env, home }: Surroundings): string {
  if (env.DUBAN_HOME) return path.resolve(env.DUBAN_HOME);
  if (platform === 'win32') return path.join(env.APPDATA ?? path.join(home, 'AppData', 'Roaming'), 'duban');
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support', 'duban');
  return path.join(env.XDG_CONFIG_HOME ?? path.join(home, '.config'), 'duban');
}

/** Where a desk is by default: 督办文书 in the user's documents. */
export function suggestedPlace(around: Surroundings): string {
  const { env, home, documents } = around;
  if (env.DUBAN_HOME) return path.join(configFolder(around), DESK);
  if (documents !== undefined) return path.join(documents, DESK);
  // Linux desktops name the folder in the user's language
  const folders = [env.XDG_DOCUMENTS_DIR ?? '', path.join(home, 'Documents'), path.join(home, '文档')];
  return path.join(folders.find((folder) => folder !== '' && existsSync(folder)) ?? folders[1]!, DESK);
}

export const samplePlace = (around: Surroundings): string => path.join(configFolder(around), '示例单位');
