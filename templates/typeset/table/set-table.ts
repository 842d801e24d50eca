/** A table measured: column widths, cells set, row heights; nothing here knows of pages. */
import { borderOf, continuedCell, roomIn } from '../../flow/cell-fit';
import type { FlowRow, FlowTable, Style } from '../../flow/flow';
import type { GridCell } from '../../flow/grid';
import type { Frame } from '../frame';
import type { Tools } from '../tools';
import { cellTextSetter } from './cell-lines';
import { gridOf, type Grid } from './grid';
import { linesMore, mayDiffer } from './other-breaks';
import { setCell, type CellContext, type SetPiece, type SetPieces } from './pieces';
import { staysOf } from './stays';
import { columnWidths } from './widths';

export interface SetCell extends GridCell {
  readonly top: readonly SetPiece[];
  readonly bottom: readonly SetPiece[];
  /** Σ heights of all pieces, and of the lines that other programs need besides, pt. */
  readonly height: number;
}
/** Header or body. */
export interface SetRows {
  readonly grid: Grid;
  readonly cells: readonly SetCell[];
  /** Row heights with padding and the border above, pt. */
  readonly heights: readonly number[];
  readonly rows: readonly FlowRow[];
  /** Whether a row stays on the page of the next. */
  readonly stays: readonly boolean[];
  /** Rows whose height a file must state, for their contents alone would make it otherwise. */
  readonly stated: ReadonlySet<number>;
  /** By the row that they end in: height of sign and date lines below a text, pt. */
  readonly feet: ReadonlyMap<number, number>;
}
export interface SetTable {
  readonly kind: 'table';
  readonly table: FlowTable;
  readonly item: number;
  readonly widths: readonly number[];
  /** Left edge of every column, and the right edge of the last. */
  readonly edges: readonly number[];
  readonly border: number;
  readonly header: SetRows;
  readonly body: SetRows;
  /** Rows of the flow's header that stand at the body's start. */
  readonly shift: number;
  /** The label of a merged cell as it is repeated on the next page, with （续）. */
  readonly continued: (cell: SetCell) => readonly SetPiece[];
}

const sum = (pieces: readonly SetPiece[]): number => {
  let height = 0;
  for (const piece of pieces) height += piece.height;
  return height;
};

function setCellAt(cell: GridCell, context: CellContext, edges: readonly number[]): SetPieces {
  const left = edges[cell.column]!;
  const width = edges[cell.column + cell.colSpan]! - left;
  return setCell(cell, context, left + context.table.padding.x, roomIn(width, context.table));
}

function setRows(
  rows: readonly FlowRow[],
  grid: Grid,
  context: CellContext,
  edges: readonly number[],
  border: number,
  pageRoom: number,
): SetRows {
  const { padding } = context.table;
  const around = 2 * padding.y + border;
  const stated = new Set<number>();
  const feet = new Map<number, number>();
  const roomOf = ({ column, colSpan }: GridCell): number =>
    roomIn(edges[column + colSpan]! - edges[column]!, context.table);
  const cells = grid.cells.map((cell): SetCell => {
    const { top, bottom } = setCellAt(cell, context, edges);
    const halved = top.length > 0 && bottom.length > 0;
    const more = top.length > 1 && mayDiffer(cell.cell) ? linesMore(cell.cell, context, roomOf(cell)) : 0;
    const end = cell.row + cell.rowSpan - 1;
    if (halved) feet.set(end, Math.max(feet.get(end) ?? 0, sum(bottom)));
    if (halved || more !== 0) for (let r = 0; r < cell.rowSpan; r++) stated.add(cell.row + r);
    return {
      cell: cell.cell,
      row: cell.row,
      column: cell.column,
      rowSpan: cell.rowSpan,
      colSpan: cell.colSpan,
      top,
      bottom,
      // DOCX holds them in two rows, and a row has its own padding and line in LibreOffice (measured)
      height: sum(top) + sum(bottom) + (halved ? around : 0) + Math.max(0, more) * context.table.pitch,
    };
  });
  const heights = rows.map((row) => Math.max(row.minHeight, 2 * padding.y) + border);
  for (const { row, rowSpan, height } of cells) {
    if (rowSpan === 1) heights[row] = Math.max(heights[row]!, height + around);
  }
  // a merged cell taller than its rows stretches the last of them
  for (const { row, rowSpan, height } of cells) {
    if (rowSpan === 1) continue;
    let span = 0;
    for (let r = row; r < row + rowSpan; r++) span += heights[r]!;
    heights[row + rowSpan - 1]! += Math.max(0, height + around - span);
  }
  const stays = staysOf(rows, cells, heights, around, pageRoom / 2);
  return { grid, cells, heights, rows, stays, stated, feet };
}

/** Measures a table as wide as the frame. */
export function setTable(tools: Tools, table: FlowTable, item: number, frame: Frame): SetTable {
  const header = gridOf(table.header, table.columns.length);
  const body = gridOf(table.body, table.columns.length);
  const widths = columnWidths(table, [header, body], tools.shaper, frame.measure);
  const edges = [frame.left];
  for (const width of widths) edges.push(edges[edges.length - 1]! + width);
  const border = borderOf(table);
  const contextOf = (style: Style): CellContext => {
    const { size } = table;
    return {
      tools,
      table,
      item,
      style,
      setText: cellTextSetter(tools, { size, chineseOnly: style.chineseOnly }),
    };
  };
  const headContext = contextOf(tools.styles.TableHead);
  const bodyContext = contextOf(tools.styles.TableText);
  const labels = new Map<SetCell, readonly SetPiece[]>();

  function continued(cell: SetCell): readonly SetPiece[] {
    const known = labels.get(cell);
    if (known) return known;
    const own = cell.top.find((piece) => 'line' in piece);
    const paragraph = own?.owner.paragraph ?? tools.nextParagraph();
    const again = { ...bodyContext, tools: { ...tools, nextParagraph: () => paragraph } };
    const { top } = setCellAt({ ...cell, cell: continuedCell(cell.cell) }, again, edges);
    labels.set(cell, top);
    return top;
  }

  const pageRoom = frame.bottom - frame.top;
  const head = setRows(table.header, header, headContext, edges, border, pageRoom);
  const set = { kind: 'table', table, item, widths, edges, border, continued } as const;
  if (head.heights.reduce((all, height) => all + height, 0) <= pageRoom / 2) {
    const own = setRows(table.body, body, bodyContext, edges, border, pageRoom);
    return { ...set, header: head, body: own, shift: 0 };
  }
  // a header that would take most of every page is set once, as rows like others
  const rows = [...table.header, ...table.body];
  const all = setRows(rows, gridOf(rows, table.columns.length), bodyContext, edges, border, pageRoom);
  const none = setRows([], gridOf([], table.columns.length), bodyContext, edges, border, pageRoom);
  return { ...set, header: none, body: all, shift: table.header.length };
}
