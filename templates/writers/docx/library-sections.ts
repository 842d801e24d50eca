/** The sections that npm docx is asked for: paper, margins, grid, and footers marked so that ours can take their place. */
import { Footer, Paragraph, type ISectionOptions } from 'docx';
import { mmToTwip, ptToTwip } from '../../official/measures';
import { isTurned, isWide, paper, typeArea, type PageSetup, type SheetShape } from '../../official/setups';
import { footerDistance, landscapeMargins, type Footers } from './footers';

/** A section's page. */
export interface SectionPage extends SheetShape {
  readonly numbered: boolean;
  /** Its first page is a letter's, with a foot of its own (10.1). */
  readonly letter: boolean;
}

/**
 * Header's distance from the edge, twips; the pages have none. On landscape pages the footer's too: it holds
 * a frame with a place of its own, and must not push the text area up.
 */
const headerDistance = 851;

/** An A3 page's margins: the standard's type area, as high as on the upright sheet. */
const wideMargins = {
  top: typeArea.top,
  right: paper.width - typeArea.left - typeArea.width,
  bottom: paper.height - typeArea.bottom,
  left: typeArea.left,
} as const;

const footerMark = (section: number, side: keyof Footers): string => `FOOTER-${section}-${side}`;
const markedFooter = (section: number, side: keyof Footers): Footer =>
  new Footer({ children: [new Paragraph(footerMark(section, side))] });

function sectionOptions(
  page: SectionPage,
  index: number,
  setup: PageSetup,
  ownFooters: boolean,
): ISectionOptions {
  const landscape = page.orientation === 'landscape';
  const turned = isTurned(page);
  const margins = turned ? landscapeMargins : isWide(page) ? wideMargins : setup;
  const margin = {
    top: mmToTwip(margins.top),
    right: mmToTwip(margins.right),
    bottom: mmToTwip(margins.bottom),
    left: mmToTwip(margins.left),
    header: headerDistance,
    footer: turned ? headerDistance : footerDistance,
    gutter: 0,
  };
  const size = {
    // the library takes the upright sheet's sides and turns them itself
    width: mmToTwip(isWide(page) ? paper.height : paper.width),
    height: mmToTwip(isWide(page) ? paper.wide : paper.height),
    orientation: page.orientation,
  };
  return {
    properties: {
      page: { margin, size },
      ...(page.letter ? { titlePage: true } : {}),
      // the set-up's grid even where lines are tightened: LibreOffice centres 23 narrower rows on the page;
      // a landscape page's rows have the table's pitch
      ...(landscape ? {} : { grid: { type: 'lines', linePitch: ptToTwip(setup.pitch) } }),
    },
    ...(ownFooters
      ? {
          footers: {
            default: markedFooter(index, 'odd'),
            even: markedFooter(index, 'even'),
            ...(page.letter ? { first: markedFooter(index, 'first') } : {}),
          },
        }
      : {}),
    children: [],
  };
}

const sameFooters = (a: SectionPage | undefined, b: SectionPage): boolean =>
  a !== undefined && !b.letter && a.numbered === b.numbered && (!a.numbered || isTurned(a) === isTurned(b));

/** What docx is to be given for `pages`; a section whose footers are those of the one before names none. */
export const librarySections = (pages: readonly SectionPage[], setup: PageSetup): ISectionOptions[] =>
  pages.map((page, i) => sectionOptions(page, i, setup, !sameFooters(pages[i - 1], page)));

/** A footer part of the library's with our markup in place of its mark; `footers` answers those of a section. */
export function ownFooter(part: string, footers: (section: number) => Footers | undefined): string {
  const [, section, side] = /FOOTER-(\d+)-(odd|even|first)/.exec(part) ?? [];
  const own = footers(Number(section))?.[side as keyof Footers];
  if (own === undefined) throw new Error('docx wrote a footer that was not asked for');
  return part.replace(/<w:p>.*<\/w:p>/s, () => own);
}
