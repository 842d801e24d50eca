/** Prepares the stand-in fonts once: free faces from npm packages, cut, merged, renamed, with their licences. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import wawoff2 from 'wawoff2';
import {
  MANIFEST,
  STAND_INS,
  STAND_INS_VERSION,
  standInFolder,
  type FaceId,
} from '../../electron/disk/fonts/stand-ins';
import { alone } from '../lock.mjs';
import { assemble } from './assemble';
import { chineseCharacters, LATIN } from './characters';
import { FONT_PACKAGES, fontLicences, packageFolder } from './licences.mjs';
import { openSource, type FontSource } from './source';

const NOTO_SERIF = '@expo-google-fonts/noto-serif-sc';
const NOTO_SANS = '@expo-google-fonts/noto-sans-sc';
const TINOS = '@expo-google-fonts/tinos';
const WENKAI = '@chinese-fonts/lxgwwenkai';

/** One face of a Google Fonts package. */
async function ttf(name: string, file: string): Promise<FontSource> {
  return openSource(await readFile(path.join(packageFolder(name), file)));
}

/** The 313 woff2 slices of LXGW WenKai, in the order of their names. */
async function wenkai(): Promise<readonly FontSource[]> {
  const folder = path.join(packageFolder(WENKAI), 'dist', 'LXGWWenKai-Regular');
  const slices: FontSource[] = [];
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.woff2')).sort())
    // A copy: what wawoff2 hands out lies in its own memory, which the next call writes over.
    slices.push(openSource((await wawoff2.decompress(await readFile(path.join(folder, file)))).slice()));
  return slices;
}

type Recipe = () => Promise<{ readonly sources: readonly FontSource[]; readonly points: readonly number[] }>;

/** What each stand-in is made of; ☐ ☑ come from WenKai, since Noto has none. */
const RECIPES: Readonly<Record<FaceId, Recipe>> = {
  title: async () => ({
    sources: [await ttf(NOTO_SERIF, '600SemiBold/NotoSerifSC_600SemiBold.ttf')],
    points: chineseCharacters(),
  }),
  fangsong: async () => ({
    sources: [await ttf(NOTO_SERIF, '300Light/NotoSerifSC_300Light.ttf'), ...(await wenkai())],
    points: chineseCharacters(),
  }),
  kai: async () => ({ sources: await wenkai(), points: chineseCharacters() }),
  hei: async () => ({
    sources: [await ttf(NOTO_SANS, '500Medium/NotoSansSC_500Medium.ttf')],
    points: chineseCharacters(),
  }),
  song: async () => ({
    sources: [await ttf(NOTO_SERIF, '400Regular/NotoSerifSC_400Regular.ttf'), ...(await wenkai())],
    points: chineseCharacters(),
  }),
  latin: async () => ({ sources: [await ttf(TINOS, '400Regular/Tinos_400Regular.ttf')], points: LATIN }),
  last: async () => {
    const source = await ttf(NOTO_SERIF, '400Regular/NotoSerifSC_400Regular.ttf');
    return { sources: [source], points: source.points() };
  },
};

/** Make one stand-in font file's bytes. */
export async function makeStandIn(id: FaceId): Promise<Uint8Array> {
  const { sources, points } = await RECIPES[id]();
  const { family } = STAND_INS.find((standIn) => standIn.id === id)!;
  return assemble({ family, sources, points, squareMarks: id !== 'latin' });
}

/** Whether the folder was prepared to its end. */
const isWhole = (folder: string): boolean => existsSync(path.join(folder, MANIFEST));

/**
 * Prepare the stand-ins unless they are there: made in a folder of their own, which is then renamed into place.
 * Two processes at once wait for each other.
 * @param progress told of each step, one line.
 * @returns the prepared folder.
 */
export async function prepareStandIns(progress: (line: string) => void): Promise<string> {
  const folder = standInFolder();
  if (isWhole(folder)) return folder;
  const waiting = (): void => progress('等待另一个进程准备字体 (another process is preparing them)');
  return alone(`${folder}.lock`, waiting, async () => {
    if (!isWhole(folder)) await prepareInto(folder, progress);
    return folder;
  });
}

async function prepareInto(folder: string, progress: (line: string) => void): Promise<void> {
  const work = `${folder}.${process.pid}.new`;
  try {
    await mkdir(path.join(work, 'licences'), { recursive: true });
    for (const [index, standIn] of STAND_INS.entries()) {
      const bytes = await makeStandIn(standIn.id);
      await writeFile(path.join(work, standIn.file), bytes);
      const size = Math.round(bytes.length / 1000);
      progress(`${index + 1}/${STAND_INS.length} ${standIn.family} ← ${standIn.madeOf}, ${size} kB`);
    }
    for (const { file, text } of fontLicences()) await writeFile(path.join(work, 'licences', file), text);
    await writeFile(path.join(work, MANIFEST), `${JSON.stringify(await manifest(), undefined, 2)}\n`);
    await rm(folder, { recursive: true, force: true });
    await rename(work, folder);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** What lies in the folder and where it came from. */
async function manifest(): Promise<object> {
  const packages: Record<string, string> = {};
  for (const name of Object.keys(FONT_PACKAGES)) {
    const text = await readFile(path.join(packageFolder(name), 'package.json'), 'utf8');
    packages[name] = (JSON.parse(text) as { version: string }).version;
  }
  return { version: STAND_INS_VERSION, packages, fonts: STAND_INS };
}
