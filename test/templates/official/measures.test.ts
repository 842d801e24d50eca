import { describe, expect, it } from 'vitest';
import { fontSize, mmToPt, mmToTwip, ptToMm, ptToTwip } from '../../../templates/official/measures';

describe('units', () => {
  it('agree with the twips offices know: margins 2098, 1984, 1587, 1474, paper 11906 × 16838', () => {
    expect([37, 35, 28, 26, 210, 297].map(mmToTwip)).toEqual([2098, 1984, 1587, 1474, 11906, 16838]);
  });

  it('convert there and back', () => {
    expect(mmToPt(25.4)).toBeCloseTo(72, 9);
    expect(ptToMm(mmToPt(156))).toBeCloseTo(156, 9);
    expect(ptToTwip(28.95)).toBe(579);
  });

  it('grow with the 字号', () => {
    const sizes = Object.values(fontSize);
    expect([...sizes].sort((a, b) => b - a)).toEqual(sizes);
    expect(fontSize.三号).toBe(16);
  });
});
