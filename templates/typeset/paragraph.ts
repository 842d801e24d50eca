/** A flow paragraph → set lines: indents, alignment, forced line ends, tabs. */
import type { Align, FaceRole } from '../document/blocks';
import type { FlowParagraph, FlowRun, Style } from '../flow/flow';
import { breakLines, noLines } from './break-lines';
import type { Atlas } from './faces';
import { setLine, type LineLook, type SetLine } from './set-line';
import type { Shaped } from './shape';
import { setTabbedLine, type TabStop } from './tabs';
import type { Tools } from './tools';

/** How a paragraph is set: lengths in pt, indents from the box's edges. */
export interface ParagraphLook extends LineLook {
  readonly face: Exclude<FaceRole, 'latin'>;
  readonly chineseOnly: boolean;
  readonly align: Align;
  readonly left: number;
  readonly right: number;
  readonly firstLine: number;
  readonly tabs?: readonly TabStop[];
}

/** A style with a paragraph's own overrides. */
export const lookOf = (style: Style, paragraph: FlowParagraph): ParagraphLook => ({
  face: style.face,
  chineseOnly: style.chineseOnly,
  size: style.size,
  spacing: style.spacing,
  color: style.color,
  align: paragraph.align ?? style.align,
  left: paragraph.left ?? 0,
  right: paragraph.right ?? 0,
  firstLine: paragraph.firstLine ?? style.firstLine,
  tabs: paragraph.tabs,
});

const lines = noLines();

/**
 * Sets runs into a box at `x` of `width` pt.
 * @returns at least one line; an empty paragraph has one without runs
 */
export function setRuns(
  { atlas, shaper }: Tools,
  runs: readonly FlowRun[],
  look: ParagraphLook,
  x: number,
  width: number,
): SetLine[] {
  return setShaped(atlas, shaper.shape(runs, look.face, look.size, look.chineseOnly), look, x, width);
}

/** The same for a text that is measured already. */
export function setShaped(
  atlas: Atlas,
  shaped: Shaped,
  look: ParagraphLook,
  x: number,
  width: number,
): SetLine[] {
  const left = x + look.left;
  const measure = width - look.left - look.right;
  if (shaped.text.includes('\t')) return setTabbed(atlas, shaped, look, x, width);
  const { count, starts, ends, closed } = breakLines(
    shaped,
    0,
    shaped.length,
    measure - look.firstLine,
    measure,
    look.spacing,
    lines,
  );
  // made in its full size: a list that grows keeps room for more lines than most texts have
  const out = new Array<SetLine>(count);
  for (let i = 0; i < count; i++) {
    const indent = i === 0 ? look.firstLine : 0;
    const end = closed[i] === 1;
    out[i] = setLine(
      shaped,
      atlas,
      starts[i]!,
      ends[i]!,
      left + indent,
      measure - indent,
      look.align,
      look,
      end,
    );
  }
  return out;
}

/** A text with tabs: each of the writer's own lines by itself. */
function setTabbed(atlas: Atlas, shaped: Shaped, look: ParagraphLook, x: number, width: number): SetLine[] {
  const left = x + look.left;
  const measure = width - look.left - look.right;
  const out: SetLine[] = [];
  let from = 0;
  for (const piece of shaped.text.split('\n')) {
    const to = from + piece.length;
    const box = { left, measure, firstLine: out.length === 0 ? look.firstLine : 0, origin: x };
    out.push(...setTabbedLine(shaped, atlas, from, to, box, look, to === shaped.length));
    from = to + 1;
  }
  return out;
}
