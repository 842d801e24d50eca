/** The small tables of an assembled font: names, measures, character map. Layouts: OpenType 1.9 specification. */
import type { FontSource } from './source';

export interface Advance {
  /** Font units. */
  readonly advance: number;
  /** Left edge of the ink, font units. */
  readonly left: number;
}

const copyOf = (table: DataView): DataView => {
  const bytes = new Uint8Array(table.buffer, table.byteOffset, table.byteLength).slice();
  return new DataView(bytes.buffer);
};
const bytesOf = (data: DataView): Uint8Array => new Uint8Array(data.buffer, data.byteOffset, data.byteLength);

/** Every table but cmap, glyf and loca; measures are the base font's. */
export function faceTables(
  base: FontSource,
  family: string,
  points: readonly number[],
  advances: readonly Advance[],
): Map<string, Uint8Array> {
  const hmtx = new DataView(new ArrayBuffer(4 * advances.length));
  advances.forEach(({ advance, left }, index) => {
    hmtx.setUint16(4 * index, advance);
    hmtx.setInt16(4 * index + 2, left);
  });

  const head = copyOf(base.table('head'));
  head.setUint16(44, 0); // macStyle: regular
  head.setInt16(50, 1); // long loca

  const hhea = copyOf(base.table('hhea'));
  hhea.setUint16(10, Math.max(...advances.map(({ advance }) => advance)));
  hhea.setUint16(34, advances.length);

  // Without hints no program limits are needed; the outline limits are upper bounds only.
  const maxp = new DataView(new ArrayBuffer(32));
  maxp.setUint32(0, 0x00010000);
  [advances.length, 4096, 512, 4096, 512, 1].forEach((value, index) => maxp.setUint16(4 + 2 * index, value));
  maxp.setUint16(28, 16);
  maxp.setUint16(30, 8);

  const post = new DataView(new ArrayBuffer(32));
  post.setUint32(0, 0x00030000); // no glyph names
  bytesOf(post).set(bytesOf(copyOf(base.table('post'))).subarray(4, 16), 4);

  return new Map([
    ['hmtx', bytesOf(hmtx)],
    ['head', bytesOf(head)],
    ['hhea', bytesOf(hhea)],
    ['maxp', bytesOf(maxp)],
    ['post', bytesOf(post)],
    ['OS/2', bytesOf(regularOS2(base, points))],
    ['name', nameTable(family, copyright(base.table('name')))],
  ]);
}

/** OS/2 of a regular, freely embeddable face that covers these characters. */
function regularOS2(base: FontSource, points: readonly number[]): DataView {
  const os2 = copyOf(base.table('OS/2'));
  const useTypographicMeasures = os2.getUint16(62) & 0x80;
  os2.setUint16(4, 400); // usWeightClass
  os2.setUint16(8, 0); // fsType: installable embedding, as the OFL allows
  os2.setUint16(62, useTypographicMeasures | 0x40); // fsSelection: REGULAR
  os2.setUint16(64, Math.min(points[0] ?? 0, 0xffff));
  os2.setUint16(66, Math.min(points.at(-1) ?? 0, 0xffff));
  if (points.includes(0x4e00)) {
    os2.setUint32(46, os2.getUint32(46) | (1 << 16) | (1 << 27)); // CJK symbols (bit 48), CJK ideographs (bit 59)
    os2.setUint32(78, os2.getUint32(78) | (1 << 18)); // code page 936
  }
  return os2;
}

/** Copyright notice of a font (name 0, Windows Unicode). */
function copyright(name: DataView): string {
  const storage = name.getUint16(4);
  for (let index = 0; index < name.getUint16(2); index += 1) {
    const record = 6 + 12 * index;
    if (name.getUint16(record) !== 3 || name.getUint16(record + 6) !== 0) continue;
    const start = storage + name.getUint16(record + 10);
    return new TextDecoder('utf-16be').decode(
      new Uint8Array(name.buffer, name.byteOffset + start, name.getUint16(record + 8)),
    );
  }
  return '';
}

