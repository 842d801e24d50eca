/** A face in one PDF file: encodes texts, remembers the glyphs they take, and writes the font cut to those. */
import type { Font } from 'fontkit';
import { fontObjects, glyphCode, type Subset } from './font-objects';

/** PDF counts a font's lengths in thousandths of an em. */
const thousandths = 1000;

/**
 * A character is its cmap glyph at its own width: shaping would kern and join, and so move glyphs off the places
 * that the typesetter gave them. pdfkit's `text` always shapes, and takes four times as long over it.
 */
export class EmbeddedFace {
  /** The font's dictionary, for the resources of the pages that use it. */
  readonly reference: PDFKit.PDFKitReference;
  readonly #subset: Subset;
  readonly #scale: number;
  readonly #codes = new Map<number, string>();
  // by glyph number in the subset, whose first is .notdef
  readonly #widths: number[];
  readonly #characters = [0];

  /** @param name `F1`, `F2`, …: what the pages' resources call the face. */
  constructor(
    readonly pdf: PDFKit.PDFDocument,
    readonly font: Font,
    readonly name: string,
  ) {
    this.reference = pdf.ref({});
    this.#subset = font.createSubset() as unknown as Subset;
    this.#scale = thousandths / font.unitsPerEm;
    this.#widths = [font.getGlyph(0).advanceWidth * this.#scale];
  }

  /** `text` as its glyphs' codes, in hexadecimal. */
  encode(text: string): string {
    let out = '';
    for (let i = 0; i < text.length; i++) {
      const character = text.codePointAt(i)!;
      if (character > 0xffff) i++;
      out += this.#codes.get(character) ?? this.#take(character);
    }
    return out;
  }

  #take(character: number): string {
    const glyph = this.font.glyphForCodePoint(character);
    const number = this.#subset.includeGlyph(glyph.id);
    this.#widths[number] ??= glyph.advanceWidth * this.#scale;
    this.#characters[number] ??= character;
    const code = glyphCode(number);
    this.#codes.set(character, code);
    return code;
  }

  /** Writes the font; after that nothing can be encoded. */
  embed(): void {
    const { pdf, font, name, reference } = this;
    const cut = { name, subset: this.#subset, widths: this.#widths, characters: this.#characters };
    Object.assign(reference.data, fontObjects(pdf, font, cut));
    reference.end();
  }
}
