import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { between, turnedCrop, wholePicture, withEdge } from '../../../renderer/form/picture/crop';

const share = fc.double({ min: -0.5, max: 1.5, noNaN: true });

describe('cropping', () => {
  test('something of the picture always stays', () => {
    fc.assert(
      fc.property(share, share, fc.constantFrom('left', 'right', 'top', 'bottom'), (a, b, edge) => {
        const crop = withEdge(withEdge(wholePicture, 'left', a), edge, b);
        expect(1 - crop.left - crop.right).toBeGreaterThan(0.04);
        expect(1 - crop.top - crop.bottom).toBeGreaterThan(0.04);
        expect(Math.min(crop.left, crop.top, crop.right, crop.bottom)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
  test('a drag from either corner is the same rectangle, a click the whole picture', () => {
    const [a, b] = [
      { x: 0.25, y: 0.5 },
      { x: 0.75, y: 0.125 },
    ];
    expect(between(a, b)).toEqual({ left: 0.25, top: 0.125, right: 0.25, bottom: 0.5 });
    expect(between(b, a)).toEqual(between(a, b));
    expect(between(a, a)).toEqual(wholePicture);
  });
  test('four turns come back', () => {
    const crop = { left: 0.1, top: 0.2, right: 0.3, bottom: 0.4 };
    expect(turnedCrop(crop)).toEqual({ left: 0.4, top: 0.1, right: 0.2, bottom: 0.3 });
    expect(turnedCrop(turnedCrop(turnedCrop(turnedCrop(crop))))).toEqual(crop);
  });
});
