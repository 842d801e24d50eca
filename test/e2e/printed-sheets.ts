/** What stands where on printed sheets, read from a PDF: the printer's and our own brought to upright sheets, in mm. */
import { ptToMm } from '../../templates/official/measures';
import type { ReadPage } from '../support/pdf-contents';
import { readPdf } from '../support/read-pdf';

export interface Glyph {
  readonly text: string;
  /** Origin on the baseline, from the upright sheet's top left. */
  readonly x: number;
  readonly y: number;
}
/** A rule or a picture. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface PrintedSheet {
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Box[];
  readonly pictures: readonly Box[];
}

/** Wide pages are turned with their head to the left. */
function upright(page: ReadPage): PrintedSheet {
  const wide = page.width > page.height;
  const box = ({ x, y, width, height }: Box): Box =>
    wide
      ? { x: ptToMm(y), y: ptToMm(page.width - x - width), width: ptToMm(height), height: ptToMm(width) }
      : { x: ptToMm(x), y: ptToMm(y), width: ptToMm(width), height: ptToMm(height) };
  const glyphs = page.runs
    .flatMap(({ chars }) => chars)
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, x, y }) =>
      wide ? { text, x: ptToMm(y), y: ptToMm(page.width - x) } : { text, x: ptToMm(x), y: ptToMm(y) },
    );
  // the sheet's own white is no rule
  const rules = page.rules.filter(({ color }) => color !== '#ffffff').map(box);
  return { glyphs, rules, pictures: page.images.map(box) };
}

export const sheetsIn = async (pdf: Uint8Array): Promise<PrintedSheet[]> =>
  (await readPdf(pdf)).pages.map(upright);

/** Of several papers printed on both sides: each begins on paper of its own, the last one's back is not printed. */
export const onBothSides = (papers: readonly (readonly PrintedSheet[])[]): PrintedSheet[] =>
  papers.flatMap((sheets, n) =>
    sheets.length % 2 === 1 && n < papers.length - 1
      ? [...sheets, { glyphs: [], rules: [], pictures: [] }]
      : sheets,
  );

const corners = ({ x, y, width, height }: Box): readonly number[] => [x, y, x + width, y + height];

/** The largest distance between corresponding edges of two lists of boxes, mm; Infinity when they do not correspond. */
function boxesApart(some: readonly Box[], others: readonly Box[]): number {
  if (some.length !== others.length) return Infinity;
  const apart = (a: Box, b: Box) => Math.max(...corners(a).map((edge, n) => Math.abs(edge - corners(b)[n]!)));
  // painters merge and order rules differently: each is compared with the one nearest to it
  return Math.max(0, ...some.map((box) => Math.min(...others.map((other) => apart(box, other)))));
}

/** The texts of both, and the farthest that a glyph, a rule or a picture is from where it should be, mm. */
export function apart(printed: PrintedSheet, wanted: PrintedSheet) {
  const text = (sheet: PrintedSheet) => sheet.glyphs.map((glyph) => glyph.text).join('');
  const glyphs = printed.glyphs.map((glyph, n) => {
    const other = wanted.glyphs[n];
    return other === undefined ? Infinity : Math.hypot(glyph.x - other.x, glyph.y - other.y);
  });
  return {
    printed: text(printed),
    wanted: text(wanted),
    glyphs: Math.max(0, ...glyphs),
    rules: boxesApart(printed.rules, wanted.rules),
    pictures: boxesApart(printed.pictures, wanted.pictures),
  };
}
