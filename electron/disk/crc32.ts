/** The checksum of ZIP and PNG (CRC-32, ISO 3309). */
import * as zlib from 'node:zlib';

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** The same by a table, for any Node. */
export function tableCrc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (let at = 0; at < bytes.length; at++) value = table[(value ^ bytes[at]!) & 0xff]! ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

/** Node's own, ten times as fast; the Node of Electron 22 has none. */
const own = (zlib as { readonly crc32?: (bytes: Uint8Array) => number }).crc32;

/** Checksum of `bytes` as an unsigned 32-bit number. */
export const crc32 = (bytes: Uint8Array): number => own?.(bytes) ?? tableCrc32(bytes);
