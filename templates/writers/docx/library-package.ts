/** The package that npm docx makes for a paper's sections, unzipped: made once for each shape of paper. */
import { Document, Packer } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import type { PageSetup } from '../../official/setups';
import { librarySections, type SectionPage } from './library-sections';

/** Parts by their names in the package. */
export type LibraryParts = Readonly<Record<string, Uint8Array>>;

/** Shapes kept; two hundred sheets of one kind share one. */
const most = 16;
const kept = new Map<string, Promise<LibraryParts>>();

async function make(pages: readonly SectionPage[], setup: PageSetup): Promise<LibraryParts> {
  const document = new Document({
    compatibility: { version: 15 },
    evenAndOddHeaderAndFooters: true,
    sections: librarySections(pages, setup),
  });
  return unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
}

/** The library's parts for sections like these; they hold nothing of a paper's own text. */
export function libraryPackage(pages: readonly SectionPage[], setup: PageSetup): Promise<LibraryParts> {
  const shape = JSON.stringify([setup.name, pages]);
  const known = kept.get(shape);
  if (known) return known;
  if (kept.size >= most) kept.clear();
  const parts = make(pages, setup);
  kept.set(shape, parts);
  return parts;
}

/** A part's text; '' when the library has made no such part. */
export const partText = (parts: LibraryParts, name: string): string =>
  strFromU8(parts[name] ?? new Uint8Array());

/** The library's document part without its body. */
export interface DocumentFrame {
  /** From the declaration to the root's start tag. */
  readonly start: string;
  /** Properties of each section. */
  readonly sections: readonly string[];
}

export function documentFrame(parts: LibraryParts): DocumentFrame {
  const text = partText(parts, 'word/document.xml');
  const sections = text.match(/<w:sectPr>.*?<\/w:sectPr>/gs) ?? [];
  return { start: text.slice(0, text.indexOf('<w:body>')), sections };
}
