/** The sealed PDF and today's print of the same record: the same bytes, the same pages, or which are not. */
import { comparePages, type PageDifference } from './compare-pages';
import type { PdfFile } from './open-pdf';

export interface FilesCompared {
  /** The same to the byte: nothing else needs to be looked at. */
  readonly sameBytes: boolean;
  readonly pages: readonly PageDifference[];
}

/** A channel that differs by less is the edge of a glyph. */
const CHANNEL = 48;
/** Fewer pixels are none. */
const PIXELS = 4;

async function drawn(file: PdfFile, n: number): Promise<ImageData | undefined> {
  const canvas = document.createElement('canvas');
  const isWhole = await file.draw(n, canvas, 1, true).done;
  if (!isWhole) return undefined;
  return canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height);
}

async function looksSame(sealed: PdfFile, now: PdfFile, n: number): Promise<boolean> {
  const one = await drawn(sealed, n);
  const other = await drawn(now, n);
  if (!one || !other || one.width !== other.width || one.height !== other.height) return false;
  let different = 0;
  for (let at = 0; at < one.data.length; at += 4)
    for (let part = 0; part < 3; part++)
      if (Math.abs(one.data[at + part]! - other.data[at + part]!) > CHANNEL) {
        different += 1;
        break;
      }
  return different < PIXELS;
}

const linesOfAll = (file: PdfFile) => Promise.all(file.sizes.map((_, n) => file.lines(n)));

const same = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);

/** @param bytes of both files, as they are open. */
export async function compareFiles(
  sealed: PdfFile,
  now: PdfFile,
  bytes: readonly [sealed: Uint8Array, now: Uint8Array],
): Promise<FilesCompared> {
  if (same(...bytes)) return { sameBytes: true, pages: [] };
  const pages = await comparePages(await linesOfAll(sealed), await linesOfAll(now), (n) =>
    looksSame(sealed, now, n),
  );
  return { sameBytes: false, pages };
}
