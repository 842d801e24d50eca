/** Which rows of a list are unfolded, kept right while rows are moved, added and removed. */

/** Unfolded rows by index. */
export type OpenRows = ReadonlySet<number>;

const mapped = (open: OpenRows, to: (row: number) => number): OpenRows => new Set([...open].map(to));

/** Folded if open, unfolded if folded. */
export function toggled(open: OpenRows, row: number): OpenRows {
  const next = new Set(open);
  if (!next.delete(row)) next.add(row);
  return next;
}

/** After row `from` changed places with its neighbour `to`. */
export const afterSwap = (open: OpenRows, from: number, to: number): OpenRows =>
  mapped(open, (row) => (row === from ? to : row === to ? from : row));

/** After a row was put in at `at`; it is unfolded. */
export const afterInsert = (open: OpenRows, at: number): OpenRows =>
  new Set([...mapped(open, (row) => (row >= at ? row + 1 : row)), at]);

/** After row `at` was taken out. */
export const afterRemove = (open: OpenRows, at: number): OpenRows =>
  mapped(new Set([...open].filter((row) => row !== at)), (row) => (row > at ? row - 1 : row));
