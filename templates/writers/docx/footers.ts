/** Page numbers (7.5): 7 mm below the type area, outside by parity; on landscape pages turned, at the same place of the sheet. */
import { fontSize, mmToTwip, ptToTwip } from '../../official/measures';
import { official } from '../../official/standard';
import { typeArea } from '../../official/setups';
import type { StyleBook } from './style-book';
import { paragraph, type ParagraphProperties } from './properties';
import { textRuns } from './runs';

/** From the paper's bottom edge to the footer's end, twips: the dash then stands at 269 mm (measured). */
export const footerDistance = 1458;
/** The turned frame's left edge: its dash then stands 28 mm from the sheet's edge (measured), twips. */
const frameLeft = 1495;

export interface Footers {
  readonly odd: string;
  readonly even: string;
  /** Of a section whose first page has one of its own: a letter's. */
  readonly first?: string;
}

/** Ends a footer that is a frame, for a frame must not be its last paragraph; fills an empty one. */
const end = paragraph({ style: 'Tiny' }, '');

/** Footers of pages without a number: present, so that the section before does not lend its own. */
export const emptyFooters: Footers = { odd: end, even: end };

function numberRuns(book: StyleBook): string {
  const own = book.styles.PageNumber.face;
  const field = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>';
  return textRuns('— ', own, own, book) + field + textRuns(' —', own, own, book);
}

/** `— 1 —` at the right on odd pages, at the left on even ones; on a turned page at the same place of the sheet. */
export function numberFooters(book: StyleBook, turned: boolean): Footers {
  const inset = official.pageNumberIndent.value * fontSize.四号;
  const place: ParagraphProperties = turned
    ? {
        turned: true,
        frame: {
          w: ptToTwip(book.styles.PageNumber.line),
          h: mmToTwip(typeArea.width),
          hRule: 'exact',
          wrap: 'around',
          vAnchor: 'page',
          hAnchor: 'page',
          x: frameLeft,
          y: mmToTwip(typeArea.left),
        },
      }
    : {};
  const runs = numberRuns(book);
  const style = 'PageNumber';
  const after = turned ? end : '';
  return {
    odd: paragraph({ style, ...place, align: 'right', indents: { right: inset } }, runs) + after,
    even: paragraph({ style, ...place, align: 'left', indents: { left: inset } }, runs) + after,
  };
}

/** Margins of a landscape page: the upright sheet turned (clause 8), mm. */
export const landscapeMargins = {
  top: official.landscapeTop.value,
  right: official.landscapeRight.value,
  bottom: official.landscapeBottom.value,
  left: official.landscapeLeft.value,
} as const;
