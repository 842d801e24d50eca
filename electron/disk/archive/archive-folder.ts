/** The archive in a folder: a bag waits in a work folder, goes to its year's by one rename; the journal only grows. */
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { CHAIN } from '../../service/archive/chain';
import type { ArchiveStore } from '../../service/archive/store';
import { ifThere, type Files } from '../files';
import { isWorkFile, renameInto, replaceDurably } from '../replace-file';
import { QUARANTINE } from '../store/layout';
import { stampOf } from '../store/words';
import { archiveSource } from './archive-source';
import { pace } from './pace';
import { writeWork } from './write-bag';

/** @throws (all calls) the file system's error. */
export function archiveFolder(folder: string, files: Files): ArchiveStore {
  const journal = path.join(folder, CHAIN);
  const inside = (name: string): string => path.join(folder, ...name.split('/'));

  async function cut(length: number): Promise<void> {
    const handle = await files.open(journal, 'r+');
    try {
      await handle.cut(length);
      await handle.sync();
    } finally {
      await handle.close();
    }
  }

  /** Moves what lies at a place beside the archive, where it stays as it was found; nothing there is nothing to move. */
  async function setAside(name: string): Promise<void> {
    const place = inside(name);
    if (!((await ifThere(files.list(path.dirname(place)))) ?? []).includes(path.basename(place))) return;
    const to = path.join(path.dirname(folder), QUARANTINE);
    await files.makeFolder(to);
    const aside = `${stampOf(new Date())}-${randomBytes(2).toString('hex')}-archive-${path.basename(place)}`;
    await renameInto(place, path.join(to, aside), files);
    const reason = `archive/${name}\r\n与封存时不一样，已由完好的一份换下；这里是换下来的，一字节未动。\r\n`;
    await replaceDurably(path.join(to, `${aside}.txt`), new TextEncoder().encode(reason), files);
    await files.syncFolder(to);
  }

  return {
    chain: async () => (await ifThere(files.read(journal))) ?? new Uint8Array(),
    prepare: (content) => writeWork(folder, content, files),
    place: async (work, name) => {
      const place = inside(name);
      const year = path.dirname(place);
      if ((await files.list(folder)).includes(work)) {
        await files.makeFolder(year);
        await renameInto(path.join(folder, work), place, files);
      } else if (!((await ifThere(files.list(year))) ?? []).includes(path.basename(place))) return false;
      await files.syncFolder(year);
      await files.syncFolder(folder);
      return true;
    },
    append: async (line, at) => {
      const before = await ifThere(files.stats(journal));
      if (before !== undefined && before.size > at) await cut(at);
      const handle = await files.open(journal, before === undefined ? 'wx' : 'a');
      try {
        try {
          await handle.write(line);
          if ((await handle.size()) !== at + line.length)
            throw Object.assign(new Error('written short'), { code: 'ENOSPC' });
          await handle.sync();
        } finally {
          await handle.close();
        }
        if (before === undefined) await files.syncFolder(folder);
      } catch (error) {
        // a part of a line would be told as damage
        await cut(at).catch(() => undefined);
        throw error;
      }
    },
    replace: async (work, name) => {
      const place = inside(name);
      await setAside(name);
      await files.makeFolder(path.dirname(place));
      await renameInto(path.join(folder, work), place, files);
      await files.syncFolder(path.dirname(place));
      await files.syncFolder(folder);
    },
    replaceChain: async (bytes) => {
      await setAside(CHAIN);
      await files.makeFolder(folder);
      await replaceDurably(journal, bytes, files);
    },
    sweep: async (keep) => {
      for (const name of (await ifThere(files.list(folder))) ?? [])
        if (isWorkFile(name) && name !== keep) await files.removeFolder(path.join(folder, name));
    },
    source: (limit) => archiveSource(folder, pace(limit)),
    file: (bag, name) => ifThere(files.read(inside(`${bag}/${name}`))),
  };
}
