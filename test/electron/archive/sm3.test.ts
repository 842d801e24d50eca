/** SM3 against the vectors of GB/T 32905-2016, appendix A, and against Node's own at every length about a block. */
import { createHash, getHashes } from 'node:crypto';
import { expect, it } from 'vitest';
import { sm3 } from '../../../electron/service/archive/sm3';
import { notRun } from '../../support/not-run';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

it.each([
  ['abc', '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0'],
  ['abcd'.repeat(16), 'debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732'],
  ['', '1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b'],
])('digests %j as the standard has it', (text, digest) => {
  expect(sm3(bytes(text))).toBe(digest);
});

it('agrees with the runtime at every length up to three blocks and for a long message', () => {
  if (!getHashes().includes('sm3')) {
    notRun('SM3 beside the runtime’s own: this runtime has none');
    return;
  }
  const long = Uint8Array.from({ length: 100_001 }, (_, i) => (i * 7919) % 251);
  for (const length of [...Array(193).keys(), long.length]) {
    const part = long.subarray(0, length);
    expect(sm3(part)).toBe(createHash('sm3').update(part).digest('hex'));
  }
});
