/** Reads a PDF file back: what stands where on its pages, from the file's own text and graphics operators. */
import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { ReadChar, ReadPage, ReadRun } from './pdf-contents';
import { interpret, type Operators } from './pdf-operators';

export interface ReadBookmark {
  readonly title: string;
  readonly children: readonly ReadBookmark[];
}
export interface ReadPdf {
  readonly pages: readonly ReadPage[];
  readonly bookmarks: readonly ReadBookmark[];
  /** Document properties as the file gives them: Title, Author, Language, PDFFormatVersion, … */
  readonly info: Readonly<Record<string, unknown>>;
  readonly xmp: string;
}

interface OutlineNode {
  readonly title: string;
  readonly items: readonly OutlineNode[];
}
const bookmarksOf = (nodes: readonly OutlineNode[]): ReadBookmark[] =>
  nodes.map(({ title, items }) => ({ title, children: bookmarksOf(items) }));

async function readPage(page: PDFPageProxy): Promise<ReadPage> {
  if (page.rotate !== 0) throw new Error(`Page ${page.pageNumber} is rotated by ${page.rotate}°`);
  const [left, bottom, right, top] = page.view as [number, number, number, number];
  const operators = (await page.getOperatorList()) as Operators;
  const names = new Map<string, string>();
  const fontName = (id: string): string => {
    const known = names.get(id);
    if (known !== undefined) return known;
    const { name } = page.commonObjs.get(id) as { readonly name: string };
    const plain = name.replace(/^[A-Z]{6}\+/u, '');
    names.set(id, plain);
    return plain;
  };
  return interpret(operators, { left, bottom, width: right - left, height: top - bottom }, fontName);
}

/** Reads a whole file. Throws when it is no PDF. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const loading = getDocument({
    // pdf.js takes the buffer it is given away from its owner
    data: new Uint8Array(bytes),
    disableFontFace: true,
    fontExtraProperties: true,
    useSystemFonts: false,
    verbosity: 0,
  });
  const file = await loading.promise;
  const pages: ReadPage[] = [];
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number);
    pages.push(await readPage(page));
    page.cleanup();
  }
  const { info, metadata } = await file.getMetadata();
  const outline = (await file.getOutline()) as readonly OutlineNode[] | null;
  const read: ReadPdf = {
    pages,
    bookmarks: bookmarksOf(outline ?? []),
    info: info as Readonly<Record<string, unknown>>,
    xmp: (metadata as { getRaw(): string } | null)?.getRaw() ?? '',
  };
  await loading.destroy();
  return read;
}

/** Upright glyphs on one baseline. */
export interface ReadLine {
  readonly text: string;
  readonly x: number;
  /** Right edge of the last glyph's ink box, without its spacing. */
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly runs: readonly ReadRun[];
  readonly chars: readonly ReadChar[];
}

/**
 * A page's upright runs as lines, from top to bottom and left to right.
 * @param tolerance runs whose baselines differ by no more than this (pt) are one line.
 */
export function linesOf(page: ReadPage, tolerance = 1): ReadLine[] {
  const groups: ReadRun[][] = [];
  const upright = page.runs.filter((run) => run.turn === 0).sort((a, b) => a.y - b.y);
  for (const run of upright) {
    const group = groups[groups.length - 1];
    if (group && Math.abs(group[0]!.y - run.y) <= tolerance) group.push(run);
    else groups.push([run]);
  }
  return groups.map((group) => {
    const runs = group.sort((a, b) => a.x - b.x);
    const chars = runs.flatMap((run) => run.chars).sort((a, b) => a.x - b.x);
    const lastChar = chars[chars.length - 1]!;
    return {
      text: chars.map((char) => char.text).join(''),
      x: chars[0]!.x,
      right: lastChar.x + lastChar.ink,
      y: runs[0]!.y,
      size: Math.max(...runs.map((run) => run.size)),
      runs,
      chars,
    };
  });
}
