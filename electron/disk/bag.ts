/** Writes a `.duban`: record.json and its pictures in one ZIP, the same bytes for the same record. */
import { zipSync, type Zippable } from 'fflate';
import type { PictureBytes } from '../../templates/writers/input';
import { digestOf } from './picture-store';
import { PICTURE_FOLDER, RECORD_ENTRY } from './record-file';

/** ZIP has no time zone and begins in 1980; a fixed time keeps the bytes the same. */
const mtime = new Date(1980, 0, 1);

const EXTENSIONS = { 'image/jpeg': 'jpg', 'image/png': 'png' } as const;

/** @param pictures by `sha256:<hex>` of their bytes. */
export function packBag(json: Uint8Array, pictures: ReadonlyMap<string, PictureBytes>): Uint8Array {
  const files: Zippable = { [RECORD_ENTRY]: json };
  for (const [ref, { bytes, mime }] of pictures) {
    // photographs are compressed already
    files[`${PICTURE_FOLDER}/${digestOf(ref) ?? ''}.${EXTENSIONS[mime]}`] = [bytes, { level: 0 }];
  }
  return zipSync(files, { mtime });
}
