/** Page numbers `— 1 —` (7.5): 7 mm below the type area, outside, 1 字 from its side. */
import { fontSize, mmToPt } from '../official/measures';
import { ascentRatio, typeArea } from '../official/setups';
import { pageNumberFigures } from '../official/standard/page';
import type { Frame } from './frame';
import type { PlacedLine } from './page';
import { runsOf, naturalWidth } from './set-line';
import type { Tools } from './tools';

const size = fontSize.四号;
/** Middle of a dash's ink above the baseline, in em (0.2675 in the 宋体 that stands in, 0.25–0.28 in others). */
const dashRise = 0.27 * size;
const gap = pageNumberFigures.pageNumberGap.value;
const dashAt = mmToPt(typeArea.bottom + gap);
const inset = pageNumberFigures.pageNumberIndent.value * size;

/**
 * The number of a page. On a landscape page it stands in the left margin, turned, so that it is at the same place
 * of the upright sheet as on every other page (clause 8).
 */
export function pageNumber(
  { shaper, atlas, nextParagraph }: Tools,
  frame: Frame,
  number: number,
): PlacedLine {
  const shaped = shaper.shape([{ text: `— ${number} —` }], 'song', size, true);
  const width = naturalWidth(shaped, 0, shaped.length, 0);
  const upright = !frame.turned;
  const start = mmToPt(typeArea.left);
  const length = upright ? frame.measure : mmToPt(typeArea.width);
  const along = number % 2 === 1 ? start + length - inset - width : start + inset;
  const x = upright ? along : frame.left - mmToPt(gap) - dashRise;
  const y = upright ? dashAt + dashRise : along;
  const look = { size, spacing: 0 };
  return {
    kind: 'line',
    style: 'PageNumber',
    runs: runsOf(shaped, atlas, 0, shaped.length, shaped.length, x, look, 0),
    y,
    top: y - ascentRatio * size,
    height: size,
    x,
    width,
    paragraph: nextParagraph(),
    last: true,
    repeated: true,
    ...(upright ? {} : { turn: 90 }),
  };
}
