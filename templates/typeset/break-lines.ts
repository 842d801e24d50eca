/** Greedy line breaking over shaped text. */
import { breakClass, breakPairs } from './break-classes';
import type { Shaped } from './shape';

/** Rounding slack when a line is compared with its measure, pt. */
const tolerance = 0.01;

/** Lines of one text; the same object is filled again for every text. */
export interface LineEnds {
  /** Number of lines. */
  count: number;
  /** First unit, unit after the last, and 1 where `\n` or the text's end closed the line. */
  readonly starts: number[];
  readonly ends: number[];
  readonly closed: number[];
}

export const noLines = (): LineEnds => ({ count: 0, starts: [], ends: [], closed: [] });

function add(lines: LineEnds, start: number, end: number, closed: number): void {
  lines.starts[lines.count] = start;
  lines.ends[lines.count] = end;
  lines.closed[lines.count] = closed;
  lines.count++;
}

const { width, table } = breakPairs;
const { space, newline, tail, dash } = breakClass;

/** Whether a line may end before unit `i`. */
export const canBreakBefore = (classes: Uint8Array, i: number): boolean =>
  table[classes[i - 1]! * width + classes[i]!] === 1;

/** An unbreakable run that is longer than the line ends at `at`, if possible not inside ——. */
function forcedEnd(classes: Uint8Array, start: number, at: number, to: number): number {
  const held = (i: number) =>
    i < to && (classes[i] === tail || (classes[i] === dash && classes[i - 1] === dash));
  let end = Math.max(at, start + 1);
  while (end > start + 1 && held(end)) end--;
  // a column narrower than —— breaks even that; only a character itself stays whole and sticks out
  while (end < to && classes[end] === tail) end++;
  return end;
}

/**
 * Breaks units `from`…`to` of a text. A line fits while Σ (advance + spacing) ≤ measure; spaces at its end hang.
 * @param first measure of the first line, `rest` of the others, pt
 * @param lines emptied and filled; an empty text gives one empty line
 */
export function breakLines(
  { advances, classes }: Shaped,
  from: number,
  to: number,
  first: number,
  rest: number,
  spacing: number,
  lines: LineEnds,
): LineEnds {
  lines.count = 0;
  let start = from;
  for (;;) {
    const limit = (lines.count === 0 ? first : rest) + tolerance;
    let used = 0;
    let last = -1;
    let i = start;
    let over = false;
    for (; i < to; i++) {
      const kind = classes[i]!;
      if (kind === newline) break;
      if (i > start && table[classes[i - 1]! * width + kind] === 1) last = i;
      if (kind !== tail) used += advances[i]! + spacing;
      if (used > limit && kind !== space) {
        over = true;
        break;
      }
    }
    if (!over) {
      add(lines, start, i, 1);
      if (i >= to) return lines;
      start = i + 1;
    } else {
      const end = last > start ? last : forcedEnd(classes, start, i, to);
      add(lines, start, end, end < to ? 0 : 1);
      if (end >= to) return lines;
      start = end;
    }
  }
}
