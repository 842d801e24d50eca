/** Where fields stand on the pages: from a point to its field, and from a field to its places. */
import type { Page, PlacedItem } from '../../templates/typeset/page';
import { isWithin } from '../state/paths';

/** A rectangle on a page, pt. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const boxOf = (item: PlacedItem): Box =>
  item.kind === 'line' ? { x: item.x, y: item.top, width: item.width, height: item.height } : item;

const fromOf = (item: PlacedItem): string | undefined => (item.kind === 'rule' ? undefined : item.from);

/** Distance of a point from a box; a step to the side costs less than one to another line. */
function distance(box: Box, x: number, y: number): number {
  const aside = Math.max(box.x - x, 0, x - box.x - box.width);
  const above = Math.max(box.y - y, 0, y - box.y - box.height);
  return aside / 4 + above;
}

/** The field whose text or picture is nearest to a point of a page (pt), within an inch; else undefined. */
export function fieldAt(page: Page, x: number, y: number): string | undefined {
  let best = 72;
  let found: string | undefined;
  for (const item of page.items) {
    const from = fromOf(item);
    if (from === undefined || from === '') continue;
    const away = distance(boxOf(item), x, y);
    if (away >= best) continue;
    best = away;
    found = from;
  }
  return found;
}

/** The places of a field and of all inside it on one page. */
export const boxesOf = (page: Page, path: string): readonly Box[] =>
  path === ''
    ? []
    : page.items.flatMap((item) => {
        const from = fromOf(item);
        return from !== undefined && isWithin(from, path) ? [boxOf(item)] : [];
      });
