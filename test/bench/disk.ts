/** What a disk itself takes, and how often it is made to take it: a save is judged by both. */
import path from 'node:path';
import { realFiles, type Files } from '../../electron/disk/files';

/** 10 kB added to a file and forced to the disk: one fsync. */
export async function bareSync(folder: string): Promise<void> {
  const file = await realFiles.open(path.join(folder, 'probe'), 'a');
  await file.write(new Uint8Array(10_000));
  await file.sync();
  await file.close();
}

/** The least that a durable save can be: a new file forced to the disk, then its name. */
export async function bareSave(folder: string): Promise<void> {
  const place = path.join(folder, `new-${Math.random()}`);
  const file = await realFiles.open(place, 'wx');
  await file.write(new Uint8Array(10_000));
  await file.sync();
  await file.close();
  await realFiles.rename(place, path.join(folder, 'new'));
  await realFiles.syncFolder(folder);
}

/** The real file system, and how many times something was forced to the disk through it. */
export function countedFiles(): { readonly files: Files; readonly syncs: () => number } {
  let syncs = 0;
  const files: Files = {
    ...realFiles,
    open: async (file, flags) => {
      const opened = await realFiles.open(file, flags);
      return {
        ...opened,
        sync: () => {
          syncs += 1;
          return opened.sync();
        },
      };
    },
    syncFolder: (folder) => {
      syncs += 1;
      return realFiles.syncFolder(folder);
    },
  };
  return { files, syncs: () => syncs };
}
