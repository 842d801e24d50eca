/** A broken line → runs with places: alignment, justification, one run for each font. */
import type { Align } from '../document/blocks';
import { breakClass } from './break-classes';
import { noSlot, type Atlas } from './faces';
import type { PlacedRun } from './page';
import type { LostCharacter, Shaped } from './shape';

/** A line that knows everything but its height on the page. */
export interface SetLine {
  readonly runs: readonly PlacedRun[];
  readonly x: number;
  readonly width: number;
  readonly last: boolean;
  readonly lost?: readonly LostCharacter[];
}

export interface LineLook {
  readonly size: number;
  readonly spacing: number;
  readonly color?: 'red';
}

const { space, tail } = breakClass;

/** Units of a line without the spaces at its end. */
export function visibleEnd(classes: Uint8Array, start: number, end: number): number {
  let visible = end;
  while (visible > start && classes[visible - 1] === space) visible--;
  return visible;
}

/** Natural width of units `start`…`end`: spacing stands between characters only. */
export function naturalWidth(
  { advances, classes }: Shaped,
  start: number,
  end: number,
  spacing: number,
): number {
  let width = 0;
  let characters = 0;
  for (let i = start; i < end; i++) {
    if (classes[i] === tail) continue;
    width += advances[i]!;
    characters++;
  }
  return characters > 0 ? width + (characters - 1) * spacing : 0;
}

/**
 * Whether justification widens the gap after unit `i`: after every Chinese character, after spaces, and between
 * a Latin word and what follows it; never inside a word. So do Word and LibreOffice.
 */
function stretches({ slots, classes }: Shaped, latin: Uint8Array, i: number): boolean {
  if (latin[slots[i]!] !== 1 || classes[i] === space) return classes[i + 1] !== tail;
  return latin[slots[i + 1]!] !== 1;
}

function countGaps(shaped: Shaped, latin: Uint8Array, start: number, end: number): number {
  let gaps = 0;
  for (let i = start; i < end - 1; i++) if (stretches(shaped, latin, i)) gaps++;
  return gaps;
}

/**
 * Cuts units `start`…`end` into runs from `x` on: a new run where the font changes, or where only some of the
 * gaps are widened by `extra`. `hang` is the end of the text with its trailing spaces, which take no width.
 */
export function runsOf(
  shaped: Shaped,
  { fonts, latin }: Atlas,
  start: number,
  end: number,
  hang: number,
  x: number,
  look: LineLook,
  extra: number,
): PlacedRun[] {
  const { advances, slots, classes, text } = shaped;
  const runs: PlacedRun[] = [];
  let at = x;
  let from = start;
  while (from < end) {
    const slot = slots[from]!;
    const wide = extra !== 0 && stretches(shaped, latin, from);
    const spacing = wide ? look.spacing + extra : look.spacing;
    let width = 0;
    let to = from;
    let gap = 0;
    // the last character of a run may have another gap behind it: it only moves the next run
    while (to < end && slots[to] === slot) {
      if (classes[to] !== tail) width += advances[to]! + spacing;
      gap =
        extra !== 0 && classes[to + 1] !== tail && stretches(shaped, latin, to)
          ? look.spacing + extra
          : look.spacing;
      to++;
      if (classes[to] !== tail && gap !== spacing) break;
    }
    if (slot !== noSlot) {
      const { id, role } = fonts[slot]!;
      const until = to === end ? hang : to;
      runs.push({
        x: at,
        text: text.slice(from, until),
        face: id,
        role,
        size: look.size,
        spacing,
        width,
        color: look.color,
      });
    }
    at += width - spacing + gap;
    from = to;
  }
  // a copy of just its size: what has grown keeps room for a dozen runs more, and lines are kept by the thousand
  return runs.slice();
}

/**
 * Sets units `start`…`end` into the box at `x` of `measure` pt. A justified line is stretched unless `closed`
 * (the last of its paragraph, or ended by `\n`).
 */
export function setLine(
  shaped: Shaped,
  atlas: Atlas,
  start: number,
  end: number,
  x: number,
  measure: number,
  align: Align,
  look: LineLook,
  closed: boolean,
): SetLine {
  const visible = visibleEnd(shaped.classes, start, end);
  const natural = naturalWidth(shaped, start, visible, look.spacing);
  const gaps = align === 'justify' && !closed ? countGaps(shaped, atlas.latin, start, visible) : 0;
  const extra = gaps > 0 ? (measure - natural) / gaps : 0;
  const width = natural + extra * gaps;
  const left = align === 'center' ? x + (measure - width) / 2 : align === 'right' ? x + measure - width : x;
  const lost = shaped.lost?.filter(({ at }) => at >= start && at < end);
  return {
    runs: runsOf(shaped, atlas, start, visible, end, left, look, extra),
    x: left,
    width,
    last: closed,
    lost: lost && lost.length > 0 ? lost : undefined,
  };
}
