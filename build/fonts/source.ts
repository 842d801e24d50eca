/** A TrueType font opened to take glyphs out of it: outlines as bytes, advances, and the map from characters. */
import { readSfnt } from '../../electron/disk/fonts/sfnt';

export interface FontSource {
  readonly unitsPerEm: number;
  /** Raw table by tag. @throws Error when the font lacks it. */
  readonly table: (tag: string) => DataView;
  /** Glyph index of a code point, or undefined. */
  readonly glyphOf: (point: number) => number | undefined;
  /** Every code point of the font, ascending. */
  readonly points: () => number[];
  /** Bytes of one glyph of the glyf table; empty for a blank. */
  readonly outline: (glyph: number) => Uint8Array;
  /** Advance width in font units. */
  readonly advance: (glyph: number) => number;
}

/** Open one TrueType (glyf) font held in memory. @throws Error when a needed table is missing. */
export function openSource(bytes: Uint8Array): FontSource {
  const { tables } = readSfnt(bytes);
  const table = (tag: string): DataView => {
    const found = tables.get(tag);
    if (found === undefined) throw new Error(`the font has no ${tag} table`);
    return new DataView(found.buffer, found.byteOffset, found.byteLength);
  };
  const glyf = tables.get('glyf');
  if (glyf === undefined) throw new Error('the font has no TrueType outlines');
  const loca = table('loca');
  const long = table('head').getInt16(50) === 1;
  const offsetOf = (glyph: number): number =>
    long ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph);
  const hmtx = table('hmtx');
  const metrics = table('hhea').getUint16(34);
  const characters = readCharacters(table('cmap'));
  return {
    unitsPerEm: table('head').getUint16(18),
    table,
    glyphOf: (point) => characters.get(point),
    points: () => [...characters.keys()].sort((a, b) => a - b),
    outline: (glyph) => glyf.subarray(offsetOf(glyph), offsetOf(glyph + 1)),
    advance: (glyph) => hmtx.getUint16(4 * Math.min(glyph, metrics - 1)),
  };
}

/** The character map: format 12 where the font has one (it holds the rare characters), else format 4. */
function readCharacters(cmap: DataView): ReadonlyMap<number, number> {
  const subtables = Array.from({ length: cmap.getUint16(2) }, (_, index) => cmap.getUint32(8 + 8 * index));
  const wide = subtables.find((offset) => cmap.getUint16(offset) === 12);
  if (wide !== undefined) return readFormat12(cmap, wide);
  const plain = subtables.find((offset) => cmap.getUint16(offset) === 4);
  if (plain === undefined) throw new Error('the font has no Unicode character map');
  return readFormat4(cmap, plain);
}

function readFormat12(cmap: DataView, offset: number): ReadonlyMap<number, number> {
  const characters = new Map<number, number>();
  for (let group = 0; group < cmap.getUint32(offset + 12); group += 1) {
    const record = offset + 16 + 12 * group;
    const first = cmap.getUint32(record);
    const glyph = cmap.getUint32(record + 8);
    for (let point = first; point <= cmap.getUint32(record + 4); point += 1)
      characters.set(point, glyph + point - first);
  }
  return characters;
}

function readFormat4(cmap: DataView, offset: number): ReadonlyMap<number, number> {
  const characters = new Map<number, number>();
  const doubled = cmap.getUint16(offset + 6);
  for (let segment = 0; segment < doubled; segment += 2) {
    const last = cmap.getUint16(offset + 14 + segment);
    const first = cmap.getUint16(offset + 16 + doubled + segment);
    const delta = cmap.getUint16(offset + 16 + 2 * doubled + segment);
    const rangeAt = offset + 16 + 3 * doubled + segment;
    const range = cmap.getUint16(rangeAt);
    for (let point = first; point <= last && point !== 0xffff; point += 1) {
      const listed = range === 0 ? point : cmap.getUint16(rangeAt + range + 2 * (point - first));
      const glyph = listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) characters.set(point, glyph);
    }
  }
  return characters;
}
