/** The day on which a photograph was taken, as the camera wrote it into the JPEG (Exif 2.3: DateTimeOriginal, DateTime). */
import { formatDate } from '../../../templates/official/dates';

const original = 0x9003;
const changed = 0x0132;
const exifBlock = 0x8769;

/** The TIFF block of the Exif segment. */
function tiffOf(bytes: DataView): DataView | undefined {
  if (bytes.byteLength < 4 || bytes.getUint16(0) !== 0xffd8) return undefined;
  let at = 2;
  while (at + 4 <= bytes.byteLength) {
    const marker = bytes.getUint16(at);
    const size = bytes.getUint16(at + 2);
    if ((marker & 0xff00) !== 0xff00 || marker === 0xffda || size < 2) return undefined;
    const inside = at + 4;
    if (marker === 0xffe1 && inside + 6 <= bytes.byteLength && bytes.getUint32(inside) === 0x45786966) {
      const start = inside + 6;
      const end = Math.min(at + 2 + size, bytes.byteLength);
      return end > start ? new DataView(bytes.buffer, bytes.byteOffset + start, end - start) : undefined;
    }
    at += 2 + size;
  }
  return undefined;
}

/** The text of a tag in the directory at `at`, and the directory that the Exif pointer names. */
function entries(tiff: DataView, at: number, little: boolean): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const count = tiff.getUint16(at, little);
  for (let n = 0; n < count; n++) {
    const entry = at + 2 + n * 12;
    if (entry + 12 > tiff.byteLength) break;
    found.set(tiff.getUint16(entry, little), tiff.getUint32(entry + 8, little));
  }
  return found;
}

function textAt(tiff: DataView, at: number): string {
  let text = '';
  for (let n = at; n < Math.min(at + 19, tiff.byteLength); n++) text += String.fromCharCode(tiff.getUint8(n));
  return text;
}

function stamp(tiff: DataView): string | undefined {
  const little = tiff.getUint16(0) === 0x4949;
  const main = entries(tiff, tiff.getUint32(4, little), little);
  const inner = main.get(exifBlock);
  const place =
    (inner === undefined ? undefined : entries(tiff, inner, little).get(original)) ?? main.get(changed);
  return place === undefined ? undefined : textAt(tiff, place);
}

/** 2017年10月9日; undefined when the file does not say, or says nothing sensible. */
export function exifDate(file: Uint8Array): string | undefined {
  try {
    const tiff = tiffOf(new DataView(file.buffer, file.byteOffset, file.byteLength));
    const match = /^(\d{4}):(\d{2}):(\d{2})/u.exec(tiff === undefined ? '' : (stamp(tiff) ?? ''));
    if (match === null) return undefined;
    const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
    return year >= 1990 && month >= 1 && month <= 12 && day >= 1 && day <= 31
      ? formatDate({ year, month, day })
      : undefined;
  } catch (error) {
    // a truncated block says nothing
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
