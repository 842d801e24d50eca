/** The objects of a cut font in a PDF file: its program, measures, widths and map back to Unicode (ISO 32000-1, 9.7). */
import type { Font } from 'fontkit';

/** fontkit's subset of a font, as it is (its types have `includeGlyph` answer a boolean). */
export interface Subset {
  /** Takes a glyph in; answers its number in the subset. */
  includeGlyph(glyph: number): number;
  encode(): Uint8Array;
}

export interface CutFont {
  /** `F1`, `F2`, …: the font's name in the file. */
  readonly name: string;
  readonly subset: Subset;
  /** By glyph number in the subset, thousandths of an em. */
  readonly widths: readonly number[];
  /** By glyph number, the code point that the glyph shows. */
  readonly characters: readonly number[];
}

/** Entries that one range of a map may list (Adobe Technical Note 5411). */
const rangeSize = 256;
/** The font has characters of its own beyond the Latin ones (table 123). */
const symbolic = 4;

const hex = (value: number): string => value.toString(16).padStart(4, '0');

/** A glyph number as the page's texts have it. */
export const glyphCode = hex;

/** Six letters that tell the cut fonts of a file apart (9.6.4). */
const tagOf = (name: string): string =>
  name
    .slice(1)
    .replace(/\d/g, (digit) => String.fromCharCode(65 + Number(digit)))
    .padEnd(6, 'Z');

const utf16 = (codePoint: number): string => {
  const character = String.fromCodePoint(codePoint);
  return hex(character.charCodeAt(0)) + (character.length > 1 ? hex(character.charCodeAt(1)) : '');
};

/** Glyph numbers → characters, so that text can be selected and searched (9.10.3). */
function unicodeMap(characters: readonly number[]): string {
  const ranges: string[] = [];
  for (let from = 0; from < characters.length; from += rangeSize) {
    const part = characters.slice(from, from + rangeSize);
    const list = part.map((character) => `<${utf16(character)}>`).join(' ');
    ranges.push(`<${hex(from)}> <${hex(from + part.length - 1)}> [${list}]`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${ranges.length} beginbfrange
${ranges.join('\n')}
endbfrange
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

/** Writes the objects that a font's dictionary names; answers the dictionary. */
export function fontObjects(pdf: PDFKit.PDFDocument, font: Font, cut: CutFont): object {
  const written = (data: object, stream?: Uint8Array | string): PDFKit.PDFKitReference => {
    const reference = pdf.ref(data);
    reference.end(stream);
    return reference;
  };
  const scale = 1000 / font.unitsPerEm;
  const { minX, minY, maxX, maxY } = font.bbox;
  const cff = 'cff' in cut.subset;
  const BaseFont = `${tagOf(cut.name)}+${font.postscriptName.replaceAll(' ', '_')}`;
  const program = written(cff ? { Subtype: 'CIDFontType0C' } : {}, cut.subset.encode());
  const FontDescriptor = written({
    Type: 'FontDescriptor',
    FontName: BaseFont,
    Flags: symbolic,
    FontBBox: [minX, minY, maxX, maxY].map((edge) => edge * scale),
    ItalicAngle: font.italicAngle,
    Ascent: font.ascent * scale,
    Descent: font.descent * scale,
    CapHeight: (font.capHeight || font.ascent) * scale,
    XHeight: font.xHeight * scale,
    StemV: 0,
    [cff ? 'FontFile3' : 'FontFile2']: program,
  });
  const glyphs = written({
    Type: 'Font',
    Subtype: cff ? 'CIDFontType0' : 'CIDFontType2',
    BaseFont,
    // pdfkit writes a string as a name, and a String object as a string
    CIDSystemInfo: { Registry: new String('Adobe'), Ordering: new String('Identity'), Supplement: 0 },
    FontDescriptor,
    W: [0, cut.widths],
    ...(cff ? {} : { CIDToGIDMap: 'Identity' }),
  });
  return {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont,
    Encoding: 'Identity-H',
    DescendantFonts: [glyphs],
    ToUnicode: written({}, unicodeMap(cut.characters)),
  };
}
