/** TrueType outlines as bytes: components renumbered, hints dropped, a glyph moved or stretched sideways. */

const HAVE_INSTRUCTIONS = 0x0100;
const MORE_COMPONENTS = 0x0020;
const WORD_ARGUMENTS = 0x0001;
const ARGUMENTS_ARE_OFFSETS = 0x0002;
const SCALE = 0x0008;
const TWO_SCALES = 0x0040;
const MATRIX = 0x0080;

const dataOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

export const isComposite = (glyph: Uint8Array): boolean => glyph.length > 0 && dataOf(glyph).getInt16(0) < 0;

/** Horizontal bounds of an outline in font units; zero for a blank. */
export function bounds(glyph: Uint8Array): { readonly left: number; readonly right: number } {
  if (glyph.length === 0) return { left: 0, right: 0 };
  return { left: dataOf(glyph).getInt16(2), right: dataOf(glyph).getInt16(6) };
}

interface Component {
  readonly offset: number;
  readonly flags: number;
  readonly glyph: number;
}

/** Parts of a composite glyph, and where they end. */
function components(glyph: Uint8Array): { readonly parts: readonly Component[]; readonly end: number } {
  const data = dataOf(glyph);
  const parts: Component[] = [];
  let offset = 10;
  let flags = MORE_COMPONENTS;
  while ((flags & MORE_COMPONENTS) !== 0) {
    flags = data.getUint16(offset);
    parts.push({ offset, flags, glyph: data.getUint16(offset + 2) });
    offset += (flags & WORD_ARGUMENTS) !== 0 ? 8 : 6;
    offset += (flags & SCALE) !== 0 ? 2 : (flags & TWO_SCALES) !== 0 ? 4 : (flags & MATRIX) !== 0 ? 8 : 0;
  }
  return { parts, end: offset };
}

/** Glyphs that a composite is made of. */
export const componentsOf = (glyph: Uint8Array): readonly number[] =>
  components(glyph).parts.map((part) => part.glyph);

/**
 * A copy of an outline without hinting, which refers to tables that the cut font no longer has.
 * @param renumber new index of each component of a composite.
 */
export function withoutHints(glyph: Uint8Array, renumber: (component: number) => number): Uint8Array {
  if (glyph.length === 0) return glyph;
  const data = dataOf(glyph);
  const contours = data.getInt16(0);
  if (contours < 0) {
    const { parts, end } = components(glyph);
    const copy = glyph.slice(0, end);
    for (const part of parts) {
      dataOf(copy).setUint16(part.offset, part.flags & ~HAVE_INSTRUCTIONS);
      dataOf(copy).setUint16(part.offset + 2, renumber(part.glyph));
    }
    return copy;
  }
  const length = 10 + 2 * contours;
  const hints = data.getUint16(length);
  const copy = new Uint8Array(glyph.length - hints);
  copy.set(glyph.subarray(0, length));
  copy.set(glyph.subarray(length + 2 + hints), length + 2);
  return copy;
}

interface Outline {
  readonly ends: readonly number[];
  readonly onCurve: readonly boolean[];
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/** Contours of a glyph, its components (offsets only) drawn in. @throws Error on scaled or point-matched components. */
function flatten(glyph: Uint8Array, outlineOf: (component: number) => Uint8Array): Outline {
  if (glyph.length === 0) return { ends: [], onCurve: [], xs: [], ys: [] };
  if (!isComposite(glyph)) return readContours(glyph);
  const data = dataOf(glyph);
  return components(glyph).parts.reduce<Outline>(
    (whole, part) => {
      if ((part.flags & (SCALE | TWO_SCALES | MATRIX)) !== 0 || (part.flags & ARGUMENTS_ARE_OFFSETS) === 0)
        throw new Error('a component that is scaled cannot be drawn in');
      const words = (part.flags & WORD_ARGUMENTS) !== 0;
      const dx = words ? data.getInt16(part.offset + 4) : data.getInt8(part.offset + 4);
      const dy = words ? data.getInt16(part.offset + 6) : data.getInt8(part.offset + 5);
      const drawn = flatten(outlineOf(part.glyph), outlineOf);
      return {
        ends: [...whole.ends, ...drawn.ends.map((end) => end + whole.xs.length)],
        onCurve: [...whole.onCurve, ...drawn.onCurve],
        xs: [...whole.xs, ...drawn.xs.map((x) => x + dx)],
        ys: [...whole.ys, ...drawn.ys.map((y) => y + dy)],
      };
    },
    { ends: [], onCurve: [], xs: [], ys: [] },
  );
}

function readContours(glyph: Uint8Array): Outline {
  const data = dataOf(glyph);
  const ends = Array.from({ length: data.getInt16(0) }, (_, index) => data.getUint16(10 + 2 * index));
  const count = (ends.at(-1) ?? -1) + 1;
  let offset = 10 + 2 * ends.length;
  offset += 2 + data.getUint16(offset);
  const flags: number[] = [];
  while (flags.length < count) {
    const flag = data.getUint8(offset++);
    const times = (flag & 8) !== 0 ? data.getUint8(offset++) + 1 : 1;
    for (let time = 0; time < times; time += 1) flags.push(flag);
  }
  const along = (short: number, same: number): number[] => {
    let at = 0;
    return flags.map((flag) => {
      if ((flag & short) !== 0)
        at += (flag & same) !== 0 ? data.getUint8(offset++) : -data.getUint8(offset++);
      else if ((flag & same) === 0) {
        at += data.getInt16(offset);
        offset += 2;
      }
      return at;
    });
  };
  const xs = along(2, 16);
  return { ends, onCurve: flags.map((flag) => (flag & 1) !== 0), xs, ys: along(4, 32) };
}

/** Write contours plainly: two-byte steps, no hints. */
function writeContours({ ends, onCurve, xs, ys }: Outline): Uint8Array {
  if (xs.length === 0) return new Uint8Array(0);
  const glyph = new Uint8Array(12 + 2 * ends.length + 5 * xs.length);
  const data = dataOf(glyph);
  data.setInt16(0, ends.length);
  [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].forEach((edge, index) =>
    data.setInt16(2 + 2 * index, edge),
  );
  ends.forEach((end, index) => data.setUint16(10 + 2 * index, end));
  const flags = 12 + 2 * ends.length;
  onCurve.forEach((on, index) => (glyph[flags + index] = on ? 1 : 0));
  const steps = flags + xs.length;
  xs.forEach((x, index) => data.setInt16(steps + 2 * index, x - (xs[index - 1] ?? 0)));
  ys.forEach((y, index) => data.setInt16(steps + 2 * (xs.length + index), y - (ys[index - 1] ?? 0)));
  return glyph;
}

/**
 * The glyph moved and stretched sideways: x becomes scale · x + shift, in font units.
 * @param outlineOf outlines of components, which are drawn in.
 */
export function sideways(
  glyph: Uint8Array,
  scale: number,
  shift: number,
  outlineOf: (component: number) => Uint8Array,
): Uint8Array {
  const outline = flatten(glyph, outlineOf);
  return writeContours({ ...outline, xs: outline.xs.map((x) => Math.round(scale * x + shift)) });
}
