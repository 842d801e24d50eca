/** A parsed font as the PDF painter wants it: one glyph a character, no shaping, looked up once for all documents. */
import type { Font } from 'fontkit';

interface FaceGlyph {
  readonly id: number;
  readonly advanceWidth: number;
  readonly codePoints: readonly number[];
}
interface FacePosition {
  readonly xAdvance: number;
  readonly yAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
  readonly advanceWidth: number;
}
interface FaceRun {
  readonly glyphs: readonly FaceGlyph[];
  readonly positions: readonly FacePosition[];
  readonly advanceWidth: number;
}
/** What pdfkit's `registerFont` takes for a font that is already open. */
export interface PdfFace {
  readonly postscriptName: string;
  layout(text: string): FaceRun;
}

/** pdfkit works in thousandths of an em; a face that is in them already is never rescaled. */
const unitsPerEm = 1000;

const cache = new WeakMap<Font, PdfFace>();

/**
 * The face of a parsed font. Kerning and ligatures would move glyphs off the places that the typesetter gave
 * them, and shaping is most of the painting time: a character is its cmap glyph, at its own width.
 */
export function pdfFace(font: Font): PdfFace {
  const known = cache.get(font);
  if (known) return known;
  const face = openFace(font);
  cache.set(font, face);
  return face;
}

function openFace(font: Font): PdfFace {
  const scale = unitsPerEm / font.unitsPerEm;
  const glyphs = new Map<number, { readonly glyph: FaceGlyph; readonly position: FacePosition }>();
  const find = (codePoint: number) => {
    const found = font.glyphForCodePoint(codePoint);
    const advanceWidth = found.advanceWidth * scale;
    const placed = {
      glyph: { id: found.id, advanceWidth, codePoints: [codePoint] },
      position: { xAdvance: advanceWidth, yAdvance: 0, xOffset: 0, yOffset: 0, advanceWidth },
    };
    glyphs.set(codePoint, placed);
    return placed;
  };
  const layout = (text: string): FaceRun => {
    const run = { glyphs: [] as FaceGlyph[], positions: [] as FacePosition[], advanceWidth: 0 };
    for (let i = 0; i < text.length; i++) {
      const codePoint = text.codePointAt(i)!;
      if (codePoint > 0xffff) i++;
      const { glyph, position } = glyphs.get(codePoint) ?? find(codePoint);
      run.glyphs.push(glyph);
      run.positions.push(position);
      run.advanceWidth += glyph.advanceWidth;
    }
    return run;
  };
  const { minX, minY, maxX, maxY } = font.bbox;
  const inThousandths = {
    unitsPerEm,
    ascent: font.ascent * scale,
    descent: font.descent * scale,
    lineGap: font.lineGap * scale,
    capHeight: font.capHeight * scale,
    xHeight: font.xHeight * scale,
    bbox: { minX: minX * scale, minY: minY * scale, maxX: maxX * scale, maxY: maxY * scale },
    layout,
    getGlyph: (id: number) => ({ advanceWidth: font.getGlyph(id).advanceWidth * scale }),
    createSubset: () => font.createSubset(),
  };
  return Object.create(font, Object.getOwnPropertyDescriptors(inThousandths)) as PdfFace;
}
