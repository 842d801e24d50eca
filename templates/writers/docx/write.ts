/** The DOCX writer: a flow and the facts of its page breaks → the bytes of a .docx file. */
import type { FlowDocument } from '../../flow/flow';
import type { BreakFacts } from '../../typeset/page';
import { fixedDate, type Pictures } from '../input';
import { Bookmarks } from './bookmarks';
import { measureOf, numberFooters } from './footers';
import type { SectionPage } from './library-sections';
import { packageBytes } from './package';
import type { SectionPen } from './pen';
import { PictureShelf } from './picture-shelf';
import { sectionXml, type SectionEnd } from './section';
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
}

/** Where the 版记 goes: on the last page, alone behind it, or in a portrait section of its own. */
function colophonPlace(flow: FlowDocument, facts: BreakFacts): 'none' | 'here' | 'alone' | 'section' {
  if (!flow.colophon) return 'none';
  const last = flow.sections[flow.sections.length - 1];
  if (last?.orientation === 'landscape' || facts.blankBeforeColophon) return 'section';
  return facts.colophonAlone ? 'alone' : 'here';
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
  const numbered = flow.pageNumbering.style !== 'none';
  const place = colophonPlace(flow, facts);
  const pages: SectionPage[] = [];
  const bodies: string[] = [];

  const penOf = (orientation: SectionPage['orientation'], pitch: number): SectionPen => {
    return { flow, facts, book, shelf, bookmarks, pitch, measure: measureOf(orientation) };
  };
  let offset = 0;
  flow.sections.forEach((section, i) => {
    const { orientation } = section;
    const pitch = facts.tightened.find((entry) => entry.section === i)?.pitch ?? flow.setup.pitch;
    const last = i === flow.sections.length - 1;
    const own = place === 'here' || place === 'alone' ? place : undefined;
    const end: SectionEnd = {
      closed: !last || place === 'section',
      ...(last && own ? { colophon: own } : {}),
    };
    bodies.push(sectionXml(section, offset, penOf(orientation, pitch), end));
    pages.push({ orientation, numbered });
    offset += section.items.length;
  });
  if (place === 'section') {
    const colophon = facts.blankBeforeColophon ? 'alone' : 'here';
    const empty = { orientation: 'portrait', items: [] } as const;
    bodies.push(sectionXml(empty, offset, penOf('portrait', flow.setup.pitch), { closed: false, colophon }));
    // 7.5: neither the blank page nor the colophon's behind it is numbered
    pages.push({ orientation: 'portrait', numbered: numbered && !facts.blankBeforeColophon });
  }
  const footers = {
    portrait: numberFooters(book, 'portrait'),
    landscape: numberFooters(book, 'landscape'),
  };
  const styles = stylesPart(book, flow.setup.pitch, latinFace);
  return packageBytes({
    flow,
    pages,
    bodies,
    styles,
    footers: (orientation) => footers[orientation],
    shelf,
    created: input.created ?? fixedDate,
  });
}
