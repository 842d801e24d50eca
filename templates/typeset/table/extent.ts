/** How high a table is, whole or where it begins: what keeping things together asks. */
import type { Frame } from '../frame';
import type { SetTable } from './set-table';

/** Sum of row heights from `from` up to `to`. */
export const sumOf = (heights: readonly number[], from = 0, to = heights.length): number => {
  let sum = 0;
  for (let i = from; i < to; i++) sum += heights[i]!;
  return sum;
};

/** Lines of a row taller than a page that must fit where it begins. */
export const leastLines = 3;

/** Height of the header and the first row: what must stand together at a table's start. */
export function tableStart({ header, body, border, table }: SetTable, frame: Frame): number {
  const head = sumOf(header.heights);
  // rows that stay with the next count with the first that does not
  let last = 0;
  while (last < body.heights.length - 1 && body.stays[last]) last++;
  const first = sumOf(body.heights, 0, Math.min(last + 1, body.heights.length));
  const split = head + first + 2 * border > frame.bottom - frame.top;
  const least = leastLines * table.pitch + 2 * table.padding.y;
  return head + (split ? Math.min(first, least) : first) + border;
}

/** Height of the whole table. */
export const tableHeight = ({ header, body, border }: SetTable): number =>
  sumOf(header.heights) + sumOf(body.heights) + border;
