/** A measured table onto pages: rows whole, header repeated, merged cells cut and taken up again. */
import { atPageTop, tolerance, turnPage, type Cursor } from '../draft';
import type { Frame } from '../frame';
import { drawBorders, type Strip } from './borders';
import type { Restart } from '../page';
import { countFitting, heightOf, putPart, type Part } from './parts';
import type { SetPiece } from './pieces';
import type { SetCell, SetRows, SetTable } from './set-table';

/** Rows of one page. `continues`: the first was begun on the page before; `cut`: the last goes on. */
interface Segment {
  readonly from: number;
  readonly to: number;
  readonly heights: readonly number[];
  readonly continues: boolean;
  readonly cut: boolean;
}

const sumOf = (heights: readonly number[], from = 0, to = heights.length): number => {
  let sum = 0;
  for (let i = from; i < to; i++) sum += heights[i]!;
  return sum;
};

/** Lines of a row taller than a page that must fit where it begins. */
const leastLines = 3;

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

/** Cells that cover a row and began above it. */
function cellsFromAbove({ grid, cells }: SetRows, row: number): number[] {
  const found = new Set<number>();
  for (let column = 0; column < grid.columns && row < grid.rows; column++) {
    const index = grid.owner[row * grid.columns + column]!;
    if (cells[index]!.row < row) found.add(index);
  }
  return [...found];
}

/**
 * Fills pages with a table.
 * @param heights of the body's rows, grown where a form fills its page
 * @param slack room to leave below the last row, pt (DOCX needs a paragraph there)
 * @returns the merged cells that begin anew on a page, the rows that had to be split, those that stay with the next
 */
