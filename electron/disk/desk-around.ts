/** The data folder in which a record file lies: its office, wording and pictures for the command line, which only reads. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { readOverlay } from '../../templates/overlay/overlay';
import { overlayBook } from '../service/desk/overlay-book';
import type { OverlaySource } from '../service/documents/overlays';
import { AppError } from '../service/errors';
import { realFiles } from './files';
import { pictureRef } from './picture-store';
import { LIMITS, readCapped } from './read-capped';
import { Documents } from './store/documents';
import { DamagedFile } from './store/json-file';
import { MARKER, type Document } from './store/layout';
import { readPicture } from './store/picture-folder';

/** The data folder around a folder of records; undefined for any other. */
export function deskAround(folder: string): string | undefined {
  const root = path.dirname(folder);
  return path.basename(folder) === 'records' && existsSync(path.join(root, MARKER)) ? root : undefined;
}

const isObject = (value: unknown): value is Document => typeof value === 'object' && value !== null;

/** The profile in the settings of a data folder. */
export async function officeOf(root: string): Promise<Uint8Array | undefined> {
  const settings = await new Documents(root, realFiles).read('office', 'settings').catch(() => undefined);
  return isObject(settings?.office) ? new TextEncoder().encode(JSON.stringify(settings.office)) : undefined;
}

/** A whole picture of a data folder. */
export async function pictureOf(root: string, digest: string): Promise<Uint8Array | undefined> {
  const found = await readPicture(root, digest, realFiles);
  return found?.whole ? found.bytes : undefined;
}

/** The wordings of a data folder. What is damaged is left to the application, which can restore it. */
async function overlaysOf(root: string): Promise<OverlaySource> {
  const documents = new Documents(root, realFiles);
  const book = overlayBook(
    {
      keys: (collection) => documents.keys(collection),
      read: (collection, key) =>
        documents.read(collection, key).catch((error: unknown) => {
          if (error instanceof DamagedFile) return undefined;
          throw error;
        }),
    },
    pictureRef,
  );
  await book.read();
  return book;
}

const BESIDE = 'overlays.json';

/** Wordings that were saved as a file and put beside records, as office.json is. */
async function overlaysIn(file: string): Promise<OverlaySource> {
  const refused = (message: string): AppError =>
    new AppError('overlay', {
      message: `${BESIDE}：${message}`,
      remedy: '请在“模板”里重新存一份，或把它移开。',
    });
  let list: unknown;
  try {
    list = JSON.parse(new TextDecoder().decode(await readCapped(file, LIMITS.office)));
  } catch (error) {
    throw error instanceof SyntaxError ? refused('不是 JSON 文件') : error;
  }
  if (!Array.isArray(list)) throw refused('应当是一组模板修改');
  const overlays = list.map((one) => {
    const { overlay, faults } = readOverlay(one);
    if (overlay) return overlay;
    throw refused(faults[0]?.message.replace(/。$/u, '') ?? '内容不对');
  });
  return { inForce: () => overlays, find: () => Promise.resolve(undefined) };
}

/** The office's wording for the records of a folder; undefined where there is none. */
export async function overlaysBeside(folder: string): Promise<OverlaySource | undefined> {
  const root = deskAround(folder);
  if (root !== undefined) return overlaysOf(root);
  const file = path.join(folder, BESIDE);
  return existsSync(file) ? overlaysIn(file) : undefined;
}
