/** 发文机关标志: one centred line, or joint organs spread to one width with the suffix beside them (7.2.4). */
import type { FlowHead, Style } from '../flow/flow';
import { mmToPt } from '../official/measures';
import type { Frame } from './frame';
import type { PlacedRun } from './page';
import type { SetLine } from './set-line';
import type { Tools } from './tools';

/** A line of the head and its distance from the head's top, pt. */
export interface HeadLine {
  readonly line: SetLine;
  readonly top: number;
}

/** Space between joint organs and their suffix, in widths of a glyph. */
const suffixGap = 0.5;

/** Text at its natural width from `x`, squeezed to `scale`; `spread` pt go between neighbouring characters. */
function scaled(
  { atlas, shaper }: Tools,
  head: FlowHead,
  style: Style,
  text: string,
  x: number,
  wanted?: number,
): SetLine {
  const {
    advances,
    slots,
    classes,
    length,
    text: clean,
    lost,
  } = shaper.shape([{ text, from: head.from }], style.face, head.size);
  let natural = 0;
  let characters = 0;
  for (let i = 0; i < length; i++) {
    natural += advances[i]! * head.scale;
    if (clean.charCodeAt(i) < 0xdc00 || clean.charCodeAt(i) > 0xdfff) characters++;
  }
  const spread = wanted !== undefined && characters > 1 ? (wanted - natural) / (characters - 1) : 0;
  const runs: PlacedRun[] = [];
  let at = x;
  let from = 0;
  while (from < length) {
    const slot = slots[from]!;
    let width = 0;
    let to = from;
    for (; to < length && slots[to] === slot; to++) {
      const second = clean.charCodeAt(to) >= 0xdc00 && clean.charCodeAt(to) <= 0xdfff && classes[to] !== 0;
      width += advances[to]! * head.scale + (second ? 0 : spread);
    }
    const font = atlas.fonts[slot];
    if (font) {
      const look = { size: head.size, spacing: spread, width, color: style.color, scale: head.scale };
      runs.push({ x: at, text: clean.slice(from, to), face: font.id, role: font.role, ...look });
    }
    at += width;
    from = to;
  }
  return { runs, x, width: Math.max(0, at - x - spread), last: true, ...(lost ? { lost } : {}) };
}

const moved = (line: SetLine, by: number): SetLine => ({
  ...line,
  x: line.x + by,
  runs: line.runs.map((run) => ({ ...run, x: run.x + by })),
});

/** Sets the head's lines, centred in the frame; a letter's with its lines, which are centred on the paper (10.1). */
export function setHead(tools: Tools, head: FlowHead, style: Style, frame: Frame): HeadLine[] {
  if (head.organs.length <= 1) {
    const line = scaled(tools, head, style, (head.organs[0] ?? '') + head.suffix, frame.left);
    const { letter } = head;
    const centre = letter ? mmToPt(letter.left + letter.width / 2) - frame.left : frame.measure / 2;
    return [{ line: moved(line, centre - line.width / 2), top: 0 }];
  }
  const gap = head.suffix === '' ? 0 : suffixGap * head.size * head.scale;
  const suffix = scaled(tools, head, style, head.suffix, 0);
  const left = frame.left + (frame.measure - head.width - gap - suffix.width) / 2;
  const organs = head.organs.map((organ, i) => ({
    line: scaled(tools, head, style, organ, left, head.width),
    top: i * head.line,
  }));
  const centred = ((head.organs.length - 1) * head.line) / 2;
  const beside = { line: moved(suffix, left + head.width + gap), top: centred };
  return head.suffix === '' ? organs : [...organs, beside];
}
