/** A measured table onto pages: rows whole, header repeated, merged cells cut and taken up again. */
import { atPageTop, tolerance, turnPage, type Cursor } from '../draft';
import { drawBorders, type Strip } from './borders';
import type { Restart } from '../page';
import { countFitting, heightOf, putPart, type Part } from './parts';
import type { SetPiece } from './pieces';
import { leastLines, sumOf } from './extent';
import { cellsFromAbove } from './grid';
import type { SetCell, SetTable } from './set-table';

/** Rows of one page. `continues`: the first was begun on the page before; `cut`: the last goes on. */
interface Segment {
  readonly from: number;
  readonly to: number;
  readonly heights: readonly number[];
  readonly continues: boolean;
  readonly cut: boolean;
}

/**
 * Fills pages with a table.
 * @param heights of the body's rows, grown where a form fills its page
 * @param slack room to leave below the last row, pt (DOCX needs a paragraph there)
 * @returns the merged cells that begin anew on a page, the rows that had to be split, those that stay with the next,
 * and those at whose end a text is cut
 */
export function fillTable(
  set: SetTable,
  cursor: Cursor,
  heights: readonly number[],
  slack: number,
): { restarts: Restart[]; split: number[]; keep: number[]; cut: number[] } {
  const { header, body, border, edges, table, shift } = set;
  const rows = heights.length;
  const around = 2 * table.padding.y + border;
  const pageRoom = cursor.frame.bottom - cursor.frame.top;
  const headerHeight = sumOf(header.heights);
  const rowRoom = pageRoom - border - slack - headerHeight;
  const shown = new Map<number, number>();
  const restarts: Restart[] = [];
  const split = new Set<number>();
  const cutAt = new Set<number>();
  /** Cells that a page cut: what is left of them stands at the top, too. */
  const risen = new Set<number>();

  /** The text of a merged cell is not cut at a page's end: the rows beside it are stretched for it. */
  const isWhole = (cell: SetCell) => cell.height < pageRoom / 2;
  const repeats = (cell: SetCell) => cell.cell.repeat === true && isWhole(cell);
  const piecesOf = (cell: SetCell): readonly SetPiece[] => [...cell.top, ...cell.bottom];
  const remaining = (index: number): number =>
    heightOf(piecesOf(body.cells[index]!).slice(shown.get(index) ?? 0));

  /** Whether a merged cell's text goes on behind the rows put so far. */
  const isCut = (index: number): boolean => !isWhole(body.cells[index]!) && remaining(index) > 0;

  /** Row heights of a page: rows under a label that is taller than its part are stretched. */
  function stretched(from: number, to: number): number[] {
    const own = heights.slice(from, to);
    const cut = [...cellsFromAbove(body.grid, from), ...cellsFromAbove(body.grid, to)];
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
    // merged cells from above that end here, too: their text may be what makes the row tall
    const indexes = cellsFromAbove(body.grid, row).filter((index) => {
      const cell = body.cells[index]!;
      return !isWhole(cell) && cell.row + cell.rowSpan === row + 1;
    });
    for (let i = body.grid.firstCell[row]!; i < body.grid.firstCell[row + 1]!; i++) indexes.push(i);
    const labels = [...new Set([...cellsFromAbove(body.grid, row), ...indexes])]
      .map((index) => body.cells[index]!)
      .filter(repeats)
      .map((cell) => (cell.row === row && !continues ? cell.height : heightOf(set.continued(cell))));
    const label = Math.max(0, ...labels);
    const rest = Math.max(label, ...indexes.map(remaining)) + around;
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
    if ((stuck || label + around > room + tolerance) && !force) return undefined;
    return { from: row, to: row + 1, heights: [Math.max(room, around)], continues, cut: true };
  }

  /** The pieces of a cell that rows show; `fresh`: they are the first on their page. */
  function partOf(
    index: number,
    segment: Segment,
    height: number,
    fresh: boolean,
  ): { part: Part; repeated: boolean } {
    const cell = body.cells[index]!;
    const covers = cell.row + cell.rowSpan;
    const began = cell.row < segment.from || (segment.continues && cell.row === segment.from);
    const ends = covers < segment.to || (covers === segment.to && !segment.cut);
    if (repeats(cell)) {
      if (!began) return { part: cell, repeated: false };
      // further rows on a page that has the label
      if (!fresh) return { part: { top: [], bottom: [] }, repeated: false };
      // inside a row that goes on, a file cannot begin a cell anew
      if (!segment.continues)
        restarts.push({ item: set.item, row: segment.from, column: cell.column, label: true });
      return { part: { top: set.continued(cell), bottom: [] }, repeated: true };
    }
    if (!began && ends) return { part: cell, repeated: false };
    const pieces = piecesOf(cell);
    const done = shown.get(index) ?? 0;
    if (fresh && cell.row < segment.from && !segment.continues && done === pieces.length) {
      restarts.push({ item: set.item, row: segment.from, column: cell.column, label: false });
    }
    const least = segment.cut ? 1 : 0;
    const count = ends ? pieces.length - done : Math.max(least, countFitting(pieces, done, height));
    shown.set(index, done + count);
    return { part: { top: pieces.slice(done, done + count), bottom: [] }, repeated: false };
  }

  /** Puts rows; `fresh`: they are the first on their page. */
  function putBody(segment: Segment, fresh: boolean): void {
    const tops = [cursor.y];
    for (const height of segment.heights) tops.push(tops[tops.length - 1]! + height);
    const indexes = cellsFromAbove(body.grid, segment.from);
    for (let i = body.grid.firstCell[segment.from]!; i < body.grid.firstCell[segment.to]!; i++)
      indexes.push(i);
    const parts = indexes.map((index) => {
      const cell = body.cells[index]!;
      const first = Math.max(cell.row, segment.from) - segment.from;
      const last = Math.min(cell.row + cell.rowSpan, segment.to) - segment.from;
      const top = tops[first]! + border + table.padding.y;
      const height = tops[last]! - table.padding.y - top;
      return { index, cell, top, height, ...partOf(index, segment, height, fresh) };
    });
    // where a text is cut, LibreOffice sets all cells that reach the page's end at the top: so do we, in DOCX too
    const cut = segment.cut || cellsFromAbove(body.grid, segment.to).some(isCut);
    if (cut) cutAt.add(segment.to - 1);
    for (const { index, cell, top, height, part, repeated } of parts) {
      const reaches = cell.row + cell.rowSpan >= segment.to;
      const vAlign = (cut && reaches) || risen.has(index) ? 'top' : cell.cell.vAlign;
      putPart(cursor.page, vAlign, part, top, height, repeated);
      if (cut && reaches && !repeats(cell)) risen.add(index);
    }
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
      putPart(cursor.page, cell.cell.vAlign ?? 'middle', cell, top, height, repeated);
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
    putBody(segment, withHeader);
    first = false;
    continues = segment.cut;
    const wasTall = isTall(segment.from);
    row = segment.cut ? segment.from : segment.to;
    // a row taller than a page begins where the rows before it end, and is followed where it ends
    if (row < rows && (segment.cut || !(wasTall || isTall(row)))) nextPage();
  } while (row < rows);
  leavePage();
  // facts count the flow's body rows
  const inBody = (list: readonly number[]) => list.map((at) => at - shift).filter((at) => at >= 0);
  return {
    restarts: restarts
      .map((restart) => ({ ...restart, row: restart.row - shift }))
      .filter(({ row: at }) => at >= 0),
    split: inBody([...split]),
    cut: inBody([...cutAt]),
    keep: body.stays.flatMap((stays, at) => (stays && at >= shift ? [at - shift] : [])),
  };
}
