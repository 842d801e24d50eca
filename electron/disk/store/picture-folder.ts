/** Pictures and scans by what they hold: pictures/<aa>/<sha256>.<jpg, png, pdf>, written once, checked whenever they are read. */
import path from 'node:path';
import { digestOf, pictureRef } from '../picture-store';
import { ifThere, type Files } from '../files';
import { replaceDurably } from '../replace-file';
import { PICTURES } from './layout';

const EXTENSIONS = ['jpg', 'png', 'pdf', 'bin'] as const;

/** For people who look into the folder: a picture opens with a double click. */
function extensionOf(bytes: Uint8Array): (typeof EXTENSIONS)[number] {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return 'jpg';
  if (bytes[0] === 0x25 && bytes[1] === 0x50) return 'pdf';
  return bytes[0] === 0x89 && bytes[1] === 0x50 ? 'png' : 'bin';
}

/** What a picture's file holds: `whole` is false when it is not what its name says. */
export interface StoredPicture {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly whole: boolean;
}

/** @param root the folder above `pictures`. */
export async function readPicture(
  root: string,
  digest: string,
  files: Files,
): Promise<StoredPicture | undefined> {
  for (const extension of EXTENSIONS) {
    const file = path.join(root, PICTURES, digest.slice(0, 2), `${digest}.${extension}`);
    const bytes = await ifThere(files.read(file));
    if (bytes !== undefined) return { file, bytes, whole: digestOf(pictureRef(bytes)) === digest };
  }
  return undefined;
}

/** Keeps a picture; durable when it resolves. @returns its reference. */
export async function writePicture(root: string, bytes: Uint8Array, files: Files): Promise<string> {
  const ref = pictureRef(bytes);
  const digest = digestOf(ref) ?? '';
  if ((await readPicture(root, digest, files))?.whole) return ref;
  const folder = path.join(root, PICTURES, digest.slice(0, 2));
  await files.makeFolder(folder);
  await files.syncFolder(path.join(root, PICTURES));
  await replaceDurably(path.join(folder, `${digest}.${extensionOf(bytes)}`), bytes, files);
  return ref;
}

/** Digests of all pictures, with their files below `pictures`. */
export async function listPictures(root: string, files: Files): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const folder of (await ifThere(files.list(path.join(root, PICTURES)))) ?? []) {
    if (!/^[0-9a-f]{2}$/u.test(folder)) continue;
    for (const name of await files.list(path.join(root, PICTURES, folder)))
      if (/^[0-9a-f]{64}\.(jpg|png|pdf|bin)$/u.test(name))
        found.set(name.slice(0, 64), path.join(folder, name));
  }
  return found;
}
