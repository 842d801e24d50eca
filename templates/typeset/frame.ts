/** Paper and text area of a section's pages, in pt. */
import { mmToPt } from '../official/measures';
import {
  grid,
  isTurned,
  isWide,
  lineLength,
  paper,
  typeArea,
  type PageSetup,
  type SheetShape,
} from '../official/setups';

export interface Frame {
  readonly orientation: 'portrait' | 'landscape';
  /** The upright sheet turned, its page number in the left margin. */
  readonly turned: boolean;
  readonly paper: 'A4' | 'A3';
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  /** What the margin leaves below the last line: no text, but room for the paragraph behind a table. */
  readonly spare: number;
  /** Length of a line. */
  readonly measure: number;
}

/**
 * The text area of a set-up. A landscape page is the upright one turned: its left margin is the upright
 * page's bottom (35 mm), its top the binding side (28 mm), so the area is 225 × 156 mm (clause 8). An A3 page is as
 * high as the upright one and twice as wide: 366 × 225 mm.
 */
export function frameOf(setup: PageSetup, sheet: SheetShape): Frame {
  const { orientation } = sheet;
  const shape = { orientation, turned: isTurned(sheet), measure: lineLength(sheet) };
  if (isWide(sheet)) {
    return {
      ...shape,
      paper: 'A3',
      width: mmToPt(paper.wide),
      height: mmToPt(paper.height),
      left: mmToPt(typeArea.left),
      top: mmToPt(typeArea.top),
      bottom: mmToPt(typeArea.bottom),
      spare: 0,
    };
  }
  if (orientation === 'portrait') {
    // 22 lines, not the margin: what is left of the margin's height no program gives to text
    const bottom = mmToPt(setup.top) + grid.rows * setup.pitch;
    return {
      ...shape,
      paper: 'A4',
      width: mmToPt(paper.width),
      height: mmToPt(paper.height),
      left: mmToPt(setup.left),
      top: mmToPt(setup.top),
      bottom,
      spare: mmToPt(paper.height - setup.bottom) - bottom,
    };
  }
  return {
    ...shape,
    paper: 'A4',
    width: mmToPt(paper.height),
    height: mmToPt(paper.width),
    left: mmToPt(paper.height - typeArea.bottom),
    top: mmToPt(typeArea.left),
    bottom: mmToPt(typeArea.left + typeArea.width),
    spare: 0,
  };
}
