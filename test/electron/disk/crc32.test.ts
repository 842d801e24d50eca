/** The checksum by its table and by Node's own are the same, and that of ISO 3309's example. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { crc32, tableCrc32 } from '../../../electron/disk/crc32';

it('is the same with and without Node’s help', () => {
  const check = new TextEncoder().encode('123456789');
  expect([crc32(check), tableCrc32(check)]).toEqual([0xcbf43926, 0xcbf43926]);
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(tableCrc32(bytes)).toBe(crc32(bytes));
    }),
  );
});
