import { describe, expect, it } from 'vitest';
import { mmToPt, ptToMm } from '../../../templates/official/measures';
import {
  ascentRatio,
  baselineIn,
  bodySize,
  bodySpacing,
  grid,
  measure,
  paper,
  setups,
  typeArea,
  type PageSetup,
} from '../../../templates/official/setups';

describe('page set-ups', () => {
  it('fill the type area with 22 lines, in common and in exact', () => {
    for (const setup of Object.values(setups)) {
      const height = mmToPt(paper.height - setup.top - setup.bottom);
      expect(Math.floor(height / setup.pitch), setup.name).toBe(grid.rows);
      expect(setup.left + typeArea.width + setup.right).toBe(paper.width);
      expect(Number.isInteger(Math.round(setup.pitch * 2000) / 100), setup.name).toBe(true);
    }
  });

  it('fit 28 characters, not 29', () => {
    expect(grid.columns * (bodySize + bodySpacing)).toBeLessThan(measure);
    expect((grid.columns + 1) * (bodySize + bodySpacing)).toBeGreaterThan(measure);
  });

  it('put the first line’s ink at 39.3 mm in common and 37.0 mm in exact', () => {
    const ink = ({ top, pitch }: PageSetup): number =>
      top + ptToMm(baselineIn(pitch, bodySize) - ascentRatio * bodySize);
    expect(ink(setups.common)).toBeCloseTo(39.3, 1);
    expect(ink(setups.exact)).toBeCloseTo(37.0, 1);
  });
});
