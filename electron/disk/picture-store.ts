/** Pictures known by what they hold: `sha256:<hex>`; those added in this session, and those of the samples. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../service/errors';

const REF = /^sha256:([0-9a-f]{64})$/u;

/** `sha256:<hex>` of a picture's bytes. */
export const pictureRef = (bytes: Uint8Array): string =>
  `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

/** The digest in a reference, or undefined when the reference is a path. */
export const digestOf = (ref: string): string | undefined => REF.exec(ref)?.[1];

export interface PictureStore {
  readonly get: (ref: string) => Promise<Uint8Array | undefined>;
  /** Keeps a picture for this session. @returns its reference. */
  readonly add: (bytes: Uint8Array) => string;
}

/**
 * A store of the session's pictures above a folder of fixed ones.
 * @param folder the samples' pictures, whatever they are called; may be missing.
 */
export function pictureStore(folder: string): PictureStore {
  const added = new Map<string, Uint8Array>();
  let samples: Promise<ReadonlyMap<string, Uint8Array>> | undefined;
  return {
    get: async (ref) => added.get(ref) ?? (await (samples ??= readPictures(folder))).get(ref),
    add: (bytes) => {
      const ref = pictureRef(bytes);
      added.set(ref, bytes);
      return ref;
    },
  };
}

async function readPictures(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const names = await readdir(folder).catch(() => []);
  const files = await Promise.all(names.map((name) => readFile(path.join(folder, name))));
  return new Map(files.map((bytes) => [pictureRef(bytes), bytes]));
}

/** The refusal of a picture that is nowhere. */
export const missingPicture = (): AppError =>
  new AppError('picture', { message: '找不到这张图片', remedy: '请重新选择图片，或从这一栏移去。' });

/** The refusal of a reference that cannot be one. */
export const badReference = (): AppError =>
  new AppError('picture', {
    message: '图片的写法不对',
    remedy: '请写成 sha256:（64 位十六进制），或相对于记录的路径。',
  });
