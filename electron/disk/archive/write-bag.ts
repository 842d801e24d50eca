/** Writes a bag whole or not at all: into a work folder beside its place, forced to the disk, read-only, then renamed. */
import path from 'node:path';
import type { BagFiles } from '../../service/archive/bag';
import type { Files } from '../files';
import { workName, writeNew } from '../replace-file';

/** Folders of the files, the outer before the inner. */
function foldersOf(files: BagFiles): readonly string[] {
  const folders = new Set<string>();
  for (const name of files.keys()) {
    const parts = name.split('/').slice(0, -1);
    parts.forEach((_, at) => folders.add(parts.slice(0, at + 1).join('/')));
  }
  return [...folders].sort();
}

/**
 * Writes the files below a folder of a name of its own.
 * @returns that name; everything in it is on the disk when this resolves.
 * @throws the file system's error; then nothing is left of it, unless the disk is gone.
 */
export async function writeWork(archive: string, content: BagFiles, files: Files): Promise<string> {
  const name = workName();
  const work = path.join(archive, name);
  const place = (inside: string): string => path.join(work, ...inside.split('/'));
  try {
    await files.makeFolder(work);
    const folders = foldersOf(content);
    for (const folder of folders) await files.makeFolder(place(folder));
    for (const [inside, bytes] of content) {
      await writeNew(place(inside), bytes, files);
      await files.makeReadOnly(place(inside));
    }
    for (const folder of [...folders].reverse()) await files.syncFolder(place(folder));
    await files.syncFolder(work);
    await files.syncFolder(archive);
    return name;
  } catch (error) {
    await files.removeFolder(work).catch(() => undefined);
    throw error;
  }
}
