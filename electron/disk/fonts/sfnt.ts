/** The container of TrueType and OpenType fonts: its table directory read, and written anew with fewer tables. */

/** Tables of one font by their four-letter tag. */
export type SfntTables = ReadonlyMap<string, Uint8Array>;

export interface Sfnt {
  /** 0x00010000 for TrueType outlines, 'OTTO' for CFF. */
  readonly flavour: number;
  readonly tables: SfntTables;
}

/** Tables that move or replace glyphs: browsers squeeze Chinese marks and kern by them (see `preview` of stripped fonts). */
export const LAYOUT_TABLES: readonly string[] = [
  'GSUB',
  'GPOS',
  'GDEF',
  'BASE',
  'kern',
  'STAT',
  'vhea',
  'vmtx',
  'VORG',
  'DSIG',
];

const COLLECTION = 0x74746366; // 'ttcf'
const CHECKSUM_MAGIC = 0xb1b0afba;

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Byte offsets of the fonts in a file: [0], or one for each member of a collection. */
export function fontOffsets(bytes: Uint8Array): readonly number[] {
  const data = view(bytes);
  if (data.getUint32(0) !== COLLECTION) return [0];
  return Array.from({ length: data.getUint32(8) }, (_, index) => data.getUint32(12 + 4 * index));
}

/**
 * Read the font whose directory begins at `offset` of a file.
 * @throws RangeError when the file ends before its tables do.
 */
export function readSfnt(bytes: Uint8Array, offset = 0): Sfnt {
  const data = view(bytes);
  const tables = new Map<string, Uint8Array>();
  const count = data.getUint16(offset + 4);
  for (let index = 0; index < count; index += 1) {
    const record = offset + 12 + 16 * index;
    const tag = String.fromCharCode(...bytes.subarray(record, record + 4));
    const start = data.getUint32(record + 8);
    const length = data.getUint32(record + 12);
    if (start + length > bytes.length) throw new RangeError(`font table ${tag} ends beyond the file`);
    // A plain array even of a Node Buffer, whose own slice() would share memory.
    tables.set(tag, new Uint8Array(bytes.buffer, bytes.byteOffset + start, length));
  }
  return { flavour: data.getUint32(offset), tables };
}

/** A copy without the layout tables: every glyph then stands where its advance says, in every engine. */
export function withoutLayout(font: Sfnt): Sfnt {
  return {
    flavour: font.flavour,
    tables: new Map([...font.tables].filter(([tag]) => !LAYOUT_TABLES.includes(tag))),
  };
}

/** Write one font file: directory sorted by tag, tables on 4-byte bounds, check sums as the OpenType specification asks. */
export function writeSfnt(font: Sfnt): Uint8Array {
  const entries = [...font.tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const directory = 12 + 16 * entries.length;
  const size = entries.reduce((sum, [, table]) => sum + padded(table.length), directory);
  const file = new Uint8Array(size);
  const data = view(file);
  const exponent = Math.floor(Math.log2(entries.length));
  data.setUint32(0, font.flavour);
  data.setUint16(4, entries.length);
  data.setUint16(6, 16 * 2 ** exponent);
  data.setUint16(8, exponent);
  data.setUint16(10, 16 * entries.length - 16 * 2 ** exponent);
  let offset = directory;
  let head: number | undefined;
  entries.forEach(([tag, table], index) => {
    file.set(table, offset);
    if (tag === 'head') {
      head = offset;
      data.setUint32(offset + 8, 0);
    }
    const record = 12 + 16 * index;
    for (let letter = 0; letter < 4; letter += 1) file[record + letter] = tag.charCodeAt(letter);
    data.setUint32(record + 4, checkSum(data, offset, padded(table.length)));
    data.setUint32(record + 8, offset);
    data.setUint32(record + 12, table.length);
    offset += padded(table.length);
  });
  if (head !== undefined) data.setUint32(head + 8, (CHECKSUM_MAGIC - checkSum(data, 0, size)) >>> 0);
  return file;
}

const padded = (length: number): number => (length + 3) & ~3;

function checkSum(data: DataView, start: number, length: number): number {
  let sum = 0;
  for (let offset = start; offset < start + length; offset += 4) sum = (sum + data.getUint32(offset)) >>> 0;
  return sum;
}
