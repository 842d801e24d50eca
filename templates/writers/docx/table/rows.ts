/**
 * Rows of a DOCX table. A cell whose sign and date lines stand at its lower edge takes two rows without a line
 * between: the text in the upper one, the lines in the lower one, and every other cell runs through both.
 */
import type { Cell } from '../../../document/blocks';
import { continuedCell, roomIn } from '../../../flow/cell-fit';
import type { CellPiece } from '../../../flow/cells';
import type { FlowRow, FlowTable } from '../../../flow/flow';
import { placeCells } from '../../../flow/grid';
import { ptToTwip } from '../../../official/measures';
import { cellXml, piecesOf, textStyle, type CellPen } from './cell';

/** Weight of table lines, pt. */
const lineWeight = 0.5;
export const lineOf = (table: FlowTable): number => (table.borders === 'grid' ? lineWeight : 0);

/** A cell with the written rows it covers. */
interface Written {
  readonly cell: Cell;
  readonly pieces: readonly CellPiece[];
  readonly column: number;
  readonly colSpan: number;
  readonly first: number;
  readonly last: number;
  /** Half of a cell that is written in two. */
  readonly half?: 'upper' | 'lower';
}
/** A row as DOCX has it. */
interface WrittenRow {
  readonly flowRow: number;
  /** The lower one of two. */
  readonly lower: boolean;
  /** Height of the row below that belongs to this one, pt. */
  below: number;
  readonly cells: readonly Written[];
}

export interface RowsPen extends CellPen {
  /** Widths of the grid columns, twips. */
  readonly widths: readonly number[];
  readonly header: boolean;
  /** Height that a row is written with, twips; undefined leaves it to the contents. */
  readonly height: (row: number) => number | undefined;
  /** Columns whose label begins anew in a row. */
  readonly restarts: (row: number) => ReadonlySet<number> | undefined;
  /** The row is taller than a page and may be cut. */
  readonly tall: (row: number) => boolean;
}

function writtenRows(rows: readonly FlowRow[], cells: RowsPen): WrittenRow[] {
  const { table } = cells;
  const placed = placeCells(rows, cells.widths.length).map((row) =>
    row.map((place) => ({ ...place, pieces: piecesOf(place.cell, cells) })),
  );
  const isDouble = rows.map(() => false);
  for (const { row, rowSpan, pieces } of placed.flat()) {
    if (pieces.bottom.length > 0 && pieces.top.length > 0) isDouble[row + rowSpan - 1] = true;
  }
  const first: number[] = [];
  let count = 0;
  for (const double of isDouble) {
    first.push(count);
    count += double ? 2 : 1;
  }
  const out: (WrittenRow & { cells: Written[] })[] = [];
  isDouble.forEach((double, flowRow) => {
    out.push({ flowRow, lower: false, below: 0, cells: [] });
    if (double) out.push({ flowRow, lower: true, below: 0, cells: [] });
  });
  for (const { cell, row, rowSpan, column, colSpan, pieces } of placed.flat()) {
    const end = row + rowSpan - 1;
    const top = first[row]!;
    const bottom = first[end]! + (isDouble[end] ? 1 : 0);
    const place = { cell, column, colSpan };
    if (pieces.bottom.length > 0 && pieces.top.length > 0) {
      out[top]!.cells.push({ ...place, pieces: pieces.top, first: top, last: bottom - 1, half: 'upper' });
      const upper = out[bottom - 1]!;
      // LibreOffice gives the row the padding of its merged cells and a line (measured)
      const around = 2 * table.padding.y + lineOf(table);
      upper.below = Math.max(upper.below, pieces.bottom.length * table.pitch + around);
      out[bottom]!.cells.push({
        ...place,
        pieces: pieces.bottom,
        first: bottom,
        last: bottom,
        half: 'lower',
      });
    } else if (pieces.bottom.length > 0) {
      const low: Cell = { ...cell, vAlign: 'bottom' };
      out[top]!.cells.push({ ...place, cell: low, pieces: pieces.bottom, first: top, last: bottom });
    } else {
      out[top]!.cells.push({ ...place, pieces: pieces.top, first: top, last: bottom });
    }
  }
  return out;
}

const alignments = { top: '', middle: '<w:vAlign w:val="center"/>', bottom: '<w:vAlign w:val="bottom"/>' };
/** No line and no padding between the halves of a cell. */
const seams = {
  upper: [
    '<w:tcBorders><w:bottom w:val="nil"/></w:tcBorders>',
    '<w:tcMar><w:bottom w:w="0" w:type="dxa"/></w:tcMar>',
  ],
  lower: [
    '<w:tcBorders><w:top w:val="nil"/></w:tcBorders>',
    '<w:tcMar><w:top w:w="0" w:type="dxa"/></w:tcMar>',
  ],
} as const;

function cellProperties(width: number, written: Written | undefined, merge: string, header: boolean): string {
  const span = written !== undefined && written.colSpan > 1 ? `<w:gridSpan w:val="${written.colSpan}"/>` : '';
  const [borders, margins] = written?.half ? seams[written.half] : ['', ''];
  const align = written?.half === 'lower' ? 'bottom' : (written?.cell.vAlign ?? (header ? 'middle' : 'top'));
  return `<w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${merge}${borders}${margins}${alignments[align]}</w:tcPr>`;
}

/** All rows of a header or a body. */
export function rowsXml(rows: readonly FlowRow[], cells: RowsPen): string {
  const { widths, table, header } = cells;
  const edges = [0];
  for (const width of widths) edges.push(edges[edges.length - 1]! + width);
  const running = new Array<Written | undefined>(widths.length).fill(undefined);
  const empty = `<w:p><w:pPr><w:pStyle w:val="${textStyle(cells)}"/></w:pPr></w:p>`;
  const all = writtenRows(rows, cells);
  const out: string[] = [];
  all.forEach(({ flowRow, lower, below, cells: own }, index) => {
    const whole = lower ? undefined : cells.height(flowRow);
    const height = whole === undefined ? undefined : whole - ptToTwip(below);
    const again = lower ? undefined : cells.restarts(flowRow);
    for (const written of own) running.fill(written, written.column, written.column + written.colSpan);
    // the row below must not be left for the next page
    const kept: CellPen = below > 0 ? { ...cells, table: { ...table, keepNext: true } } : cells;
    let xml = '<w:tr><w:trPr>';
    if (!cells.tall(flowRow)) xml += '<w:cantSplit/>';
    if (height !== undefined) xml += `<w:trHeight w:val="${height}" w:hRule="atLeast"/>`;
    xml += header ? '<w:tblHeader/></w:trPr>' : '</w:trPr>';
    for (let column = 0; column < widths.length;) {
      const covering = running[column];
      const written = covering !== undefined && covering.last >= index ? covering : undefined;
      const end = column + (written?.colSpan ?? 1);
      const width = edges[end]! - edges[column]!;
      const begins = written?.first === index;
      const restart = written !== undefined && !begins && again?.has(column) === true;
      const merged = written !== undefined && written.last > written.first;
      const merge = !merged ? '' : begins || restart ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
      const room = roomIn(width / 20, table);
      let contents = empty;
      if (written !== undefined && begins) contents = cellXml(written.pieces, written.cell, kept, room);
      if (written !== undefined && restart) {
        contents = cellXml(piecesOf(continuedCell(written.cell), cells).top, written.cell, cells, room);
      }
      xml += `<w:tc>${cellProperties(width, written, merge, header)}${contents}</w:tc>`;
      column = end;
    }
    out.push(`${xml}</w:tr>`);
  });
  return out.join('');
}
