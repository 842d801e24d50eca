/** Pages as segments of text: stretches without a gap, read from our display list and from LibreOffice's PDF alike. */
import { bodySpacing } from '../../templates/official/setups';
import { baselineIn } from '../../templates/official/setups';
import { borderOf } from '../../templates/flow/cell-fit';
import type { FlowDocument } from '../../templates/flow/flow';
import type { Page, PlacedLine, PlacedRule, PlacedRun } from '../../templates/typeset/page';
import type { WriterInput } from '../../templates/writers/input';
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
  /** Of a line in a table: its baseline if its cell's text stood at the cell's top. */
  readonly atTop?: number;
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

/** Horizontal and vertical table lines of a page. */
const tableRules = ({ items }: Page, across: boolean): PlacedRule[] =>
  items.filter(
    (item): item is PlacedRule =>
      item.kind === 'rule' && item.role === 'table' && item.width > item.height === across,
  );

/** For each line of a page's tables the baseline that it would have were its cell set from the top. */
function topBaselines(page: Page, flow: FlowDocument): ReadonlyMap<PlacedLine, number> {
  const items = flow.sections.flatMap((section) => section.items);
  const [rows, columns] = [tableRules(page, true), tableRules(page, false)];
  const cells = new Map<string, PlacedLine[]>();
  for (const line of page.items) {
    if (line.kind !== 'line' || line.table === undefined) continue;
    const above = rows.filter(({ x, y, width }) => y < line.top && x <= line.x && line.x <= x + width);
    const left = columns.filter(({ x, y, height }) => x < line.x && y < line.y && line.y < y + height);
    const key = [above.map(({ y }) => y), left.map(({ x }) => x)].map((edges) => Math.max(...edges)).join();
    cells.set(key, [...(cells.get(key) ?? []), line]);
  }
  const found = new Map<PlacedLine, number>();
  for (const [key, lines] of cells) {
    const first = Math.min(...lines.map(({ top }) => top));
    for (const line of lines) {
      const table = items[line.table ?? -1];
      if (table?.kind !== 'table') continue;
      const top = Number(key.split(',')[0]) + borderOf(table) + table.padding.y;
      found.set(line, line.y - first + top);
    }
  }
  return found;
}

/** Our pages; page numbers and turned text left out. */
export function ownSegments({ flow, layout }: Pick<WriterInput, 'flow' | 'layout'>): OwnSegment[][] {
  return layout.pages.map((page) => {
    const tops = topBaselines(page, flow);
    return page.items.flatMap((item) => {
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
        atTop: tops.get(item),
      }));
    });
  });
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
