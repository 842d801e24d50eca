/** The part of a cell that one page shows: pieces chosen, placed by the cell's vertical alignment. */
import type { Cell, FaceRole } from '../../document/blocks';
import { putLine, tolerance, type DraftPage } from '../draft';
import type { SetPiece, SetTextLine } from './pieces';

/** Pieces of a cell on one page. `bottom` pieces stand at the lower edge. */
export interface Part {
  readonly top: readonly SetPiece[];
  readonly bottom: readonly SetPiece[];
}

export const heightOf = (pieces: readonly SetPiece[]): number => {
  let height = 0;
  for (const piece of pieces) height += piece.height;
  return height;
};

/** How many of `pieces` from `from` on fit into `room` pt. */
export function countFitting(pieces: readonly SetPiece[], from: number, room: number): number {
  let used = 0;
  let count = 0;
  for (let i = from; i < pieces.length; i++) {
    used += pieces[i]!.height;
    if (used > room + tolerance) break;
    count++;
  }
  return count;
}

function noteLine(page: DraftPage, { line }: SetTextLine, roles: Set<FaceRole>, top: number): void {
  for (const { role } of line.runs) roles.add(role);
  for (const character of line.lost ?? []) page.lost.push({ character, top });
}

function putPieces(page: DraftPage, pieces: readonly SetPiece[], top: number, repeated: boolean): void {
  let y = top;
  for (const piece of pieces) {
    // a page with something on it is no longer blank, and more is not asked for
    if (page.tableRoles !== undefined && page.items.length > 0) {
      if ('line' in piece) noteLine(page, piece, page.tableRoles, y);
    } else if ('line' in piece) {
      putLine(page, piece.line, y, piece.height, piece.owner, repeated);
    } else {
      page.items.push({ ...piece.picture, y });
    }
    y += piece.height;
  }
}

/** Places a part into the box from `top`, `height` pt high (padding already taken off). */
export function putPart(
  page: DraftPage,
  align: Cell['vAlign'],
  part: Part,
  top: number,
  height: number,
  repeated: boolean,
): void {
  const rest = Math.max(0, height - heightOf(part.top) - heightOf(part.bottom));
  const lower =
    part.bottom.length > 0 || align === 'top' || align === undefined
      ? 0
      : align === 'middle'
        ? rest / 2
        : rest;
  putPieces(page, part.top, top + lower, repeated);
  putPieces(page, part.bottom, top + height - heightOf(part.bottom), repeated);
}
