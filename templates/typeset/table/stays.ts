/** Rows that stay on the page of the next one: group titles, and the first rows beside a merged cell's text. */
import type { FlowRow } from '../../flow/flow';
import { tolerance } from '../draft';

/** What is asked of a set cell: its rows and the height of its text, pt. */
interface Standing {
  readonly row: number;
  readonly rowSpan: number;
  readonly height: number;
}

/**
 * For each row whether it stays with the next. A merged cell that begins at a page's end would have its text
 * cut in two there: as many of its rows stay together as the text is high.
 * @param heights of the rows, pt
 * @param around padding and border of a cell, pt
 * @param most a merged cell's text that is higher may be cut, pt
 */
export function staysOf(
  rows: readonly FlowRow[],
  cells: readonly Standing[],
  heights: readonly number[],
  around: number,
  most: number,
): readonly boolean[] {
  const stays = rows.map(({ keepNext }) => keepNext === true);
  for (const { row, rowSpan, height } of cells) {
    if (rowSpan === 1 || height > most) continue;
    const need = height + around - tolerance;
    let room = heights[row]!;
    for (let r = row; r < row + rowSpan - 1 && room < need; r++) {
      stays[r] = true;
      room += heights[r + 1]!;
    }
  }
  return stays;
}
