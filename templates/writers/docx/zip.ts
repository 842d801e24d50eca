/** A ZIP file of parts (APPNOTE 6.3.3): the same parts and date give the same bytes, in every time zone. */
import { gzipSync } from 'fflate';
import type { Gzip } from '../input';

export interface ZipPart {
  /** Path in the package; ASCII, as all names of a DOCX are. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** 0 for what is compressed already. */
  readonly level: 0 | 3;
}

/** Compresses where the host hands in nothing faster. */
export const ownGzip: Gzip = (bytes, level) => gzipSync(bytes, { level, mtime: 0 });

/** A gzip member is 10 bytes, deflated data, its CRC-32 and its length: all that a ZIP wants to know of a part. */
const member = { head: 10, flags: 3, tail: 8 } as const;

const signature = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const;
const size = { local: 30, central: 46, end: 22 } as const;
/** Version 2.0 of the format: it has deflated entries. */
const version = 20;
const deflated = 8;

/** Date in the form of MS-DOS, midnight. */
const dosDate = (date: Date): number =>
  ((date.getUTCFullYear() - 1980) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate();

interface Packed {
  readonly name: Uint8Array;
  readonly data: Uint8Array;
  readonly crc: number;
  readonly length: number;
}

function pack({ name, bytes, level }: ZipPart, gzip: Gzip): Packed {
  const zipped = gzip(bytes, level);
  // a name or a comment would stand between head and data
  if (zipped[member.flags] !== 0) throw new Error('a gzip member with more than its data');
  const tail = zipped.length - member.tail;
  const crc = new DataView(zipped.buffer, zipped.byteOffset + tail).getUint32(0, true);
  return {
    name: new TextEncoder().encode(name),
    data: zipped.subarray(member.head, tail),
    crc,
    length: bytes.length,
  };
}

/** @param date its UTC day is every part's date. */
export function zipOf(parts: readonly ZipPart[], date: Date, gzip: Gzip): Uint8Array {
  const packed = parts.map((part) => pack(part, gzip));
  const names = packed.reduce((sum, { name }) => sum + name.length, 0);
  const data = packed.reduce((sum, part) => sum + part.data.length, 0);
  const directory = packed.length * size.central + names;
  const start = packed.length * size.local + names + data;
  const out = new Uint8Array(start + directory + size.end);
  const view = new DataView(out.buffer);
  /** What local and central headers have alike, from the version on. */
  const describe = (at: number, part: Packed): void => {
    view.setUint16(at, version, true);
    view.setUint16(at + 4, deflated, true);
    view.setUint16(at + 8, dosDate(date), true);
    view.setUint32(at + 10, part.crc, true);
    view.setUint32(at + 14, part.data.length, true);
    view.setUint32(at + 18, part.length, true);
    view.setUint16(at + 22, part.name.length, true);
  };
  let at = 0;
  let entry = start;
  for (const part of packed) {
    view.setUint32(entry, signature.central, true);
    view.setUint16(entry + 4, version, true);
    describe(entry + 6, part);
    view.setUint32(entry + 42, at, true);
    out.set(part.name, entry + size.central);
    entry += size.central + part.name.length;

    view.setUint32(at, signature.local, true);
    describe(at + 4, part);
    out.set(part.name, at + size.local);
    at += size.local + part.name.length;
    out.set(part.data, at);
    at += part.data.length;
  }
  view.setUint32(entry, signature.end, true);
  view.setUint16(entry + 8, packed.length, true);
  view.setUint16(entry + 10, packed.length, true);
  view.setUint32(entry + 12, directory, true);
  view.setUint32(entry + 16, start, true);
  return out;
}
