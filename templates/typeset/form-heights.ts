/** Forms that fill their page: what is left of the page is shared by the rows that grow. */
import { type Cursor } from './draft';
import { wholeHeight } from './keep';
import type { StatedHeight } from './page';
import type { SetItem, SetText } from './set-section';
import { tableHeight } from './table/extent';
import type { SetTable } from './table/set-table';

/**
 * Row heights of a table.
 * @param after the items behind it: those up to the next page keep their room
 * @param slack room to leave at the page's end, pt
 * @returns all heights, and those that a file must state
 */
export function formHeights(
  set: SetTable,
  after: readonly SetItem[],
  cursor: Cursor,
  lineOf: (item: SetText) => number,
  slack: number,
): { heights: readonly number[]; stated: StatedHeight[] } {
  const { rows, feet } = set.body;
  const heights = grownHeights(set, after, cursor, lineOf, slack);
  const grown = heights !== set.body.heights;
  const stated = heights.flatMap((height, i): StatedHeight[] => {
    if (!set.body.stated.has(i) && !(grown && rows[i]!.grow > 0)) return [];
    const foot = feet.get(i);
    return [foot === undefined ? [i - set.shift, height] : [i - set.shift, height, foot]];
  });
  return { heights, stated: stated.filter(([row]) => row >= 0) };
}

function grownHeights(
  set: SetTable,
  after: readonly SetItem[],
  cursor: Cursor,
  lineOf: (item: SetText) => number,
  slack: number,
): readonly number[] {
  const { heights, rows } = set.body;
  const shares = rows.reduce((sum, row) => sum + row.grow, 0);
  if (!set.table.fill || shares === 0) return heights;
  const end = after.findIndex(({ kind }) => kind === 'break');
  const following = after.slice(0, end < 0 ? after.length : end);
  const behind = following.reduce((sum, item) => sum + wholeHeight(item, lineOf), 0);
  const room = cursor.frame.bottom - cursor.y - tableHeight(set) - slack;
  // what follows gets its room only if the form leaves any
  const extra = room - behind > 0 ? room - behind : room;
  return extra <= 0 ? heights : heights.map((height, i) => height + (extra * rows[i]!.grow) / shares);
}
