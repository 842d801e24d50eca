import { expect, test } from 'vitest';
import { afterInsert, afterRemove, afterSwap, toggled } from '../../../renderer/state/open-rows';

const open = new Set([1, 3]);

test('a row is folded and unfolded', () => {
  expect([...toggled(open, 1)]).toEqual([3]);
  expect([...toggled(open, 2)].sort()).toEqual([1, 2, 3]);
});

test('unfolded rows stay unfolded when they change places', () => {
  expect([...afterSwap(open, 1, 2)].sort()).toEqual([2, 3]);
  expect([...afterSwap(open, 1, 3)].sort()).toEqual([1, 3]);
});

test('an added row is unfolded and the rows below keep their state', () => {
  expect([...afterInsert(open, 2)].sort()).toEqual([1, 2, 4]);
});

test('a removed row takes its state with it', () => {
  expect([...afterRemove(open, 1)]).toEqual([2]);
  expect([...afterRemove(open, 0)].sort()).toEqual([0, 2]);
});
