/** Spans resolved to grid columns. */
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../templates/document/blocks';
import { placeCells } from '../../../templates/flow/grid';

const cell = (spans: Partial<Cell> = {}): Cell => ({ content: [], ...spans });
const row = (...cells: Cell[]) => ({ cells, minHeight: 0, grow: 0 });
const places = (rows: ReturnType<typeof row>[], columns: number) =>
  placeCells(rows, columns).map((cells) => cells.map((c) => [c.column, c.colSpan, c.rowSpan]));

describe('placeCells', () => {
  it('moves cells past a span from above', () => {
    const rows = [row(cell({ rowSpan: 2 }), cell(), cell()), row(cell(), cell())];
    expect(places(rows, 3)).toEqual([
      [
        [0, 1, 2],
        [1, 1, 1],
        [2, 1, 1],
      ],
      [
        [1, 1, 1],
        [2, 1, 1],
      ],
    ]);
  });
  it('moves cells past a span in the middle that is wide and high', () => {
    const rows = [
      row(cell(), cell({ colSpan: 2, rowSpan: 3 }), cell()),
      row(cell(), cell()),
      row(cell(), cell()),
    ];
    expect(places(rows, 4).slice(1)).toEqual([
      [
        [0, 1, 1],
        [3, 1, 1],
      ],
      [
        [0, 1, 1],
        [3, 1, 1],
      ],
    ]);
  });
  it("cuts spans off at the table's edges and leaves out cells beyond them", () => {
    expect(places([row(cell({ colSpan: 9, rowSpan: 9 }), cell())], 3)).toEqual([[[0, 3, 1]]]);
  });
});
