/** Paper and text area of a section's pages, in pt. */
import { mmToPt } from '../official/measures';
import { grid, paper, typeArea, type PageSetup } from '../official/setups';

export interface Frame {
  readonly orientation: 'portrait' | 'landscape';
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
 * page's bottom (35 mm), its top the binding side (28 mm), so the area is 225 × 156 mm (clause 8).
 */
export function frameOf(setup: PageSetup, orientation: Frame['orientation']): Frame {
  if (orientation === 'portrait') {
    // 22 lines, not the margin: what is left of the margin's height no program gives to text
    const bottom = mmToPt(setup.top) + grid.rows * setup.pitch;
    return {
      orientation,
      width: mmToPt(paper.width),
      height: mmToPt(paper.height),
      left: mmToPt(setup.left),
      top: mmToPt(setup.top),
      bottom,
      spare: mmToPt(paper.height - setup.bottom) - bottom,
      measure: mmToPt(typeArea.width),
    };
  }
  return {
    orientation,
    width: mmToPt(paper.height),
    height: mmToPt(paper.width),
    left: mmToPt(paper.height - typeArea.bottom),
    top: mmToPt(typeArea.left),
    bottom: mmToPt(typeArea.left + typeArea.width),
    spare: 0,
    measure: mmToPt(typeArea.height),
  };
}
