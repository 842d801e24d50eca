/** Contents of a cell set to its width: lines and pictures with their heights. */
import type { Picture } from '../../document/blocks';
import { fitPicture, packTicks } from '../../flow/cell-fit';
import { lowerCell, rightIndent, type CellPiece } from '../../flow/cells';
import type { FlowTable, Style } from '../../flow/flow';
import type { GridCell } from '../../flow/grid';
import type { LineOwner } from '../draft';
import type { PlacedImage } from '../page';
import { naturalWidth, type SetLine } from '../set-line';
import type { Tools } from '../tools';
import type { SetCellText } from './cell-lines';

export interface SetTextLine {
  readonly line: SetLine;
  readonly owner: LineOwner;
  readonly height: number;
}
export interface SetPicture {
  readonly picture: Omit<PlacedImage, 'y'>;
  readonly height: number;
}
export type SetPiece = SetTextLine | SetPicture;

export interface SetPieces {
  readonly top: readonly SetPiece[];
  readonly bottom: readonly SetPiece[];
}

/** What the cells of one table part have in common. */
export interface CellContext {
  readonly tools: Tools;
  readonly table: FlowTable;
  /** Flow item index. */
  readonly item: number;
  readonly style: Style;
  readonly setText: SetCellText;
}

/** Whether a line of options fits into `width` pt. */
const lineFits =
  ({ tools, table, style }: CellContext, width: number) =>
  (line: string): boolean => {
    const shaped = tools.shaper.shape([{ text: line }], style.face, table.size);
    return naturalWidth(shaped, 0, shaped.length, 0) <= width;
  };

/** A picture stands in the middle of its cell's width. */
function setPicture(piece: Picture, { tools }: CellContext, x: number, width: number): SetPicture {
  const fitted = fitPicture(piece, tools.pictures[piece.ref], width);
  const { ref, alt, from } = piece;
  const left = x + (width - fitted.width) / 2;
  return {
    picture: {
      kind: 'image',
      ref,
      alt,
      x: left,
      width: fitted.width,
      height: fitted.height,
      crop: fitted.crop,
      from,
    },
    height: fitted.height,
  };
}

/** Adds a piece set into `width` pt from `x`. */
function setPiece(
  piece: CellPiece,
  cell: GridCell,
  context: CellContext,
  x: number,
  width: number,
  out: SetPiece[],
): void {
  if (piece.kind === 'picture') {
    out.push(setPicture(piece, context, x, width));
    return;
  }
  const { tools, table, style, item } = context;
  const ticks = piece.kind === 'ticks';
  const look = {
    face: cell.cell.face ?? style.face,
    align: piece.align,
    right: ticks ? 0 : rightIndent(piece, width, table.size),
    firstLine: ticks ? 0 : Math.min(piece.firstLine, width / 2),
  };
  const runs = ticks
    ? [{ text: packTicks(piece.options, lineFits(context, width)), from: piece.from }]
    : piece.runs;
  const from = piece.from ?? runs[0]?.from;
  const owner = { style: style.name, size: table.size, paragraph: tools.nextParagraph(), from, table: item };
  for (const line of context.setText(runs, look, cell.column, x, width)) {
    out.push({ line, owner, height: table.pitch });
  }
}

/** Sets a cell's contents into `width` pt from `x`. */
export function setCell(cell: GridCell, context: CellContext, x: number, width: number): SetPieces {
  const fallback = context.style.align === 'center' ? 'center' : 'left';
  const pieces = lowerCell(cell.cell, context.table.size, fallback);
  const top: SetPiece[] = [];
  const bottom: SetPiece[] = [];
  for (const piece of pieces.top) setPiece(piece, cell, context, x, width, top);
  for (const piece of pieces.bottom) setPiece(piece, cell, context, x, width, bottom);
  return { top, bottom };
}
