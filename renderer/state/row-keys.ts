/** A lasting key for every row of a list, which only its place and its object tell: so that rows keep focus and fold. */

export interface KeyedRows {
  readonly rows: readonly unknown[];
  readonly keys: readonly number[];
  /** The next new key. */
  readonly next: number;
}

export const keyedRows = (rows: readonly unknown[]): KeyedRows => ({
  rows,
  keys: rows.map((_, n) => n),
  next: rows.length,
});

/**
 * Keys of the rows as they stand now: rows that are the same objects keep theirs wherever they went; of the others,
 * those that stand in the same place between kept neighbours were edited and keep theirs too.
 */
export function followRows(before: KeyedRows, rows: readonly unknown[]): KeyedRows {
  if (rows === before.rows) return before;
  const old = before.rows;
  let head = 0;
  while (head < rows.length && head < old.length && rows[head] === old[head]) head++;
  let tail = 0;
  while (
    tail < rows.length - head &&
    tail < old.length - head &&
    rows[rows.length - 1 - tail] === old[old.length - 1 - tail]
  )
    tail++;
  const oldMiddle = old.slice(head, old.length - tail);
  const middle = rows.slice(head, rows.length - tail);
  const free = new Map<unknown, number[]>();
  oldMiddle.forEach((row, n) => free.set(row, [...(free.get(row) ?? []), before.keys[head + n]!]));
  const found = middle.map((row) => free.get(row)?.shift());
  const used = new Set(found);
  let { next } = before;
  const inPlace = middle.length === oldMiddle.length;
  const keys = found.map((key, n) => {
    if (key !== undefined) return key;
    const there = before.keys[head + n]!;
    if (inPlace && !used.has(there)) return there;
    return next++;
  });
  return {
    rows,
    keys: [...before.keys.slice(0, head), ...keys, ...before.keys.slice(old.length - tail)],
    next,
  };
}
