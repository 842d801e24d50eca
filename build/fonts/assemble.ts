/** One TrueType font made of glyphs taken out of one or several: cut, merged, renamed, without hints and layout tables. */
import { writeSfnt } from '../../electron/disk/fonts/sfnt';
import { componentsOf, isComposite, bounds, sideways, withoutHints } from './outline';
import type { FontSource } from './source';
import { characterMap, faceTables } from './tables';
import { fitting } from './widths';

export interface Assembly {
  /** Family name of the result; its style is Regular. */
  readonly family: string;
  /** Fonts to take glyphs from: for each character the first that has it. The first also gives the measures. */
  readonly sources: readonly FontSource[];
  /** Code points wanted, ascending; those that no source has are left out. */
  readonly points: readonly number[];
  /** Whether marks and digits get the widths of the official Chinese faces. */
  readonly squareMarks: boolean;
}

interface Glyph {
  outline: Uint8Array;
  readonly advance: number;
}

/**
 * Assemble a font file.
 * @throws Error when sources differ in units per em, which the outlines are not scaled for.
 */
export function assemble({ family, sources, points, squareMarks }: Assembly): Uint8Array {
  const base = sources[0]!;
  const glyphs: Glyph[] = [];
  const placed = new Map<string, number>();
  const place = (source: FontSource, glyph: number): number => {
    const key = `${sources.indexOf(source)}:${glyph}`;
    const known = placed.get(key);
    if (known !== undefined) return known;
    const index = glyphs.length;
    placed.set(key, index);
    const outline = source.outline(glyph);
    glyphs.push({ outline, advance: source.advance(glyph) });
    if (isComposite(outline)) for (const part of componentsOf(outline)) place(source, part);
    glyphs[index]!.outline = withoutHints(outline, (part) => place(source, part));
    return index;
  };
  place(base, 0); // .notdef
  const map = new Map<number, number>();
  for (const point of points) {
    const source = sources.find((candidate) => candidate.glyphOf(point) !== undefined);
    if (source === undefined) continue;
    if (source.unitsPerEm !== base.unitsPerEm)
      throw new Error(`${family}: the fonts to merge differ in units per em`);
    const glyph = source.glyphOf(point)!;
    const outline = source.outline(glyph);
    const fit = squareMarks
      ? fitting(point, source.advance(glyph), source.unitsPerEm, bounds(outline))
      : undefined;
    if (fit === undefined) map.set(point, place(source, glyph));
    else {
      map.set(point, glyphs.length);
      glyphs.push({ outline: sideways(outline, fit.scale, fit.shift, source.outline), advance: fit.advance });
    }
  }
  const tables = faceTables(
    base,
    family,
    [...map.keys()],
    glyphs.map((glyph) => ({ advance: glyph.advance, left: bounds(glyph.outline).left })),
  );
  tables.set('cmap', characterMap(map));
  const { glyf, loca } = outlines(glyphs.map((glyph) => glyph.outline));
  tables.set('glyf', glyf).set('loca', loca);
  return writeSfnt({ flavour: 0x00010000, tables });
}

/** The glyf table and its long index. */
function outlines(glyphs: readonly Uint8Array[]): { readonly glyf: Uint8Array; readonly loca: Uint8Array } {
  const loca = new Uint8Array(4 * (glyphs.length + 1));
  const index = new DataView(loca.buffer);
  let size = 0;
  glyphs.forEach((glyph, number) => {
    index.setUint32(4 * number, size);
    size += (glyph.length + 3) & ~3;
  });
  index.setUint32(4 * glyphs.length, size);
  const glyf = new Uint8Array(size);
  glyphs.forEach((glyph, number) => glyf.set(glyph, index.getUint32(4 * number)));
  return { glyf, loca };
}
