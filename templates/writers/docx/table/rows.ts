/** Markup of a table's rows. */
import type { Cell } from '../../../document/blocks';
import { continuedCell, roomIn } from '../../../flow/cell-fit';
import type { FlowRow } from '../../../flow/flow';
import { ptToTwip } from '../../../official/measures';
import type { Markup } from '../markup';
import { cellPen, cellXml, piecesOf } from './cell';
import { writtenRows, type FootPen, type WrittenCell, type WrittenRow } from './written-rows';

export interface RowsPen extends FootPen {
  /** Widths of the grid columns, twips. */
  readonly widths: readonly number[];
  readonly header: boolean;
  /** Height that a row is written with, twips; undefined leaves it to the contents. */
  readonly height: (row: number) => number | undefined;
  /** Columns whose merged cell begins anew in a row, and whether with its label. */
  readonly restarts: (row: number) => ReadonlyMap<number, boolean> | undefined;
  /** The row is taller than a page and may be cut. */
  readonly tall: (row: number) => boolean;
  /** The row stays on the page of the next. */
  readonly keeps: (row: number) => boolean;
  /** Rows at whose end a page cuts a text: what reaches it stands at the top. */
  readonly cut: ReadonlySet<number>;
}

const alignments = { top: '', middle: '<w:vAlign w:val="center"/>', bottom: '<w:vAlign w:val="bottom"/>' };
/** No line and no padding between the halves of a cell. */
const seam = (side: 'top' | 'bottom'): string =>
  `<w:tcBorders><w:${side} w:val="nil"/></w:tcBorders><w:tcMar><w:${side} w:w="0" w:type="dxa"/></w:tcMar>`;
const seams = { upper: seam('bottom'), lower: seam('top') } as const;

type VerticalAlign = NonNullable<Cell['vAlign']>;

function cellStart(
  width: number,
  { colSpan, half }: Pick<WrittenCell, 'colSpan' | 'half'>,
  merge: string,
  align: VerticalAlign,
): string {
  const span = colSpan > 1 ? `<w:gridSpan w:val="${colSpan}"/>` : '';
  const lines = half === undefined ? '' : seams[half];
  const properties = `<w:tcW w:w="${width}" w:type="dxa"/>${span}${merge}${lines}${alignments[align]}`;
  return `<w:tc><w:tcPr>${properties}</w:tcPr>`;
}

/** Beginnings of the cells of one column that run through nothing: nearly all of a large table's, so written once. */
function plainStarts(widths: readonly number[]): (column: number, align: VerticalAlign) => string {
  const starts = { top: [], middle: [], bottom: [] } as Record<VerticalAlign, string[]>;
  return (column, align) => (starts[align][column] ??= cellStart(widths[column]!, uncovered, '', align));
}

/** What a cell shows in the row it begins in, and how it stands there. */
function contents(
  { cell, half }: WrittenCell,
  cells: RowsPen,
  room: number,
): { readonly xml: string; readonly align: VerticalAlign } {
  const { top, bottom } = piecesOf(cell, cells);
  const low = half === 'lower' || (half === undefined && top.length === 0 && bottom.length > 0);
  const align = low ? 'bottom' : (cell.vAlign ?? (cells.header ? 'middle' : 'top'));
  return { xml: cellXml(low ? bottom : top, cell, cells, room), align };
}

/** Whether a cell that is written from `row` on reaches a place where a page cuts a text. */
function reachesCut(
  rows: readonly WrittenRow[],
  row: number,
  { column, row: begin, rowSpan }: WrittenCell,
  { cut, restarts }: RowsPen,
): boolean {
  for (let r = row; cut.size > 0 && r < begin + rowSpan; r++) {
    const { flowRow, lower } = rows[r]!;
    if (r > row && !lower && restarts(flowRow)?.has(column) === true) return false;
    if (cut.has(flowRow)) return true;
  }
  return false;
}

/** A place that no cell covers. */
const uncovered = { colSpan: 1 } as const;

/** The pen of the rows that stay on the page of the next. */
const keeping = (pen: RowsPen): RowsPen => ({
  ...pen,
  ...cellPen(pen.pen, { ...pen.table, keepNext: true }, pen.style),
});

const emptyParagraph = (pen: RowsPen): string => cellXml([], { content: [] }, pen, 0);

/** All rows of a header or a body. */
export function writeRows(rows: readonly FlowRow[], pen: RowsPen, out: Markup): void {
  const { widths, table, header } = pen;
  const edges = [0];
  for (const width of widths) edges.push(edges[edges.length - 1]! + width);
  const running = new Array<WrittenCell | undefined>(widths.length).fill(undefined);
  const plainStart = plainStarts(widths);
  const plainEmpty = emptyParagraph(pen);
  let keepPen: RowsPen | undefined;
  const written = writtenRows(rows, widths.length, pen);
  written.forEach(({ flowRow, lower, below, cells }, index) => {
    const whole = pen.height(flowRow);
    const again = lower ? undefined : pen.restarts(flowRow);
    for (const cell of cells) running.fill(cell, cell.column, cell.column + cell.colSpan);
    // the row below must not be left for the next page
    const keeps = below > 0 || pen.keeps(flowRow);
    const kept = keeps ? (keepPen ??= keeping(pen)) : pen;
    const empty = keeps ? emptyParagraph(kept) : plainEmpty;
    let row = pen.tall(flowRow) ? '<w:tr><w:trPr>' : '<w:tr><w:trPr><w:cantSplit/>';
    if (whole !== undefined) {
      const height = lower ? ptToTwip(written[index - 1]!.below) : whole - ptToTwip(below);
      row += `<w:trHeight w:val="${height}" w:hRule="atLeast"/>`;
    }
    row += header ? '<w:tblHeader/></w:trPr>' : '</w:trPr>';
    for (let column = 0; column < widths.length;) {
      const last = running[column];
      const cell = last !== undefined && last.row + last.rowSpan > index ? last : undefined;
      const end = column + (cell?.colSpan ?? 1);
      const width = edges[end]! - edges[column]!;
      const room = roomIn(width / 20, table);
      const begins = cell?.row === index;
      const restart = cell !== undefined && !begins && again?.has(column) === true;
      let merge = '';
      if (cell !== undefined && cell.rowSpan > 1) {
        merge = begins || restart ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
      }
      let shown: { readonly xml: string; readonly align: VerticalAlign } = { xml: empty, align: 'top' };
      if (cell !== undefined && begins) shown = contents(cell, kept, room);
      if (cell !== undefined && restart && again.get(column) === true)
        shown = contents({ ...cell, cell: continuedCell(cell.cell) }, kept, room);
      const risen = cell !== undefined && (begins || restart) && reachesCut(written, index, cell, pen);
      const align = risen && shown.align === 'middle' ? 'top' : shown.align;
      const plain = cell === undefined || (merge === '' && cell.half === undefined && cell.colSpan === 1);
      row += plain ? plainStart(column, align) : cellStart(width, cell, merge, align);
      row += shown.xml;
      row += '</w:tc>';
      column = end;
    }
    out.write(`${row}</w:tr>`);
  });
}