/** A name table: family, Regular, copyright, licence, as Windows Unicode names. */
export function nameTable(family: string, notice: string): Uint8Array {
  const postScript = family.replaceAll(' ', '');
  const entries: readonly (readonly [number, string])[] = [
    [0, notice],
    [1, family],
    [2, 'Regular'],
    [3, `${postScript};1`],
    [4, family],
    [5, 'Version 1.000'],
    [6, postScript],
    [13, 'This Font Software is licensed under the SIL Open Font License, Version 1.1.'],
    [14, 'https://openfontlicense.org'],
  ];
  const storage = 6 + 12 * entries.length;
  const table = new DataView(
    new ArrayBuffer(storage + entries.reduce((sum, [, text]) => sum + 2 * text.length, 0)),
  );
  table.setUint16(2, entries.length);
  table.setUint16(4, storage);
  let offset = 0;
  entries.forEach(([id, text], index) => {
    [3, 1, 0x0409, id, 2 * text.length, offset].forEach((value, field) =>
      table.setUint16(6 + 12 * index + 2 * field, value),
    );
    for (let unit = 0; unit < text.length; unit += 1)
      table.setUint16(storage + offset + 2 * unit, text.charCodeAt(unit));
    offset += 2 * text.length;
  });
  return bytesOf(table);
}

/** A character map with format 4 for old readers of the basic plane and format 12 for everything. */
export function characterMap(map: ReadonlyMap<number, number>): Uint8Array {
  const runs: { first: number; last: number; glyph: number }[] = [];
  for (const [point, glyph] of [...map].sort(([a], [b]) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && point === run.last + 1 && glyph === run.glyph + point - run.first)
      run.last = point;
    else runs.push({ first: point, last: point, glyph });
  }
  const narrow = format4(runs.filter((run) => run.last < 0xffff));
  const wide = new DataView(new ArrayBuffer(16 + 12 * runs.length));
  wide.setUint16(0, 12);
  wide.setUint32(4, wide.byteLength);
  wide.setUint32(12, runs.length);
  runs.forEach((run, index) =>
    [run.first, run.last, run.glyph].forEach((value, field) =>
      wide.setUint32(16 + 12 * index + 4 * field, value),
    ),
  );
  const subtables = narrow === undefined ? [wide] : [narrow, wide];
  const header = 4 + 8 * subtables.length;
  const table = new Uint8Array(subtables.reduce((sum, subtable) => sum + subtable.byteLength, header));
  const data = new DataView(table.buffer);
  data.setUint16(2, subtables.length);
  let offset = header;
  subtables.forEach((subtable, index) => {
    data.setUint16(4 + 8 * index, 3); // Windows
    data.setUint16(6 + 8 * index, subtable === wide ? 10 : 1); // all of Unicode, or the basic plane
    data.setUint32(8 + 8 * index, offset);
    table.set(bytesOf(subtable), offset);
    offset += subtable.byteLength;
  });
  return table;
}

/** Format 4 with one segment a run, or undefined when that overflows its 16-bit length. */
function format4(runs: readonly { first: number; last: number; glyph: number }[]): DataView | undefined {
  const segments = [...runs, { first: 0xffff, last: 0xffff, glyph: 0 }];
  const length = 16 + 8 * segments.length;
  if (length > 0xffff) return undefined;
  const exponent = Math.floor(Math.log2(segments.length));
  const table = new DataView(new ArrayBuffer(length));
  [
    4,
    length,
    0,
    2 * segments.length,
    2 ** (exponent + 1),
    exponent,
    2 * (segments.length - 2 ** exponent),
  ].forEach((value, field) => table.setUint16(2 * field, value));
  const step = 2 * segments.length;
  segments.forEach((segment, index) => {
    table.setUint16(14 + 2 * index, segment.last);
    table.setUint16(16 + step + 2 * index, segment.first);
    table.setUint16(
      16 + 2 * step + 2 * index,
      segment.first === 0xffff ? 1 : (segment.glyph - segment.first) & 0xffff,
    );
  });
  return table;
}
