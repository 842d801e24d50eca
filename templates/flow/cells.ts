/** Contents of a table cell as paragraphs and pictures, the same for the typesetter and for DOCX. */
import type { Align, Cell, CellContent, Picture } from '../document/blocks';
import type { FlowRun } from './flow';

/** A paragraph of a cell: indents in pt. */
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

/** Room for a hand-written name behind `签字：`, in 字. */
const signRoom = 6;

/** Tables are never justified: that tears 2017年10月 apart. */
const evenly = (align: Align | undefined, fallback: CellParagraph['align']): CellParagraph['align'] =>
  align === undefined || align === 'justify' ? fallback : align;

function lowerContent(content: CellContent, size: number, align: CellParagraph['align']): CellPieces {
  const plain = { kind: 'paragraph', firstLine: 0, right: 0 } as const;
  switch (content.kind) {
    case 'picture':
      return { top: [content], bottom: [] };
    case 'text': {
      const runs = content.runs.map((run) => ({ ...run, from: run.from ?? content.from }));
      const look = { align: evenly(content.align, align), firstLine: (content.indent ?? 0) * size };
      return { top: [{ ...plain, ...look, runs, from: content.from }], bottom: [] };
    }
    case 'ticks': {
      const options = content.options.map(({ text, on }) => `${on ? '☑' : '□'}${text}`);
      return { top: [{ kind: 'ticks', options, align, from: content.from }], bottom: [] };
    }
    case 'opinion': {
      const paragraph = (text: string, look: Partial<CellParagraph>): CellParagraph => ({
        ...plain,
        align: 'left',
        ...look,
        runs: [{ text, from: content.from }],
        from: content.from,
      });
      const end = { align: 'right', right: size } as const;
      const sign = content.signLabel + (content.signer || '　'.repeat(signRoom));
      return {
        top: content.text === '' ? [] : [paragraph(content.text, { firstLine: 2 * size })],
        bottom: [
          ...(content.signLabel === '' && content.signer === '' ? [] : [paragraph(sign, end)]),
          ...(content.date === '' ? [] : [paragraph(content.date, end)]),
        ],
      };
    }
  }
}

/**
 * Paragraphs and pictures of a cell, in order.
 * @param size text size of the table, pt
 * @param fallback alignment where neither cell nor content names one
 */
export function lowerCell(cell: Cell, size: number, fallback: CellParagraph['align']): CellPieces {
  const pieces = cell.content.map((content) => lowerContent(content, size, evenly(cell.align, fallback)));
  return { top: pieces.flatMap(({ top }) => top), bottom: pieces.flatMap(({ bottom }) => bottom) };
}
