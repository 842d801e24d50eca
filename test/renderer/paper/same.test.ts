import { expect, test } from 'vitest';
import { same } from '../../../renderer/paper/same';

test('plain data is compared by what it holds', () => {
  const line = { runs: [{ x: 1, text: '甲' }], last: true };
  expect(same(line, structuredClone(line))).toBe(true);
  expect(same(line, { ...line, runs: [{ x: 1, text: '乙' }] })).toBe(false);
  expect(same(line, { ...line, from: 'title' })).toBe(false);
  expect(same([1, 2], [1, 2, 3])).toBe(false);
  expect(same(null, {})).toBe(false);
});
