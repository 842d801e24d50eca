/** Rows that a view worked out (templates/view-cells.ts) as rows of a table: no expression a cell, so that long tables bind fast. */
import type { Cell, CellContent, Row } from '../document/blocks';
import type { ViewCell, ViewRow } from '../view-cells';
import { asList, compileValue, type Compiler } from './compile-text';
import type { Make } from './repeat';
import { TemplateError, type Run } from './scope';

/** `"rows": { "list": "view.rows" }`. */
export function compileViewRows(compiler: Compiler, expression: string, place: string): Make<readonly Row[]> {
  const listPlace = `${place}.list`;
  const read = compileValue(compiler, expression, listPlace);
  return (scope, run) =>
    asList(read(scope), listPlace).map((row) => {
      if (!isRow(row)) throw new TemplateError(listPlace, '这里要视图算好的表格行');
      const { cells, keepNext, minHeight, grow } = row;
      return {
        cells: cells.map((cell) => cellOf(cell, run)),
        minHeight,
        grow,
        keepNext: keepNext === true || undefined,
      };
    });
}

const isRow = (value: unknown): value is ViewRow =>
  typeof value === 'object' && value !== null && 'cells' in value && Array.isArray(value.cells);

function cellOf(cell: ViewCell, run: Run): Cell {
  // each by its name: a rest of a cell is a copy by the slow way, eight thousand times in a long table
  const { lines, boxes, from, repeat, vAlign = 'middle', colSpan, rowSpan, align, face } = cell;
  const path = pathOf(from, run);
  const content: CellContent[] = [];
  for (const line of lines) {
    for (const text of line.includes('\n') ? line.split(/\r?\n/) : [line]) {
      content.push({ kind: 'text', runs: [{ text }], from: path });
    }
  }
  for (const box of boxes ?? []) content.push({ ...box, from: pathOf(box.from ?? from, run) });
  return { content, colSpan, rowSpan, align, vAlign, face, repeat: repeat || undefined };
}

/** A field path with the paper's prefix before it. */
const pathOf = (from: string, { prefix }: Run): string | undefined =>
  from === '' || prefix === '' ? from || undefined : `${prefix}.${from}`;
