/** A font cut to some glyphs draws them as the whole font does. */
import * as fontkit from 'fontkit';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { subsetMaker } from '../../../electron/disk/fonts/glyph-subset';
import { readSfnt } from '../../../electron/disk/fonts/sfnt';
import { standInFaces } from '../../support/stand-in-faces';

async function openStandIn(id: string) {
  const { byId } = await standInFaces();
  const bytes = await readFile(byId.get(id)!.file);
  const sfnt = readSfnt(bytes);
  return { sfnt, whole: fontkit.create(bytes) as fontkit.Font };
}
const drawn = (font: fontkit.Font, glyph: number) => {
  const { path, advanceWidth } = font.getGlyph(glyph);
  return { advanceWidth, path: path.toSVG() };
};

/** Cuts the characters out and compares each glyph with the whole font's. */
async function expectAlike(id: string, text: string): Promise<void> {
  const { sfnt, whole } = await openStandIn(id);
  const subset = subsetMaker(sfnt)!();
  const glyphs = [...text].map((ch) => whole.glyphForCodePoint(ch.codePointAt(0)!).id);
  const numbers = glyphs.map((glyph) => subset.includeGlyph(glyph));
  const cut = fontkit.create(Buffer.from(subset.encode())) as fontkit.Font;
  glyphs.forEach((glyph, i) => expect(drawn(cut, numbers[i]!)).toEqual(drawn(whole, glyph)));
  expect(drawn(cut, 0)).toEqual(drawn(whole, 0));
}

describe('a subset', () => {
  it.each(['fangsong', 'kai', 'hei'])('draws Chinese characters of %s alike', async (id) => {
    await expectAlike(id, '督办单，攻坚“散乱污”——〔2017〕');
  });

  it('draws composite glyphs, whose parts it takes in by itself', async () => {
    const { sfnt, whole } = await openStandIn('latin');
    const accented = 'éüÅ';
    const parts = [...accented].map((ch) => whole.glyphForCodePoint(ch.codePointAt(0)!).id);
    const subset = subsetMaker(sfnt)!();
    parts.forEach((glyph) => subset.includeGlyph(glyph));
    const { numGlyphs } = fontkit.create(Buffer.from(subset.encode())) as fontkit.Font;
    expect(numGlyphs).toBeGreaterThan(1 + accented.length);
    await expectAlike('latin', accented);
  });

  it('numbers glyphs in the order they come, each once', async () => {
    const subset = subsetMaker((await openStandIn('song')).sfnt)!();
    expect([7, 9, 7, 0].map((glyph) => subset.includeGlyph(glyph))).toEqual([1, 2, 1, 0]);
  });

  it('is left to fontkit where there are no TrueType outlines', async () => {
    const { sfnt } = await openStandIn('latin');
    const tables = new Map([...sfnt.tables].filter(([tag]) => tag !== 'glyf'));
    expect(subsetMaker({ ...sfnt, tables })).toBeUndefined();
  });
});
