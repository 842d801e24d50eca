import { expect, test } from 'vitest';
import { advanceOf, glyphPlaces } from '../../../renderer/paper/glyph-places';
import type { FaceMetrics } from '../../../templates/typeset/metrics';

const face: FaceMetrics = {
  id: 'x',
  family: 'X',
  unitsPerEm: 1000,
  ascent: 880,
  descent: -120,
  // A–C 600, 一–丏 1000, one ideograph beyond the basic plane
  advances: [0x41, 3, 600, 0x4e00, 16, 1000, 0x20000, 1, 1000],
};

test('advances are found by code point', () => {
  expect(advanceOf(face, 0x41)).toBe(600);
  expect(advanceOf(face, 0x43)).toBe(600);
  expect(advanceOf(face, 0x44)).toBe(0);
  expect(advanceOf(face, 0x4e0f)).toBe(1000);
  expect(advanceOf(face, 0x20000)).toBe(1000);
});

test('each UTF-16 unit gets a place, the halves of a pair the same one', () => {
  const run = {
    x: 10,
    text: 'A一\u{20000}B',
    face: 'x',
    role: 'song',
    size: 10,
    spacing: 1,
    width: 0,
  } as const;
  expect(glyphPlaces(run, face)).toBe('10.000 17.000 28.000 28.000 39.000');
});
