/** The record files that the arguments name; a folder stands for the records directly in it. */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { fromCaller } from './arguments';

export interface InputFile {
  /** As the user wrote it, or as it follows from the folder the user wrote. */
  readonly shown: string;
  readonly path: string;
  /** Base name without the extension: what its papers are called. */
  readonly base: string;
}

const RECORD = /\.(?:json|duban)$/iu;

const input = (shown: string): InputFile => ({
  shown,
  path: fromCaller(shown),
  base: path.basename(shown).replace(RECORD, '').normalize('NFC'),
});

/** In the order given, a folder's files by name. What does not exist is kept: opening it tells the fault. */
export async function inputFiles(given: readonly string[]): Promise<readonly InputFile[]> {
  const files = await Promise.all(
    given.map(async (shown) => {
      const isFolder = await stat(fromCaller(shown)).then(
        (stats) => stats.isDirectory(),
        () => false,
      );
      return isFolder ? recordsIn(shown) : [input(shown)];
    }),
  );
  return files.flat();
}

async function recordsIn(folder: string): Promise<readonly InputFile[]> {
  const entries = await readdir(fromCaller(folder), { withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && RECORD.test(entry.name))
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('.') && !['office.json', 'overlays.json'].includes(name.toLowerCase()))
    .sort((a, b) => (a < b ? -1 : 1))
    .map((name) => input(path.join(folder, name)));
}
