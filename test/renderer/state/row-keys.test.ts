import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { followRows, keyedRows } from '../../../renderer/state/row-keys';

const row = (name: string) => ({ name });
const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(row);
const start = keyedRows([a, b, c]);

describe('keys of rows', () => {
  test('an edited row keeps its key', () => {
    expect(followRows(start, [a, row('B'), c]).keys).toEqual([0, 1, 2]);
  });
  test('an inserted row gets a new one', () => {
    expect(followRows(start, [a, d, b, c]).keys).toEqual([0, 3, 1, 2]);
    expect(followRows(start, [a, b, c, d]).keys).toEqual([0, 1, 2, 3]);
  });
  test('a removed row takes its key along, and has another when it comes back', () => {
    const without = followRows(start, [a, c]);
    expect(without.keys).toEqual([0, 2]);
    expect(followRows(without, [a, b, c]).keys).toEqual([0, 3, 2]);
  });
  test('moved rows keep theirs', () => {
    expect(followRows(start, [c, a, b]).keys).toEqual([2, 0, 1]);
  });
  test('keys are always one for each row, and never twice', () => {
    const pool = Array.from({ length: 8 }, (_, n) => row(String(n)));
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(7)), { minLength: 1 }), (lists) => {
        let keyed = keyedRows([]);
        for (const list of lists) {
          keyed = followRows(
            keyed,
            list.map((n) => pool[n]),
          );
          expect(new Set(keyed.keys).size).toBe(list.length);
          expect(keyed.keys.length).toBe(list.length);
        }
      }),
    );
  });
});