export function fillTable(
  set: SetTable,
  cursor: Cursor,
  heights: readonly number[],
  slack: number,
): { restarts: Restart[]; split: number[]; keep: number[] } {
  const { header, body, border, edges, table, shift } = set;
  const rows = heights.length;
  const around = 2 * table.padding.y + border;
  const pageRoom = cursor.frame.bottom - cursor.frame.top;
  const headerHeight = sumOf(header.heights);
  const rowRoom = pageRoom - border - slack - headerHeight;
  const shown = new Map<number, number>();
  const restarts: Restart[] = [];
  const split = new Set<number>();

  /** The text of a merged cell is not cut at a page's end: the rows beside it are stretched for it. */
  const isWhole = (cell: SetCell) => cell.height < pageRoom / 2;
  const repeats = (cell: SetCell) => cell.cell.repeat === true && isWhole(cell);
  const piecesOf = (cell: SetCell): readonly SetPiece[] => [...cell.top, ...cell.bottom];
  const remaining = (index: number): number =>
    heightOf(piecesOf(body.cells[index]!).slice(shown.get(index) ?? 0));

  /** Row heights of a page: rows under a label that is taller than its part are stretched. */
  function stretched(from: number, to: number): number[] {
    const own = heights.slice(from, to);
    const cut = [...cellsFromAbove(body, from), ...cellsFromAbove(body, to)];
    for (const index of new Set(cut)) {
      const cell = body.cells[index]!;
      const last = Math.min(cell.row + cell.rowSpan, to) - 1;
      const first = Math.max(cell.row, from);
      if (last < first) continue;
      const ends = cell.row + cell.rowSpan <= to;
      const label = repeats(cell) ? heightOf(set.continued(cell)) : 0;
      const part = cell.row < from ? label : cell.height;
      const need = isWhole(cell) ? part : ends ? remaining(index) : 0;
      if (need > 0)
        own[last - from]! += Math.max(0, need + around - sumOf(own, first - from, last - from + 1));
    }
    return own;
  }

  /** The rows that fit into `room`; none when the first does not. */
  function wholeRows(from: number, room: number, force: boolean): Segment | undefined {
    let used = 0;
    let to = from;
    while (to < rows && heights[to]! <= rowRoom) {
      used += heights[to]!;
      if (used + (to === rows - 1 ? slack : 0) > room + tolerance) break;
      to++;
    }
    // a row that stays with the next is not the last of a page
    let kept = to;
    while (kept > from && kept < rows && body.stays[kept - 1]) kept--;
    if (kept > from || !force) to = kept;
    for (; to > from; to--) {
      const own = stretched(from, to);
      if (sumOf(own) <= room + tolerance || (force && to === from + 1)) {
        return { from, to, heights: own, continues: false, cut: false };
      }
    }
    return undefined;
  }

  /** A row taller than a page, or what is left of it: all its cells go on in step. */
  function splitRow(row: number, room: number, continues: boolean, force: boolean): Segment | undefined {
    const indexes: number[] = [];
    for (let i = body.grid.firstCell[row]!; i < body.grid.firstCell[row + 1]!; i++) indexes.push(i);
    const rest = Math.max(0, ...indexes.map(remaining)) + around;
    if (rest <= room + tolerance) {
      const last = continues ? rest : Math.min(Math.max(rest, heights[row]!), room);
      return { from: row, to: row + 1, heights: [last], continues, cut: false };
    }
    const stuck = indexes.some((index) => {
      const done = shown.get(index) ?? 0;
      const pieces = piecesOf(body.cells[index]!);
      const least = continues ? 1 : Math.min(leastLines, pieces.length);
      return done < pieces.length && countFitting(pieces, done, room - around) < least;
    });
    if (stuck && !force) return undefined;
    return { from: row, to: row + 1, heights: [Math.max(room, around)], continues, cut: true };
  }

  /** The pieces of a cell that this page shows. */
  function partOf(index: number, segment: Segment, height: number): { part: Part; repeated: boolean } {
    const cell = body.cells[index]!;
    const covers = cell.row + cell.rowSpan;
    const began = cell.row < segment.from || (segment.continues && cell.row === segment.from);
    const ends = covers < segment.to || (covers === segment.to && !segment.cut);
    if (repeats(cell)) {
      if (!began) return { part: cell, repeated: false };
      restarts.push({ item: set.item, row: segment.from, column: cell.column, label: true });
      return { part: { top: set.continued(cell), bottom: [] }, repeated: true };
    }
    if (!began && ends) return { part: cell, repeated: false };
    const pieces = piecesOf(cell);
    const done = shown.get(index) ?? 0;
    if (cell.row < segment.from && !segment.continues && done === pieces.length) {
      restarts.push({ item: set.item, row: segment.from, column: cell.column, label: false });
    }
    const least = segment.cut ? 1 : 0;
    const count = ends ? pieces.length - done : Math.max(least, countFitting(pieces, done, height));
    shown.set(index, done + count);
    return { part: { top: pieces.slice(done, done + count), bottom: [] }, repeated: false };
  }

  function putBody(segment: Segment): void {
    const tops = [cursor.y];
    for (const height of segment.heights) tops.push(tops[tops.length - 1]! + height);
    const put = (index: number) => {
      const cell = body.cells[index]!;
      const first = Math.max(cell.row, segment.from) - segment.from;
      const last = Math.min(cell.row + cell.rowSpan, segment.to) - segment.from;
      const top = tops[first]! + border + table.padding.y;
      const height = tops[last]! - table.padding.y - top;
      const { part, repeated } = partOf(index, segment, height);
      putPart(cursor.page, cell, part, top, height, false, repeated);
    };
    for (const index of cellsFromAbove(body, segment.from)) put(index);
    for (let i = body.grid.firstCell[segment.from]!; i < body.grid.firstCell[segment.to]!; i++) put(i);
    for (let r = segment.from; r < segment.to; r++) {
      strips.push({ grid: body.grid, row: r, top: tops[r - segment.from]! });
    }
    cursor.y = tops[tops.length - 1]!;
  }

  function putHeader(repeated: boolean): void {
    const tops = [cursor.y];
    for (const height of header.heights) tops.push(tops[tops.length - 1]! + height);
    for (const cell of header.cells) {
      const top = tops[cell.row]! + border + table.padding.y;
      const height = tops[cell.row + cell.rowSpan]! - table.padding.y - top;
      putPart(cursor.page, cell, cell, top, height, true, repeated);
    }
    header.heights.forEach((_, row) => strips.push({ grid: header.grid, row, top: tops[row]! }));
    cursor.y = tops[tops.length - 1]!;
  }

  const isTall = (row: number): boolean => row < rows && heights[row]! > rowRoom;

  let row = 0;
  let continues = false;
  let first = true;
  /** Rows of the page so far; their lines are drawn when it is left. */
  let strips: Strip[] = [];
  function leavePage(): void {
    if (strips.length === 0) return;
    drawBorders(cursor.page, strips, cursor.y, edges, border);
    cursor.y += border;
    strips = [];
  }
  function nextPage(): void {
    leavePage();
    turnPage(cursor);
  }

  do {
    const withHeader = strips.length === 0;
    const room = cursor.frame.bottom - cursor.y - border - (withHeader ? headerHeight : 0);
    const force = atPageTop(cursor);
    const segment: Segment | undefined =
      row >= rows
        ? { from: row, to: row, heights: [], continues: false, cut: false }
        : isTall(row)
          ? splitRow(row, room, continues, force)
          : wholeRows(row, room, force);
    if (segment === undefined) {
      nextPage();
      continue;
    }
    if (segment.cut) split.add(segment.from);
    if (withHeader) putHeader(!first);
    putBody(segment);
    first = false;
    continues = segment.cut;
    const wasTall = isTall(segment.from);
    row = segment.cut ? segment.from : segment.to;
    // a row taller than a page begins where the rows before it end, and is followed where it ends
    if (row < rows && (segment.cut || !(wasTall || isTall(row)))) nextPage();
  } while (row < rows);
  leavePage();
  // facts count the flow's body rows
  return {
    restarts: restarts
      .map((restart) => ({ ...restart, row: restart.row - shift }))
      .filter(({ row: at }) => at >= 0),
    split: [...split].map((at) => at - shift).filter((at) => at >= 0),
    keep: body.stays.flatMap((stays, at) => (stays && at >= shift ? [at - shift] : [])),
  };
}
