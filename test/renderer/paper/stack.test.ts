import { expect, test } from 'vitest';
import { heightOf, mountedRange, placesOf, sheetInView } from '../../../renderer/paper/stack';
import { gap, scaleOf, shareOf, stepFrom } from '../../../renderer/paper/zoom';

const sheets = Array.from({ length: 84 }, () => ({ width: 595, height: 842 }));
const places = placesOf(sheets, 1);

test('sheets stand below each other with gaps', () => {
  expect(places[1]!.top).toBe(gap + 842 + gap);
  expect(heightOf(places)).toBe(84 * (842 + gap) + gap);
  expect(heightOf([])).toBe(0);
});

test('only the sheets in view and one on each side are drawn', () => {
  expect(mountedRange(places, 0, 700)).toEqual([0, 1]);
  const [first, last] = mountedRange(places, places[40]!.top + 100, 700);
  expect([first, last]).toEqual([39, 41]);
  expect(mountedRange(places, places[83]!.top, 700)).toEqual([82, 83]);
});

test('the sheet in the middle of the view is the current one', () => {
  expect(sheetInView(places, 0, 700)).toBe(0);
  expect(sheetInView(places, places[12]!.top, 700)).toBe(12);
});

test('sheets are fitted to the pane by width or whole', () => {
  const pane = { width: 595 + 2 * gap, height: 421 + 2 * gap };
  expect(scaleOf('width', pane, sheets)).toBeCloseTo(1);
  expect(scaleOf('page', pane, sheets)).toBeCloseTo(0.5);
  expect(shareOf(scaleOf(1.5, pane, sheets))).toBeCloseTo(1.5);
});

test('zoom steps go on from where fitting left them, and end', () => {
  expect(stepFrom(0.83, 1)).toBe(0.9);
  expect(stepFrom(0.83, -1)).toBe(0.75);
  expect(stepFrom(1, 1)).toBe(1.25);
  expect(stepFrom(4, 1)).toBe(4);
  expect(stepFrom(0.25, -1)).toBe(0.25);
});
