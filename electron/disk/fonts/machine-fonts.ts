/** The font files of this machine, and what each says of itself, remembered between starts. */
import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fontInfo, type FontInfo } from './font-info';
import { fontCache } from './stand-ins';

export interface MachineFont {
  readonly file: string;
  readonly faces: readonly FontInfo[];
}

const SUFFIXES = ['.ttf', '.otf', '.ttc'];
/** Its number is raised when what is told of a font changes. */
const INDEX = 'machine-fonts-2.json';

/** Folders where fonts are installed: Windows, macOS, else fontconfig's and WPS's on Linux (UOS and Kylin too). */
export function machineFolders(): readonly string[] {
  const home = os.homedir();
  if (process.platform === 'win32') {
    const local = process.env.LOCALAPPDATA ?? path.join(home, 'AppData', 'Local');
    return [
      path.join(process.env.WINDIR ?? 'C:\\Windows', 'Fonts'),
      path.join(local, 'Microsoft', 'Windows', 'Fonts'),
    ];
  }
  if (process.platform === 'darwin')
    return ['/System/Library/Fonts', '/Library/Fonts', path.join(home, 'Library', 'Fonts')];
  return [
    '/usr/share/fonts',
    '/usr/local/share/fonts',
    '/opt/kingsoft/wps-office/office6/fonts',
    path.join(home, '.fonts'),
    path.join(process.env.XDG_DATA_HOME ?? path.join(home, '.local', 'share'), 'fonts'),
  ];
}

/** Font files in a folder and below it. Walked by hand: the Node 16 of Electron 22 cannot list recursively. */
async function fontFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await fontFiles(place)));
    else if (SUFFIXES.includes(path.extname(entry.name).toLowerCase())) found.push(place);
  }
  return found;
}

type Index = Readonly<Record<string, readonly FontInfo[]>>;

async function readIndex(file: string): Promise<Index> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Index;
  } catch {
    // No index yet, or a damaged one: it is made anew.
    return {};
  }
}

/**
 * Every font in some folders and below them. Files that have not changed are not opened again.
 * @param folders absolute; those that do not exist are passed over.
 */
export async function machineFonts(folders: readonly string[]): Promise<readonly MachineFont[]> {
  const indexFile = path.join(fontCache(), INDEX);
  const known = await readIndex(indexFile);
  const index: Record<string, readonly FontInfo[]> = {};
  const fonts: MachineFont[] = [];
  let changed = false;
  for (const folder of folders) {
    for (const file of await fontFiles(folder)) {
      const status = await stat(file).catch(() => undefined);
      if (status === undefined) continue;
      const key = `${file}|${status.size}|${status.mtimeMs}`;
      const faces = known[key] ?? (await fontInfo(file));
      changed ||= known[key] === undefined;
      index[key] = faces;
      fonts.push({ file, faces });
    }
  }
  if (changed) await writeWhole(indexFile, JSON.stringify(index));
  return fonts;
}

/** Write a cache file whole; a cache that cannot be written only costs time later. */
export async function writeWhole(file: string, text: string): Promise<void> {
  const work = `${file}.${process.pid}.new`;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(work, text);
    await rename(work, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
  }
}
