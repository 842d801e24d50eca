/** Two prints of one paper page by page: which lines are not the same, counted from the top of their page. */
import type { PdfLine } from './pdf-lines';

/** A line, numbered from 1, as one print or the other has it. */
export interface NumberedLine extends PdfLine {
  readonly line: number;
}

export interface LineDifference {
  /** As it was sealed; undefined for a line that only today's print has. */
  readonly sealed?: NumberedLine;
  readonly now?: NumberedLine;
}

export interface PageDifference {
  /** From 0. */
  readonly page: number;
  /** Empty where the texts are the same and something drawn is not. */
  readonly lines: readonly LineDifference[];
  /** Only one of the prints has the page. */
  readonly only?: 'sealed' | 'now';
}

type Lines = readonly PdfLine[];

/** Lengths of the longest common rests: [i][j] of a from i and b from j. */
function commonRests(a: Lines, b: Lines): readonly Uint16Array[] {
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i]![j] =
        a[i]!.text === b[j]!.text
          ? table[i + 1]![j + 1]! + 1
          : Math.max(table[i + 1]![j]!, table[i]![j + 1]!);
  return table;
}

/** Lines of which one stands for the other come as pairs. */
export function lineDifferences(sealed: Lines, now: Lines): readonly LineDifference[] {
  const rests = commonRests(sealed, now);
  const found: LineDifference[] = [];
  let gone: NumberedLine[] = [];
  let come: NumberedLine[] = [];
  const flush = () => {
    for (let n = 0; n < Math.max(gone.length, come.length); n++)
      found.push({ ...(gone[n] ? { sealed: gone[n] } : {}), ...(come[n] ? { now: come[n] } : {}) });
    gone = [];
    come = [];
  };
  let [i, j] = [0, 0];
  while (i < sealed.length || j < now.length) {
    const [one, other] = [sealed[i], now[j]];
    if (one && other && one.text === other.text) {
      flush();
      i += 1;
      j += 1;
    } else if (one && (!other || rests[i + 1]![j]! >= rests[i]![j + 1]!)) {
      i += 1;
      gone.push({ ...one, line: i });
    } else if (other) {
      j += 1;
      come.push({ ...other, line: j });
    }
  }
  flush();
  return found;
}

/**
 * The pages that differ, in order.
 * @param looksSame whether a page (from 0) whose texts are the same is drawn the same.
 */
export async function comparePages(
  sealed: readonly Lines[],
  now: readonly Lines[],
  looksSame: (page: number) => Promise<boolean>,
): Promise<readonly PageDifference[]> {
  const found: PageDifference[] = [];
  for (let page = 0; page < Math.max(sealed.length, now.length); page++) {
    const [one, other] = [sealed[page], now[page]];
    const lines = lineDifferences(one ?? [], other ?? []);
    if (!one || !other) found.push({ page, lines, only: one ? 'sealed' : 'now' });
    else if (lines.length > 0 || !(await looksSame(page))) found.push({ page, lines });
  }
  return found;
}

/** 第 3 页第 5 行 */
export function placeOf(page: number, { sealed, now }: LineDifference): string {
  const line = (sealed ?? now)!.line;
  return `第 ${page + 1} 页第 ${line} 行`;
}

/** Pages (from 0) as they are said: 1–3、7. */
export function pageRanges(pages: readonly number[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const page of pages) {
    const range = ranges.at(-1);
    if (range?.[1] === page - 1) range[1] = page;
    else ranges.push([page, page]);
  }
  return ranges
    .map(([first, last]) => (first === last ? `${first + 1}` : `${first + 1}–${last + 1}`))
    .join('、');
}
