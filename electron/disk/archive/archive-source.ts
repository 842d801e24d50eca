/** An archive in a folder, to be checked: its journal, and bags in a folder a year. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { CHAIN } from '../../service/archive/chain';
import type { ArchiveSource } from '../../service/archive/check-archive';
import { ifThere } from '../files';
import { isWorkFile } from '../replace-file';
import { bagFolder } from './bag-folder';
import type { Pace } from './pace';

/** Bags lie in a folder of their year. */
export const YEAR = /^\d{4}$/u;

/** @param folder the archive's; what is not there has no journal and no bags. */
export function archiveSource(folder: string, pace?: Pace): ArchiveSource {
  return {
    chain: () => ifThere(readFile(path.join(folder, CHAIN))),
    bag: (name) => bagFolder(path.join(folder, ...name.split('/')), pace),
    list: async () => {
      const bags: string[] = [];
      const others: string[] = [];
      for (const entry of (await ifThere(readdir(folder, { withFileTypes: true }))) ?? []) {
        // what a process that was killed has left is no part of the archive
        if (entry.name === CHAIN || isWorkFile(entry.name)) continue;
        if (!entry.isDirectory() || !YEAR.test(entry.name)) {
          others.push(entry.name);
          continue;
        }
        for (const one of await readdir(path.join(folder, entry.name), { withFileTypes: true }))
          (one.isDirectory() ? bags : others).push(`${entry.name}/${one.name}`);
      }
      return { bags: bags.sort(), others: others.sort() };
    },
  };
}
