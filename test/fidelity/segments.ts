/** Pages as segments of text: stretches without a gap, read from our display list and from LibreOffice's PDF alike. */
import { bodySpacing } from '../../templates/official/setups';
import { baselineIn } from '../../templates/official/setups';
import type { Layout, PlacedRun } from '../../templates/typeset/page';
import type { ReadPage, ReadRun } from '../support/pdf-contents';

/** Text without its blanks, and where it begins; pt. */
export interface Segment {
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
}

/** A segment of ours: it also knows its paragraph and how full its line is. */
export interface OwnSegment extends Segment {
  /** Order of the paragraph in the paper. */
  readonly paragraph: number;
  /** What LibreOffice's own constant adds to the baseline: it stands at 0.8 of an exact line. */
  readonly lower: number;
  /** Width of the text before justification, pt. */
  readonly natural: number;
  readonly size: number;
  /** Stretches in one face that the line is made of. */
  readonly portions: number;
}

/** LibreOffice puts the baseline of an exact line at this share of its height (measured). */
const libreOfficeBaseline = 0.8;

const squeezed = (text: string): string => text.replace(/[\s\u3000]+/gu, '');
const pageNumber = /^—\d+—$/u;
/** A gap wider than this share of the size begins a new segment (tabs, cells side by side). */
const gap = 0.6;

interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly end: number;
  readonly size: number;
}

function joined(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const near = last !== undefined && Math.abs(last.y - piece.y) <= 1;
    if (
      group !== undefined &&
      last !== undefined &&
      near &&
      Math.abs(piece.x - last.end) <= gap * piece.size
    ) {
      group.push(piece);
    } else groups.push([piece]);
  }
  return groups.filter((group) => squeezed(group.map((piece) => piece.text).join('')) !== '');
}

const naturalWidth = (run: PlacedRun, justified: boolean): number =>
  run.width - [...run.text].length * (run.spacing - (justified ? bodySpacing : run.spacing));

/** Our pages; page numbers and turned text left out. */
export function ownSegments(layout: Layout): OwnSegment[][] {
  return layout.pages.map((page) =>
    page.items.flatMap((item) => {
      if (item.kind !== 'line' || item.turn !== undefined || item.style === 'PageNumber') return [];
      const size = Math.max(...item.runs.map((run) => run.size));
      const justified = item.runs.some((run) => run.spacing > bodySpacing) && item.table === undefined;
      const pieces = item.runs.map((run) => ({
        text: run.text,
        x: run.x,
        y: item.y,
        end: run.x + run.width,
        size: run.size,
        natural: naturalWidth(run, justified),
      }));
      return joined(pieces).map((group) => ({
        text: squeezed(group.map((piece) => piece.text).join('')),
        x: group[0]?.x ?? 0,
        y: item.y,
        paragraph: item.paragraph,
        lower: libreOfficeBaseline * item.height - baselineIn(item.height, size),
        natural: (group as typeof pieces).reduce((sum, piece) => sum + piece.natural, 0),
        size,
        portions: group.length,
      }));
    }),
  );
}

const pieceOf = (run: ReadRun): Piece => ({
  text: run.text,
  x: run.x,
  y: run.y,
  end: run.x + run.width,
  size: run.size,
});

/** LibreOffice's pages, in the order of its content; page numbers and turned text left out. */
export function readSegments(pages: readonly ReadPage[]): Segment[][] {
  return pages.map((page) =>
    joined(page.runs.filter((run) => run.turn === 0).map(pieceOf))
      .map((group) => ({
        text: squeezed(group.map((piece) => piece.text).join('')),
        x: group[0]?.x ?? 0,
        y: group[0]?.y ?? 0,
      }))
      .filter((segment) => !pageNumber.test(segment.text)),
  );
}
