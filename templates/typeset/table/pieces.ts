/** Contents of a cell set to its width: lines and pictures with their heights. */
import type { Picture } from '../../document/blocks';
import { lowerCell, type CellPiece, type CellTicks } from '../../flow/cells';
import type { FlowTable, Style } from '../../flow/flow';
import type { GridCell } from '../../flow/grid';
import { mmToPt } from '../../official/measures';
import type { LineOwner } from '../draft';
import type { PlacedImage } from '../page';
import { setRuns, type ParagraphLook } from '../paragraph';
import { naturalWidth, type SetLine } from '../set-line';
import type { Tools } from '../tools';

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
}

const tickGap = '　';

/** Options packed into lines: an option is cut only where it is longer than a whole line. */
function packTicks({ options }: CellTicks, { tools, table, style }: CellContext, width: number): string {
  const measure = (text: string) => {
    const shaped = tools.shaper.shape([{ text }], style.face, table.size);
    return naturalWidth(shaped, 0, shaped.length, 0);
  };
  let out = '';
  let line = '';
  for (const option of options) {
    const longer = line === '' ? option : line + tickGap + option;
    if (line === '' || measure(longer) <= width) {
      line = longer;
    } else {
      out += `${line}\n`;
      line = option;
    }
  }
  return out + line;
}

/** Fits a picture into its box and the column: `contain` scales, `cover` crops evenly; never distorted. */
function setPicture(piece: Picture, { tools }: CellContext, x: number, width: number): SetPicture {
  const source = tools.pictures[piece.ref];
  const shrink = Math.min(1, width / mmToPt(piece.width));
  const box = { width: mmToPt(piece.width) * shrink, height: mmToPt(piece.height) * shrink };
  const ratio = source && source.width > 0 && source.height > 0 ? source.width / source.height : 1;
  const boxRatio = box.width / box.height;
  const crop = { left: 0, top: 0, right: 0, bottom: 0 };
  let { width: w, height: h } = box;
  if (piece.fit === 'contain') {
    if (ratio > boxRatio) h = w / ratio;
    else w = h * ratio;
  } else if (ratio > boxRatio) {
    crop.left = crop.right = (1 - boxRatio / ratio) / 2;
  } else {
    crop.top = crop.bottom = (1 - ratio / boxRatio) / 2;
  }
  const place = { x: x + (width - w) / 2, width: w, height: h };
  return {
    picture: { kind: 'image', ref: piece.ref, alt: piece.alt, ...place, crop, from: piece.from },
    height: h,
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
  const look: ParagraphLook = {
    face: cell.cell.face ?? style.face,
    size: table.size,
    spacing: 0,
    align: piece.align,
    left: 0,
    right: ticks ? 0 : Math.min(piece.right, width / 4),
    firstLine: ticks ? 0 : Math.min(piece.firstLine, width / 2),
  };
  const runs = ticks ? [{ text: packTicks(piece, context, width), from: piece.from }] : piece.runs;
  const from = piece.from ?? runs[0]?.from;
  const owner = { style: style.name, size: table.size, paragraph: tools.nextParagraph(), from, table: item };
  for (const line of setRuns(tools, runs, look, x, width)) out.push({ line, owner, height: table.pitch });
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
