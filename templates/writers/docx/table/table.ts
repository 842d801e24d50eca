/** A table of the flow as DOCX markup, written as text: much faster than by the library's classes. */
import { borderOf, borderWeight } from '../../../flow/cell-fit';
import type { FlowRow, FlowTable } from '../../../flow/flow';
import { ptToTwip } from '../../../official/measures';
import type { Markup } from '../markup';
import type { SectionPen } from '../pen';
import { cellPen } from './cell';
import { writeRows, type RowsPen } from './rows';

/** Column widths in twips from those in pt, rounded so that the edges are right. */
function columnTwips(widths: readonly number[]): number[] {
  let edge = 0;
  let before = 0;
  return widths.map((width) => {
    edge += width;
    const twips = ptToTwip(edge) - before;
    before += twips;
    return twips;
  });
}

const paddingXml = ({ padding }: FlowTable): string => {
  const x = ptToTwip(padding.x);
  const y = ptToTwip(padding.y);
  return (
    `<w:tblCellMar><w:top w:w="${y}" w:type="dxa"/><w:left w:w="${x}" w:type="dxa"/>` +
    `<w:bottom w:w="${y}" w:type="dxa"/><w:right w:w="${x}" w:type="dxa"/></w:tblCellMar>`
  );
};

const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
const gridLines = `<w:tblBorders>${sides
  .map((side) => `<w:${side} w:val="single" w:sz="${borderWeight * 8}" w:space="0" w:color="auto"/>`)
  .join('')}</w:tblBorders>`;

/**
 * Writes the table that is flow item `item`.
 * @throws Error when the layout's facts have no widths for it
 */
export function writeTable(table: FlowTable, item: number, pen: SectionPen, out: Markup): void {
  const fact = pen.facts.tables.find((entry) => entry.item === item);
  if (!fact) throw new Error(`no column widths for the table that is flow item ${item}`);
  const widths = columnTwips(fact.widths);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const grown = new Map(fact.heights.map(([row, height]) => [row, ptToTwip(height)]));
  const feet = new Map(fact.heights.map(([row, , foot]) => [row, foot]));
  const restarts = new Map<number, Map<number, boolean>>();
  for (const { item: owner, row, column, label } of pen.facts.restarts) {
    if (owner === item)
      restarts.set(row, (restarts.get(row) ?? new Map<number, boolean>()).set(column, label));
  }
  const split = new Set(fact.split);
  const keep = new Set(fact.keep);
  const cut = new Set(fact.cut);
  // LibreOffice's row heights count the line above in (measured)
  const line = borderOf(table);
  const least = (row: FlowRow): number | undefined =>
    row.minHeight > 0 ? ptToTwip(row.minHeight + line) : undefined;
  const header: RowsPen = {
    ...cellPen(pen, table, 'TableHead'),
    widths,
    header: true,
    height: (row) => least(table.header[row]!),
    foot: () => undefined,
    restarts: () => undefined,
    tall: () => false,
    keeps: () => false,
    cut: new Set(),
  };
  const body: RowsPen = {
    ...cellPen(pen, table, 'TableText'),
    widths,
    header: false,
    height: (row) => grown.get(row) ?? least(table.body[row]!),
    foot: (row) => feet.get(row),
    restarts: (row) => restarts.get(row),
    tall: (row) => split.has(row),
    keeps: (row) => keep.has(row),
    cut,
  };
  const start =
    `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:jc w:val="center"/>` +
    `${table.borders === 'grid' ? gridLines : ''}<w:tblLayout w:type="fixed"/>${paddingXml(table)}</w:tblPr>` +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`;
  out.write(start);
  writeRows(table.header, header, out);
  writeRows(table.body, body, out);
  out.write('</w:tbl>');
}
