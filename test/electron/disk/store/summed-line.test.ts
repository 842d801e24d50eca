/** A line with its checksum: what is not as it was written is never read, and never stops the reader. */
import { expect, it } from 'vitest';
import { readSummed, summedLine } from '../../../../electron/disk/store/summed-line';

const line = summedLine({ rows: [['records', 'p1', '1-1', { title: '第1号' }]] });
const written = line.subarray(0, -1);

it('is read as it was written', () => {
  expect(readSummed(written)).toMatchObject({ rows: [['records', 'p1', '1-1', { title: '第1号' }]] });
});

it('is not read with any one bit of it changed, nor cut anywhere', () => {
  for (let at = 0; at < written.length; at += 1) {
    expect(readSummed(written.subarray(0, at)), `cut at ${at}`).toBeUndefined();
    for (let bit = 0; bit < 8; bit += 1) {
      const changed = Uint8Array.from(written);
      changed[at]! ^= 1 << bit;
      expect(readSummed(changed), `bit ${bit} of byte ${at}`).toBeUndefined();
    }
  }
});
