import { expect, test } from 'vitest';
import { boxesOf, fieldAt } from '../../../renderer/paper/places';
import type { Page, PlacedLine } from '../../../templates/typeset/page';

const line = (top: number, from?: string): PlacedLine => ({
  kind: 'line',
  style: 'Body',
  runs: [],
  x: 80,
  y: top + 20,
  top,
  height: 29,
  width: 200,
  paragraph: 0,
  last: true,
  ...(from === undefined ? {} : { from }),
});
const page: Page = {
  width: 595,
  height: 842,
  orientation: 'portrait',
  bookmarks: [],
  items: [
    line(100, 'title'),
    line(129, 'issues[1].text'),
    line(158, 'issues[10].text'),
    line(780),
    { kind: 'rule', x: 80, y: 120, width: 400, height: 1, color: 'red', role: 'redRule' },
  ],
};

test('a click finds the nearest field, also beside its text', () => {
  expect(fieldAt(page, 100, 110)).toBe('title');
  expect(fieldAt(page, 100, 140)).toBe('issues[1].text');
  expect(fieldAt(page, 400, 170)).toBe('issues[10].text');
});

test('a click far from every field finds none', () => {
  expect(fieldAt(page, 100, 600)).toBeUndefined();
});

test('a field is marked with all that is inside it, and nothing that is only named alike', () => {
  expect(boxesOf(page, 'issues[1]')).toEqual([{ x: 80, y: 129, width: 200, height: 29 }]);
  expect(boxesOf(page, 'issues')).toHaveLength(2);
  expect(boxesOf(page, '')).toEqual([]);
});
