/** Contents of a table cell as paragraphs and pictures, the same for the typesetter and for DOCX. */
import type { Align, Cell, CellContent, OpinionBox, Picture } from '../document/blocks';
import type { FlowRun } from './flow';
import { widthInPt } from './widths';

/** A paragraph of a cell: indents in pt; runs that name no field of their own show that of the paragraph. */
export interface CellParagraph {
  readonly kind: 'paragraph';
  readonly runs: readonly FlowRun[];
  readonly align: 'left' | 'center' | 'right';
  readonly firstLine: number;
  readonly right: number;
  readonly from?: string;
}
/** Tick boxes: each option with its box, wrapped between options only, a full-width blank between two in a line. */
export interface CellTicks {
  readonly kind: 'ticks';
  readonly options: readonly string[];
  readonly align: 'left' | 'center' | 'right';
  readonly from?: string;
}
export type CellPiece = CellParagraph | CellTicks | Picture;

/** `bottom` stands at the cell's lower edge (sign and date line of an opinion box). */
export interface CellPieces {
  readonly top: readonly CellPiece[];
  readonly bottom: readonly CellPiece[];
}

const none: readonly CellPiece[] = [];

/** Room for a hand-written name behind `签字：`, in 字; an indent, for blanks at a line's end hang out of it. */
const signRoom = 6;

/** Tables are never justified: that tears 2017年10月 apart. */
const evenly = (align: Align | undefined, fallback: CellParagraph['align']): CellParagraph['align'] =>
  align === undefined || align === 'justify' ? fallback : align;

const paragraph = (
  runs: readonly FlowRun[],
  align: CellParagraph['align'],
  firstLine: number,
  right: number,
  from: string | undefined,
): CellParagraph => ({ kind: 'paragraph', runs, align, firstLine, right, from });

/** What stands in the cell as one piece. */
function lowerPiece(
  content: Exclude<CellContent, OpinionBox>,
  size: number,
  align: CellParagraph['align'],
): CellPiece {
  const { from } = content;
  switch (content.kind) {
    case 'picture':
      return content;
    case 'text':
      return paragraph(content.runs, evenly(content.align, align), (content.indent ?? 0) * size, 0, from);
    case 'ticks': {
      const options = content.options.map(({ text, on }) => `${on ? '☑' : '□'}${text}`);
      return { kind: 'ticks', options, align, from };
    }
  }
}

/** An opinion above, its signature and date below. */
function lowerOpinion(content: OpinionBox, size: number, top: CellPiece[], bottom: CellPiece[]): void {
  const { from } = content;
  const line = (text: string): FlowRun[] => [{ text, from }];
  const sign = content.signLabel + content.signer;
  const room = content.signer === '' ? signRoom : 0;
  if (content.text !== '') top.push(paragraph(line(content.text), 'left', 2 * size, 0, from));
  if (sign !== '') bottom.push(paragraph(line(sign), 'right', 0, (1 + room) * size, from));
  if (content.date !== '') bottom.push(paragraph(line(content.date), 'right', 0, size, from));
}

/** Left for rounding where a right indent gives way, pt. */
const leeway = 1;

/**
 * Right indent of a cell's paragraph: it gives way before the line would have to be broken; pt.
 * @param width room in the cell, pt
 */
export function rightIndent({ runs, right }: CellParagraph, width: number, size: number): number {
  if (right === 0) return 0;
  const text = runs.map((run) => run.text).join('');
  return Math.max(0, Math.min(right, width - widthInPt(text, size) - leeway));
}

/**
 * Paragraphs and pictures of a cell, in order.
 * @param size text size of the table, pt
 * @param fallback alignment where neither cell nor content names one
 */
export function lowerCell(cell: Cell, size: number, fallback: CellParagraph['align']): CellPieces {
  const align = evenly(cell.align, fallback);
  const [first] = cell.content;
  // nearly every cell of a long table: it needs no list that grows
  if (cell.content.length === 1 && first !== undefined && first.kind !== 'opinion') {
    return { top: [lowerPiece(first, size, align)], bottom: none };
  }
  const top: CellPiece[] = [];
  const bottom: CellPiece[] = [];
  for (const content of cell.content) {
    if (content.kind === 'opinion') lowerOpinion(content, size, top, bottom);
    else top.push(lowerPiece(content, size, align));
  }
  return { top, bottom };
}
