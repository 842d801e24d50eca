/** The DOCX writer: a flow and the facts of its page breaks → the bytes of a .docx file. */
import type { FlowDocument } from '../../flow/flow';
import type { BreakFacts } from '../../typeset/page';
import { fixedDate, type Gzip, type Pictures } from '../input';
import { Bookmarks } from './bookmarks';
import { isTurned, lineLength } from '../../official/setups';
import { emptyFooters, numberFooters, type Footers } from './footers';
import { letterFooter, letterHeadOf } from './letter';
import { documentFrame, libraryPackage } from './library-package';
import { Markup } from './markup';
import { packageBytes } from './package';
import { PictureShelf } from './picture-shelf';
import { writeSection } from './section';
import { planSections } from './section-plan';
import { StyleBook } from './style-book';
import { stylesPart } from './styles-part';
import { escapeXml } from './xml';

export interface DocxInput {
  readonly flow: FlowDocument;
  /** Page breaks, tightened sections, column widths: the layout's findings. */
  readonly facts: BreakFacts;
  readonly pictures: Pictures;
  /** Face of Latin letters and digits. */
  readonly latinFace: string;
  readonly created?: Date;
  readonly gzip?: Gzip;
}

/**
 * Writes a paper as DOCX.
 * @returns bytes that are the same for the same input
 * @throws Error when the facts do not belong to the flow
 */
export async function writeDocx(input: DocxInput): Promise<Uint8Array> {
  const { flow, facts, pictures } = input;
  const latinFace = escapeXml(input.latinFace);
  const book = new StyleBook(flow.styles);
  const shelf = new PictureShelf(pictures);
  const bookmarks = new Bookmarks();
  const planned = planSections(flow, facts);
  const pages = planned.map(({ page }) => page);
  const library = await libraryPackage(pages, flow.setup);
  const { start, sections } = documentFrame(library);
  if (sections.length !== pages.length) throw new Error('docx wrote another number of sections than asked');

  const document = new Markup();
  document.write(`${start}<w:body>`);
  planned.forEach((section, i) => {
    const { page, pitch } = section;
    const pen = { flow, facts, book, shelf, bookmarks, pitch, measure: lineLength(page) };
    writeSection(section, pen, i < planned.length - 1 ? sections[i] : undefined, document);
  });
  document.write(`${sections[sections.length - 1] ?? ''}</w:body></w:document>`);

  const numbers = { upright: numberFooters(book, false), turned: numberFooters(book, true) };
  const footers = planned.map(({ page, section }): Footers => {
    const own = page.numbered ? (isTurned(page) ? numbers.turned : numbers.upright) : emptyFooters;
    const head = letterHeadOf(section);
    return head ? { ...own, first: letterFooter(head, head.letter) } : own;
  });
  return packageBytes({
    flow,
    library,
    document: document.bytes,
    styles: stylesPart(book, flow.setup.pitch, latinFace),
    footers: (section) => footers[section],
    shelf,
    created: input.created ?? fixedDate,
    gzip: input.gzip,
  });
}
