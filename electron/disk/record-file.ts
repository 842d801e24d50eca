/** Record files on the disk: `.json` in its folder, or `.duban`, one ZIP of record.json and its pictures. */
import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../service/errors';
import type { RecordFile, RecordSource } from '../service/ports';
import { deskAround, officeOf, overlaysBeside, pictureOf } from './desk-around';
import { diskError } from './disk-error';
import { insideFolder, relativeParts } from './inside';
import { badReference, digestOf, missingPicture, pictureRef, type PictureStore } from './picture-store';
import { LIMITS, readCapped } from './read-capped';
import { zipEntries } from './zip-entries';

/** Name of the record inside a `.duban`. */
export const RECORD_ENTRY = 'record.json';
/** Folder of the pictures inside a `.duban`; each is named for its digest. */
export const PICTURE_FOLDER = 'pictures';

type Picture = RecordSource['picture'];

/** By digest from the store (and from `near` before it), else by path. */
const pictureBy =
  (
    store: PictureStore,
    near: (digest: string) => Uint8Array | undefined | Promise<Uint8Array | undefined>,
    byPath: Picture,
  ): Picture =>
  async (ref) => {
    if (!ref.startsWith('sha256:')) return byPath(ref);
    const digest = digestOf(ref);
    if (digest === undefined) throw badReference();
    const bytes = (await near(digest)) ?? (await store.get(ref));
    if (bytes === undefined) throw missingPicture();
    if (pictureRef(bytes) !== ref)
      throw new AppError('picture', {
        message: '图片的内容和它的编号不符，可能已损坏或被换过',
        remedy: '请重新选择图片。',
      });
    return bytes;
  };

const officeBeside = (folder: string) => async (): Promise<Uint8Array | undefined> => {
  const file = path.join(folder, 'office.json');
  if (existsSync(file)) return readCapped(file, LIMITS.office);
  const desk = deskAround(folder);
  return desk === undefined ? undefined : officeOf(desk);
};

/** What a record's references mean when it lies in a folder. */
export function folderSource(folder: string, store: PictureStore): RecordSource {
  const desk = deskAround(folder);
  return {
    picture: pictureBy(
      store,
      (digest) => (desk === undefined ? undefined : pictureOf(desk, digest)),
      async (ref) => readCapped(await insideFolder(folder, ref), LIMITS.picture),
    ),
    annex: async (name) => openRecordFile(await insideFolder(folder, name), store),
    office: officeBeside(folder),
    overlays: () => overlaysBeside(folder),
  };
}

/**
 * What references mean where no file is behind the record (a sample, a new record, a file that a browser handed in):
 * the store alone.
 */
export function storeSource(store: PictureStore): RecordSource {
  const refuse = (): never => {
    throw new AppError('path', {
      message: '这份记录不是从文件夹打开的，找不到它旁边的文件',
      remedy: '请先把记录和它用到的文件做成 .duban 文件包，或在窗口里重新选择。',
    });
  };
  return {
    picture: pictureBy(
      store,
      () => undefined,
      () => Promise.resolve().then(refuse),
    ),
    annex: () => Promise.resolve().then(refuse),
    office: () => Promise.resolve(undefined),
  };
}

/**
 * A `.duban` that is in memory.
 * @param beside folder of the file, for office.json; none for a file that a browser handed in.
 */
export async function openBag(
  name: string,
  key: string,
  bytes: Uint8Array,
  store: PictureStore,
  beside?: string,
): Promise<RecordFile> {
  const entries = await zipEntries(bytes);
  const json = entries.get(RECORD_ENTRY);
  if (json === undefined)
    throw new AppError('zip', {
      message: `文件包里没有 ${RECORD_ENTRY}`,
      remedy: '请选择督办文书保存的文件包。',
    });
  const prefix = `${PICTURE_FOLDER}/`;
  const near = (digest: string) => {
    const found = [...entries.keys()].find((entry) => entry.startsWith(prefix + digest));
    return found === undefined ? undefined : entries.get(found);
  };
  const entryAt = (given: string): Uint8Array | undefined => entries.get(relativeParts(given).join('/'));
  const source: RecordSource = {
    picture: pictureBy(store, near, (ref) =>
      Promise.resolve().then(() => {
        const found = entryAt(ref);
        if (found === undefined) throw missingPicture();
        return found;
      }),
    ),
    annex: (given) =>
      Promise.resolve().then(() => {
        const found = entryAt(given);
        if (found === undefined)
          throw new AppError('annex', {
            message: '文件包里没有这个附件',
            remedy: '请检查附件的文件名，或重新做文件包。',
          });
        return { name: given, key: `${key}!${relativeParts(given).join('/')}`, json: found, source };
      }),
    office: beside === undefined ? () => Promise.resolve(undefined) : officeBeside(beside),
    ...(beside === undefined ? {} : { overlays: () => overlaysBeside(beside) }),
  };
  return { name, key, json, source };
}

/** Whether a file name is that of a bag. */
export const isBag = (name: string): boolean => /\.duban$/iu.test(name);

/**
 * Opens a record file.
 * @throws AppError `disk`, `size` or `zip` when it cannot be read as a file; its JSON is not looked at.
 */
export async function openRecordFile(file: string, store: PictureStore): Promise<RecordFile> {
  const name = path.basename(file);
  const bytes = await readCapped(file, LIMITS.record);
  const key = await realpath(file).catch((error: unknown) => {
    throw diskError(error);
  });
  const folder = path.dirname(path.resolve(file));
  if (isBag(name)) return openBag(name, key, bytes, store, folder);
  return { name, key, json: bytes, source: folderSource(folder, store) };
}
