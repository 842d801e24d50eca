/** Cuts a TrueType font to the glyphs of one document by copying their bytes: half of a small PDF's time was parsing them. */
import { writeSfnt, type Sfnt, type SfntTables } from './sfnt';

/** What pdfkit asks of a font's subset (fontkit's `createSubset`). */
export interface GlyphSubset {
  /** Takes a glyph in; answers its number in the subset. */
  includeGlyph(glyph: number): number;
  /** The subset as a font file with the tables that PDF wants (ISO 32000-1, 9.9). */
  encode(): Uint8Array;
}

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Where the copied tables hold the figures that a subset changes (OpenType specification). */
const place = { headLocaFormat: 50, hheaMetrics: 34, maxpGlyphs: 4 } as const;
/** Flags of a composite glyph's component. */
const component = { words: 0x1, scale: 0x8, more: 0x20, xyScale: 0x40, matrix: 0x80 } as const;
/** Programs and control values that the kept glyphs' instructions may call. */
const copied = ['cvt ', 'fpgm', 'prep'] as const;

/**
 * Prepares a font for cutting.
 * @returns a maker of subsets, one for each document; undefined when the font has no TrueType outlines.
 */
export function subsetMaker({ flavour, tables }: Sfnt): (() => GlyphSubset) | undefined {
  const [glyf, loca, hmtx, head, hhea, maxp] = ['glyf', 'loca', 'hmtx', 'head', 'hhea', 'maxp'].map((tag) =>
    tables.get(tag),
  );
  if (!glyf || !loca || !hmtx || !head || !hhea || !maxp) return undefined;
  const offsets = view(loca);
  const long = view(head).getInt16(place.headLocaFormat) === 1;
  const offsetOf = (glyph: number) =>
    long ? offsets.getUint32(glyph * 4) : offsets.getUint16(glyph * 2) * 2;
  const outline = (glyph: number) => glyf.subarray(offsetOf(glyph), offsetOf(glyph + 1));
  const metrics = view(hmtx);
  const measured = view(hhea).getUint16(place.hheaMetrics);
  const metric = (glyph: number) => ({
    // glyphs after the last advance repeat it and have a bearing only
    advance: metrics.getUint16(Math.min(glyph, measured - 1) * 4),
    bearing: metrics.getInt16(glyph < measured ? glyph * 4 + 2 : measured * 4 + (glyph - measured) * 2),
  });

  return () => {
    // .notdef always comes first
    const glyphs = [0];
    const numbers = new Map([[0, 0]]);
    const includeGlyph = (glyph: number): number => {
      const known = numbers.get(glyph);
      if (known !== undefined) return known;
      numbers.set(glyph, glyphs.length);
      return glyphs.push(glyph) - 1;
    };
    const encode = (): Uint8Array => {
      const outlines: Uint8Array[] = [];
      // parts of composite glyphs join the list while it is walked
      for (let i = 0; i < glyphs.length; i++) outlines.push(renumbered(outline(glyphs[i]!), includeGlyph));
      const out = new Map<string, Uint8Array>([
        ...glyphTables(outlines),
        ['hmtx', metricTable(glyphs.map(metric))],
        ['head', withFigure(head, place.headLocaFormat, 1)],
        ['hhea', withFigure(hhea, place.hheaMetrics, glyphs.length)],
        ['maxp', withFigure(maxp, place.maxpGlyphs, glyphs.length)],
        ...carried(tables),
      ]);
      return writeSfnt({ flavour, tables: out });
    };
    return { includeGlyph, encode };
  };
}

const carried = (tables: SfntTables): [string, Uint8Array][] =>
  copied.flatMap((tag) => {
    const table = tables.get(tag);
    return table ? [[tag, table]] : [];
  });

/** A copy of a table with one 16-bit figure changed. */
function withFigure(table: Uint8Array, at: number, value: number): Uint8Array {
  const copy = table.slice();
  view(copy).setUint16(at, value);
  return copy;
}

/** A glyph's bytes; a composite one (negative count of contours) names its parts by their new numbers. */
function renumbered(glyph: Uint8Array, include: (glyph: number) => number): Uint8Array {
  if (glyph.length === 0 || view(glyph).getInt16(0) >= 0) return glyph;
  const copy = glyph.slice();
  const data = view(copy);
  let at = 10;
  let flags: number;
  do {
    flags = data.getUint16(at);
    data.setUint16(at + 2, include(data.getUint16(at + 2)));
    at += flags & component.words ? 8 : 6;
    at += flags & component.matrix ? 8 : flags & component.xyScale ? 4 : flags & component.scale ? 2 : 0;
  } while (flags & component.more);
  return copy;
}

/** glyf and its long loca; outlines begin on 4-byte bounds. */
function glyphTables(outlines: readonly Uint8Array[]): [string, Uint8Array][] {
  const padded = (length: number) => (length + 3) & ~3;
  const glyf = new Uint8Array(outlines.reduce((sum, { length }) => sum + padded(length), 0));
  const loca = new Uint8Array((outlines.length + 1) * 4);
  let at = 0;
  outlines.forEach((outline, i) => {
    glyf.set(outline, at);
    at += padded(outline.length);
    view(loca).setUint32((i + 1) * 4, at);
  });
  return [
    ['glyf', glyf],
    ['loca', loca],
  ];
}

function metricTable(metrics: readonly { readonly advance: number; readonly bearing: number }[]): Uint8Array {
  const table = new Uint8Array(metrics.length * 4);
  const data = view(table);
  metrics.forEach(({ advance, bearing }, i) => {
    data.setUint16(i * 4, advance);
    data.setInt16(i * 4 + 2, bearing);
  });
  return table;
}
