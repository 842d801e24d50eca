/** A 移交包 as it is being put together: nothing of it is to be seen before it is whole. */
import { Zip, ZipPassThrough } from 'fflate';
import { AppError } from '../errors';
import type { BagSource } from './check-bag';
import { memoryBag } from './memory-bag';

export interface Parcel {
  /** Adds a file, durable. @param path `/` between folders. @throws AppError `disk`. */
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>;
  /** What lies in one of its folders, read back. */
  readonly bag: (path: string) => BagSource;
  /** Puts it at its place. @returns its folder, or its bytes as one zip. @throws AppError. */
  readonly finish: () => Promise<{ readonly place: string; readonly bytes?: Uint8Array }>;
  /** Leaves nothing of it. */
  readonly drop: () => Promise<void>;
}

/** ZIP has no time zone and begins in 1980; a fixed time keeps the bytes the same. */
const ZIP_TIME = new Date(1980, 0, 1);
/** A larger one does not go through a window, bytes. */
const MAX_ZIP = 300 * 1024 * 1024;

/** In memory, as one zip with a folder of this name in it. */
export function zipParcel(name: string): Parcel {
  const files = new Map<string, Uint8Array>();
  let total = 0;
  return {
    write: (path, bytes) => {
      total += bytes.length;
      if (total > MAX_ZIP)
        return Promise.reject(
          new AppError('archive', { message: '移交包超过 300 MB，存不成一个 zip', remedy: '请存到文件夹。' }),
        );
      files.set(path, bytes);
      return Promise.resolve();
    },
    bag: (path) => {
      const before = `${path}/`;
      const inside = [...files].filter(([one]) => one.startsWith(before));
      return memoryBag(new Map(inside.map(([one, bytes]) => [one.slice(before.length), bytes])));
    },
    finish: () =>
      new Promise((resolve, reject) => {
        const chunks: Uint8Array[] = [];
        const zip = new Zip((error, chunk, last) => {
          if (error) reject(error);
          else chunks.push(chunk);
          if (last) resolve({ place: '', bytes: Buffer.concat(chunks) });
        });
        for (const [path, bytes] of files) {
          // its files are compressed already, or small
          const entry = new ZipPassThrough(`${name}/${path}`);
          entry.mtime = ZIP_TIME;
          zip.add(entry);
          entry.push(bytes, true);
        }
        zip.end();
      }),
    drop: () => {
      files.clear();
      return Promise.resolve();
    },
  };
}
