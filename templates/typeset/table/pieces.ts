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

/** A piece set into `width` pt from `x`. */
function setPiece(
  piece: CellPiece,
  cell: GridCell,
  context: CellContext,
  x: number,
  width: number,
): readonly SetPiece[] {
  if (piece.kind === 'picture') return [setPicture(piece, context, x, width)];
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
  const height = table.pitch;
  return context
    .setText(runs, piece.from, look, cell.column, x, width)
    .map((line) => ({ line, owner, height }));
}

const none: readonly SetPiece[] = [];

/** Pieces one below the other; made without closures, for a table has ten thousands of cells. */
function setPieces(
  pieces: readonly CellPiece[],
  cell: GridCell,
  context: CellContext,
  x: number,
  width: number,
): readonly SetPiece[] {
  const [first] = pieces;
  if (first === undefined) return none;
  if (pieces.length === 1) return setPiece(first, cell, context, x, width);
  const out: SetPiece[] = [];
  for (const piece of pieces) out.push(...setPiece(piece, cell, context, x, width));
  return out;
}

/** Sets a cell's contents into `width` pt from `x`. */
export function setCell(cell: GridCell, context: CellContext, x: number, width: number): SetPieces {
  const fallback = context.style.align === 'center' ? 'center' : 'left';
  const { top, bottom } = lowerCell(cell.cell, context.table.size, fallback);
  const upper = setPieces(top, cell, context, x, width);
  return { top: upper, bottom: setPieces(bottom, cell, context, x, width) };
}
