/** Follows a PDF page's operators: where every glyph, filled path and picture really stands. */
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { ReadChar, ReadImage, ReadPage, ReadRule, ReadRun } from './pdf-contents';

type Matrix = readonly [number, number, number, number, number, number];
interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}
/** What `q` saves and `Q` brings back. */
interface State {
  ctm: Matrix;
  clip: Box;
  fill: string;
  stroke: string;
  lineWidth: number;
  font: string;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  rise: number;
  leading: number;
}
interface Glyph {
  readonly unicode: string;
  /** Thousandths of an em. */
  readonly width: number;
  readonly isSpace: boolean;
}
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly (readonly unknown[] | null)[];
}

const identity: Matrix = [1, 0, 0, 1, 0, 0];
const asMatrix = (m: ArrayLike<number>): Matrix => [m[0]!, m[1]!, m[2]!, m[3]!, m[4]!, m[5]!];
/** `b` first, then `a`. */
const multiply = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[2] * b[1],
  a[1] * b[0] + a[3] * b[1],
  a[0] * b[2] + a[2] * b[3],
  a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4],
  a[1] * b[4] + a[3] * b[5] + a[5],
];
const place = (m: Matrix, x: number, y: number) => ({
  x: m[0] * x + m[2] * y + m[4],
  y: m[1] * x + m[3] * y + m[5],
});
/** The upright box around points. */
function around(points: readonly { x: number; y: number }[]): Box {
  const xs = points.map((p) => p.x);
  const ys = points.map((p) => p.y);
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}
const intersect = (a: Box, b: Box): Box => ({
  x0: Math.max(a.x0, b.x0),
  y0: Math.max(a.y0, b.y0),
  x1: Math.min(a.x1, b.x1),
  y1: Math.min(a.y1, b.y1),
});
const placed = ({ x0, y0, x1, y1 }: Box) => ({ x: x0, y: y0, width: x1 - x0, height: y1 - y0 });
const seen = ({ x0, y0, x1, y1 }: Box): boolean => x1 >= x0 && y1 >= y0;

/** pdf.js packs a path as [op, …coordinates]: 0 move, 1 line, 2 cubic, 3 quadratic, 4 close. */
const coordinates = [2, 2, 6, 4, 0];

/** The boxes of a path's parts (each from a move to the next), on the page. */
function boxesOf(path: ArrayLike<number>, ctm: Matrix): Box[] {
  const parts: { x: number; y: number }[][] = [];
  for (let i = 0; i < path.length;) {
    const op = path[i++]!;
    if (op === 0) parts.push([]);
    const end = i + coordinates[op]!;
    for (; i < end; i += 2) parts[parts.length - 1]?.push(place(ctm, path[i]!, path[i + 1]!));
  }
  return parts.filter((points) => points.length > 0).map(around);
}

/**
 * Interprets one page.
 * @param operators pdf.js's operator list.
 * @param page size in pt; the PDF's own y runs upwards, all answers run downwards from the top left.
 * @param fontName the PostScript name behind pdf.js's font id.
 */
