/** Fonts cut and merged by our own code are read back the same by an independent reader (fontkit). */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../build/fonts/assemble';
import { openSource } from '../../build/fonts/source';
import { fitting } from '../../build/fonts/widths';
import { LAYOUT_TABLES, readSfnt, withoutLayout, writeSfnt } from '../../electron/disk/fonts/sfnt';

const require = createRequire(import.meta.url);
const tinos = await readFile(require.resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf'));
const open = (bytes: Uint8Array): fontkit.Font => fontkit.create(Buffer.from(bytes)) as fontkit.Font;
const points = (text: string): number[] =>
  Array.from(text, (one) => one.codePointAt(0)!).sort((a, b) => a - b);
const outlineOf = (font: fontkit.Font, point: number): string => font.glyphForCodePoint(point).path.toSVG();

describe('assemble', () => {
  const wanted = points('Aé½Ǖ中g');
  const cut = assemble({
    family: 'Test Face',
    sources: [openSource(tinos)],
    points: wanted,
    squareMarks: false,
  });

  it('keeps the wanted characters that the source has, and no others', () => {
    expect([...open(cut).characterSet].sort((a, b) => a - b)).toEqual(points('Aé½Ǖg'));
  });

  it('keeps their outlines, composites too, and their advances', () => {
    for (const point of points('Aé½Ǖg')) {
      expect(outlineOf(open(cut), point)).toBe(outlineOf(open(tinos), point));
      const width = (font: fontkit.Font) => font.glyphForCodePoint(point).advanceWidth;
      expect(width(open(cut))).toBe(width(open(tinos)));
    }
    expect(outlineOf(open(cut), 0xe9)).toContain('M');
  });

  it('takes each character from the first source that has it', () => {
    const only = (text: string) =>
      openSource(
        assemble({ family: 'Part', sources: [openSource(tinos)], points: points(text), squareMarks: false }),
      );
    const merged = assemble({
      family: 'Whole',
      sources: [only('Aé'), only('Agé')],
      points: points('Agé'),
      squareMarks: false,
    });
    for (const point of points('Agé'))
      expect(outlineOf(open(merged), point)).toBe(outlineOf(open(tinos), point));
  });

  it('gives the same bytes every time', () => {
    const again = assemble({
      family: 'Test Face',
      sources: [openSource(tinos)],
      points: wanted,
      squareMarks: false,
    });
    expect(Buffer.compare(again, cut)).toBe(0);
  });

  it('squares marks and halves digits, composites drawn in', () => {
    const squared = open(
      assemble({ family: 'Square', sources: [openSource(tinos)], points: points('—“·7'), squareMarks: true }),
    );
    const em = squared.unitsPerEm;
    const glyph = (character: string) => squared.glyphForCodePoint(character.codePointAt(0)!);
    expect(glyph('—').bbox).toMatchObject({ minX: 0, maxX: em });
    expect([glyph('“').advanceWidth, glyph('·').advanceWidth, glyph('7').advanceWidth]).toEqual([
      em,
      em,
      em / 2,
    ]);
  });
});

describe('fitting', () => {
  it('leaves letters and characters alone', () => {
    expect(fitting(0x41, 700, 1000, { left: 10, right: 690 })).toBeUndefined();
    expect(fitting(0x4e2d, 1000, 1000, { left: 60, right: 940 })).toBeUndefined();
  });

  it('narrows what is wider than its cell', () => {
    const fit = fitting(0x30, 700, 1000, { left: 0, right: 600 })!;
    expect(fit.advance).toBe(500);
    expect(fit.scale * 600).toBeCloseTo(480);
    expect(fit.shift).toBeCloseTo(10);
  });
});

describe('sfnt', () => {
  it('written and read again is the same, with right check sums', () => {
    const font = readSfnt(tinos);
    const again = readSfnt(writeSfnt(font));
    expect([...again.tables.keys()].sort()).toEqual([...font.tables.keys()].sort());
    for (const [tag, table] of font.tables)
      if (tag !== 'head') expect(Buffer.compare(again.tables.get(tag)!, table)).toBe(0);
    const file = writeSfnt(font);
    const data = new DataView(file.buffer);
    let sum = 0;
    for (let offset = 0; offset < file.length; offset += 4) sum = (sum + data.getUint32(offset)) >>> 0;
    expect(sum).toBe(0xb1b0afba);
  });

  it('without layout has none of its tables and all of the others', () => {
    const kept = withoutLayout(readSfnt(tinos)).tables;
    expect([...readSfnt(tinos).tables.keys()].filter((tag) => !kept.has(tag)).sort()).toEqual([
      'GDEF',
      'GPOS',
      'GSUB',
    ]);
    expect(LAYOUT_TABLES.filter((tag) => kept.has(tag))).toEqual([]);
  });

  it('cut short is refused', () => {
    expect(() => readSfnt(tinos.subarray(0, tinos.length / 2))).toThrow(RangeError);
  });
});
