import { expect, test } from 'vitest';
import {
  addressOf,
  isNarrowed,
  readFilters,
  sortedBy,
  toggled,
  widened,
} from '../../../renderer/papers/filters';

test('a list has an address, and the address the list', () => {
  const filters = {
    ...readFilters(''),
    text: '整改 王屯',
    kinds: ['notice', 'speech'],
    years: ['2017', ''],
    states: ['draft' as const],
    units: ['区住建局'],
    bin: true,
    sort: 'number' as const,
    descending: true,
  };
  const address = addressOf(filters);
  expect(address.startsWith('/papers?')).toBe(true);
  expect(readFilters(address.split('?')[1] ?? '')).toEqual(filters);
});

test('what is as usual is not said in the address', () => {
  expect(addressOf(readFilters(''))).toBe('/papers');
});

test('an address with strange values shows a list all the same', () => {
  const filters = readFilters('states=lost&sort=colour&nothing=1');
  expect(filters).toEqual({ ...readFilters(''), descending: false });
});

test('a chip puts its value in and out', () => {
  const once = toggled(readFilters(''), 'states', 'final');
  expect(once.states).toEqual(['final']);
  expect(isNarrowed(once)).toBe(true);
  expect(toggled(once, 'states', 'final').states).toEqual([]);
  expect(isNarrowed(widened(once))).toBe(false);
});

test('a head sorts, and the other way round the second time; dates begin with the latest', () => {
  const byTitle = sortedBy(readFilters(''), 'title');
  expect(byTitle).toMatchObject({ sort: 'title', descending: false });
  expect(sortedBy(byTitle, 'title').descending).toBe(true);
  expect(sortedBy(byTitle, 'date').descending).toBe(true);
});
