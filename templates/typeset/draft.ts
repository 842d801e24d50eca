/** Pages while they are being filled. */
import type { FaceRole } from '../document/blocks';
import type { StyleName } from '../flow/flow';
import { baselineIn } from '../official/setups';
import type { Frame } from './frame';
import type { Bookmark, PlacedItem, PlacedLine } from './page';
import type { SetLine } from './set-line';
import type { LostCharacter } from './shape';

/** A page in the making: items in reading order. */
export interface DraftPage {
  readonly frame: Frame;
  readonly items: PlacedItem[];
  readonly bookmarks: Bookmark[];
  /** Characters printed as 〓, with the line box they stand in. */
  readonly lost: { readonly character: LostCharacter; readonly top: number }[];
  /** The first page of a letter has no number (10.1). */
  unnumbered?: boolean;
  /** Tools.tableRoles */
  readonly tableRoles?: Set<FaceRole>;
}

export const blankPage = (frame: Frame, tableRoles?: Set<FaceRole>): DraftPage => ({
  frame,
  items: [],
  bookmarks: [],
  lost: [],
  tableRoles,
});

/** The place where the next thing goes: the last page, and y from its top. */
export interface Cursor {
  readonly frame: Frame;
  readonly pages: DraftPage[];
  page: DraftPage;
  y: number;
}

export function startPages(frame: Frame, tableRoles?: Set<FaceRole>): Cursor {
  const page = blankPage(frame, tableRoles);
  return { frame, pages: [page], page, y: frame.top };
}

export function turnPage(cursor: Cursor): void {
  cursor.page = blankPage(cursor.frame, cursor.page.tableRoles);
  cursor.pages.push(cursor.page);
  cursor.y = cursor.frame.top;
}

export const atPageTop = (cursor: Cursor): boolean => cursor.y === cursor.frame.top;

/** Rounding slack when heights are compared, pt. */
export const tolerance = 0.05;

export const fits = (cursor: Cursor, height: number): boolean =>
  cursor.y + height <= cursor.frame.bottom + tolerance;

/** What a line's paragraph says of it. */
export interface LineOwner {
  readonly style: StyleName;
  readonly size: number;
  readonly paragraph: number;
  readonly from?: string;
  readonly table?: number;
}

/** Puts a set line into the box of `height` pt at `top`; `repeated` where the record's text stands elsewhere. */
export function putLine(
  page: DraftPage,
  line: SetLine,
  top: number,
  height: number,
  owner: LineOwner,
  repeated = false,
): void {
  const placed: PlacedLine = {
    kind: 'line',
    style: owner.style,
    runs: line.runs,
    y: top + baselineIn(height, owner.size),
    top,
    height,
    x: line.x,
    width: line.width,
    paragraph: owner.paragraph,
    last: line.last,
    from: owner.from,
    table: owner.table,
    repeated: repeated || undefined,
  };
  page.items.push(placed);
  if (line.lost && !repeated) for (const character of line.lost) page.lost.push({ character, top });
}
