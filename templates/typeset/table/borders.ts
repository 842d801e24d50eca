/** Table lines of one page: one rule for every unbroken line, drawn once. */
import type { DraftPage } from '../draft';
import type { PlacedRule } from '../page';
import type { Grid } from './grid';

/** A row as it stands on a page. */
export interface Strip {
  readonly grid: Grid;
  readonly row: number;
  readonly top: number;
}

const ownerAt = ({ grid, row }: Strip, column: number): number => grid.owner[row * grid.columns + column]!;

function rule(x: number, y: number, width: number, height: number): PlacedRule {
  return { kind: 'rule', x, y, width, height, color: 'black', role: 'table' };
}

/** Lines between rows, left out where one cell lies on both sides. */
function horizontals(
  page: DraftPage,
  strips: readonly Strip[],
  edges: readonly number[],
  weight: number,
): void {
  const columns = edges.length - 1;
  for (let s = 0; s < strips.length; s++) {
    const strip = strips[s]!;
    const above = strips[s - 1];
    let start = -1;
    for (let column = 0; column <= columns; column++) {
      const drawn =
        column < columns &&
        (above === undefined ||
          above.grid !== strip.grid ||
          ownerAt(above, column) !== ownerAt(strip, column));
      if (drawn && start < 0) start = column;
      if (!drawn && start >= 0) {
        const x = edges[start]! - weight / 2;
        page.items.push(rule(x, strip.top, edges[column]! + weight / 2 - x, weight));
        start = -1;
      }
    }
  }
}

/** Lines between columns, left out where a cell spans both. */
function verticals(
  page: DraftPage,
  strips: readonly Strip[],
  bottom: number,
  edges: readonly number[],
  weight: number,
): void {
  const columns = edges.length - 1;
  for (let column = 0; column <= columns; column++) {
    const outer = column === 0 || column === columns;
    let start = -1;
    for (let s = 0; s <= strips.length; s++) {
      const strip = strips[s];
      const drawn = strip !== undefined && (outer || ownerAt(strip, column - 1) !== ownerAt(strip, column));
      if (drawn && start < 0) start = s;
      if (!drawn && start >= 0) {
        const top = strips[start]!.top;
        const end = (strip?.top ?? bottom) + weight;
        page.items.push(rule(edges[column]! - weight / 2, top, weight, end - top));
        start = -1;
      }
    }
  }
}

/** Draws the lines of `strips`, whose last ends at `bottom`; a cell cut by the page is closed there. */
export function drawBorders(
  page: DraftPage,
  strips: readonly Strip[],
  bottom: number,
  edges: readonly number[],
  weight: number,
): void {
  if (weight === 0 || strips.length === 0) return;
  horizontals(page, strips, edges, weight);
  const left = edges[0]! - weight / 2;
  page.items.push(rule(left, bottom, edges[edges.length - 1]! + weight / 2 - left, weight));
  verticals(page, strips, bottom, edges, weight);
}
