/** A bag in a folder, to be read and checked. Links are not followed: what they lead to is not in the bag. */
import { lstat, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BagSource } from '../../service/archive/check-bag';
import { codeOf, ifThere } from '../files';
import { digestFile } from './digest-file';
import type { Pace } from './pace';

/** No tag file is larger, bytes: a list of 100,000 files. */
const MAX_TAG = 32 * 1024 * 1024;

/** Files below a folder, `/` between folders. @throws the file system's error. */
async function filesBelow(folder: string, before = ''): Promise<string[]> {
  const files: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const name = before + entry.name;
    if (entry.isDirectory()) files.push(...(await filesBelow(path.join(folder, entry.name), `${name}/`)));
    else files.push(name);
  }
  return files;
}

/** What cannot be read is told as such; a fault of the program is not. */
async function readable<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (codeOf(error).startsWith('E')) return undefined;
    throw error;
  }
}

export function bagFolder(folder: string, pace?: Pace): BagSource {
  const place = (name: string): string => path.join(folder, ...name.split('/'));
  return {
    list: async () => (await ifThere(filesBelow(folder))) ?? [],
    read: (name) =>
      readable(async () => {
        const stats = await lstat(place(name));
        return stats.isFile() && stats.size <= MAX_TAG ? readFile(place(name)) : undefined;
      }),
    digest: (name) =>
      readable(async () => ((await lstat(place(name))).isFile() ? digestFile(place(name), pace) : undefined)),
  };
}