export function interpret(
  operators: Operators,
  page: { readonly left: number; readonly bottom: number; readonly width: number; readonly height: number },
  fontName: (id: string) => string,
): ReadPage {
  const runs: ReadRun[] = [];
  const rules: ReadRule[] = [];
  const images: ReadImage[] = [];
  let state: State = {
    ctm: [1, 0, 0, -1, -page.left, page.height + page.bottom],
    clip: { x0: 0, y0: 0, x1: page.width, y1: page.height },
    fill: '#000000',
    stroke: '#000000',
    lineWidth: 1,
    font: '',
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    rise: 0,
    leading: 0,
  };
  const saved: State[] = [];
  let textMatrix = identity;
  let lineMatrix = identity;
  let clipNext = false;
  const moveText = (x: number, y: number) => {
    lineMatrix = multiply(lineMatrix, [1, 0, 0, 1, x, y]);
    textMatrix = lineMatrix;
  };

  const showText = (glyphs: readonly (Glyph | number)[]) => {
    const chars: ReadChar[] = [];
    const at = () => place(multiply(state.ctm, textMatrix), 0, state.rise);
    const advance = (x: number) => {
      textMatrix = multiply(textMatrix, [1, 0, 0, 1, x * state.scale, 0]);
    };
    const full = multiply(state.ctm, textMatrix);
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        advance((-glyph * state.size) / 1000);
        continue;
      }
      const { x, y } = at();
      const ink = (glyph.width * state.size) / 1000;
      advance(ink + state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0));
      const to = at();
      chars.push({
        text: glyph.unicode,
        x,
        y,
        advance: Math.hypot(to.x - x, to.y - y),
        ink: ink * state.scale * Math.hypot(full[0], full[1]),
      });
    }
    const first = chars[0];
    if (!first) return;
    const end = at();
    runs.push({
      text: chars.map((char) => char.text).join(''),
      x: first.x,
      y: first.y,
      width: Math.hypot(end.x - first.x, end.y - first.y),
      // the em's height, whatever the horizontal scale
      size: state.size * Math.hypot(full[2], full[3]),
      turn: Math.round((Math.atan2(full[1], full[0]) * 180) / Math.PI),
      font: fontName(state.font),
      color: state.fill,
      chars,
    });
  };

  const paintPath = (op: number, path: ArrayLike<number>) => {
    const boxes = boxesOf(path, state.ctm);
    if (clipNext && boxes.length > 0) {
      const box = around(
        boxes.flatMap(({ x0, y0, x1, y1 }) => [
          { x: x0, y: y0 },
          { x: x1, y: y1 },
        ]),
      );
      state.clip = intersect(state.clip, box);
    }
    clipNext = false;
    const fills = [OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke].includes(op);
    const strokes = [OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.closeFillStroke].includes(op);
    if (!fills && !strokes) return;
    const half = fills ? 0 : (state.lineWidth * Math.hypot(state.ctm[2], state.ctm[3])) / 2;
    for (const { x0, y0, x1, y1 } of boxes) {
      // a stroke grows across its direction only (butt caps)
      const [dx, dy] = x1 - x0 >= y1 - y0 ? [0, half] : [half, 0];
      const box = intersect({ x0: x0 - dx, y0: y0 - dy, x1: x1 + dx, y1: y1 + dy }, state.clip);
      if (seen(box)) rules.push({ ...placed(box), color: fills ? state.fill : state.stroke });
    }
  };

  const paintImage = (width: number, height: number) => {
    const corners = [
      place(state.ctm, 0, 0),
      place(state.ctm, 1, 0),
      place(state.ctm, 0, 1),
      place(state.ctm, 1, 1),
    ];
    const whole = around(corners);
    const box = intersect(whole, state.clip);
    if (seen(box)) images.push({ ...placed(box), whole: placed(whole), pixels: { width, height } });
  };

  const handlers: Readonly<Record<number, (...args: never[]) => unknown>> = {
    [OPS.save]: () => saved.push({ ...state }),
    [OPS.restore]: () => (state = saved.pop() ?? state),
    [OPS.transform]: (...m: number[]) => (state.ctm = multiply(state.ctm, asMatrix(m))),
    [OPS.paintFormXObjectBegin]: (m: readonly number[] | null) => {
      saved.push({ ...state });
      if (m) state.ctm = multiply(state.ctm, asMatrix(m));
    },
    [OPS.paintFormXObjectEnd]: () => (state = saved.pop() ?? state),
    [OPS.clip]: () => (clipNext = true),
    [OPS.eoClip]: () => (clipNext = true),
    [OPS.setLineWidth]: (width: number) => (state.lineWidth = width),
    [OPS.setFillRGBColor]: (color: string) => (state.fill = color),
    [OPS.setStrokeRGBColor]: (color: string) => (state.stroke = color),
    [OPS.beginText]: () => (textMatrix = lineMatrix = identity),
    [OPS.setTextMatrix]: (m: ArrayLike<number>) => (textMatrix = lineMatrix = asMatrix(m)),
    [OPS.moveText]: moveText,
    [OPS.setLeadingMoveText]: (x: number, y: number) => {
      state.leading = -y;
      moveText(x, y);
    },
    [OPS.setLeading]: (leading: number) => (state.leading = leading),
    [OPS.nextLine]: () => moveText(0, -state.leading),
    [OPS.setFont]: (font: string, size: number) => Object.assign(state, { font, size }),
    [OPS.setCharSpacing]: (spacing: number) => (state.charSpacing = spacing),
    [OPS.setWordSpacing]: (spacing: number) => (state.wordSpacing = spacing),
    [OPS.setHScale]: (percent: number) => (state.scale = percent / 100),
    [OPS.setTextRise]: (rise: number) => (state.rise = rise),
    [OPS.showText]: showText,
    [OPS.constructPath]: (op: number, [path]: readonly [ArrayLike<number> | null]) =>
      path && paintPath(op, path),
    [OPS.paintImageXObject]: (_: string, width: number, height: number) => paintImage(width, height),
  };
  operators.fnArray.forEach((op, i) => handlers[op]?.(...((operators.argsArray[i] ?? []) as never[])));
  return { width: page.width, height: page.height, runs, rules, images };
}
