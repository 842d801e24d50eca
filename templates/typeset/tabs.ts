/** Lines with tabs: pieces of text at left or right tab stops (signatories, 印发 line, joint signatures). */
import { breakLines, noLines } from './break-lines';
import { breakClass } from './break-classes';
import type { Atlas } from './faces';
import type { PlacedRun } from './page';
import { naturalWidth, runsOf, visibleEnd, type LineLook, type SetLine } from './set-line';
import type { Shaped } from './shape';

/** A tab stop, pt from the text area's left edge (not from the indent), as in Word. */
export interface TabStop {
  readonly at: number;
  readonly align: 'left' | 'right';
}

export interface TabBox {
  /** Left end of lines after the first, and their length. */
  readonly left: number;
  readonly measure: number;
  /** First-line indent from `left`. */
  readonly firstLine: number;
  /** Where tab stops count from. */
  readonly origin: number;
}

const lines = noLines();

/**
 * Sets units `from`…`to`, which hold tabs. A piece that has no room at its stop goes to the next line: a right
 * stop still holds there, and a piece longer than a line is broken.
 */
export function setTabbedLine(
  shaped: Shaped,
  atlas: Atlas,
  from: number,
  to: number,
  box: TabBox,
  look: LineLook & { readonly tabs?: readonly TabStop[] },
  lastOfParagraph: boolean,
): SetLine[] {
  const out: SetLine[] = [];
  const stops = look.tabs ?? [];
  const end = box.left + box.measure;
  let runs: PlacedRun[] = [];
  let lineStart = box.left + box.firstLine;
  let pen = lineStart;
  let unitsFrom = from;

  function close(at: number, last: boolean): void {
    const lost = shaped.lost?.filter((l) => l.at >= unitsFrom && l.at < at);
    const x = runs[0]?.x ?? lineStart;
    out.push({ runs, x, width: Math.max(0, pen - x), last, ...(lost && lost.length > 0 ? { lost } : {}) });
    runs = [];
    lineStart = pen = box.left;
    unitsFrom = at;
  }
  function put(start: number, stop: number, x: number): void {
    const visible = visibleEnd(shaped.classes, start, stop);
    runs.push(...runsOf(shaped, atlas, start, visible, stop, x, look, 0));
    pen = x + naturalWidth(shaped, start, visible, look.spacing);
  }

  let start = from;
  let afterTab = false;
  while (start <= to) {
    let stop = start;
    while (stop < to && shaped.classes[stop] !== breakClass.tab) stop++;
    const width = naturalWidth(shaped, start, visibleEnd(shaped.classes, start, stop), look.spacing);
    const next = afterTab ? stops.find(({ at }) => box.origin + at > pen + 0.01) : undefined;
    const target = next === undefined ? pen : box.origin + next.at;
    const x = next?.align === 'right' ? target - width : target;
    if (width > 0) {
      if (x >= pen - 0.01 && x + width <= end + 0.01) {
        put(start, stop, x);
      } else {
        // what a tab divides are texts of their own
        if (runs.length > 0) close(start, true);
        if (next?.align === 'right' && width <= target - pen) {
          put(start, stop, target - width);
        } else {
          breakLines(shaped, start, stop, end - pen, box.measure, look.spacing, lines);
          const { count, starts, ends } = lines;
          for (let i = 0; i < count; i++) {
            put(starts[i]!, ends[i]!, pen);
            if (i < count - 1) close(ends[i]!, false);
          }
        }
      }
    } else if (next !== undefined) {
      pen = target;
    }
    afterTab = true;
    start = stop + 1;
  }
  close(to + 1, lastOfParagraph);
  return out;
}
