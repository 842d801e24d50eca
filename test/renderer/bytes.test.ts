import { expect, test } from 'vitest';
import { fromBase64, toBase64 } from '../../renderer/bytes';

test('files of every length come back whole', () => {
  for (const length of [0, 1, 2, 3, 0x8000, 0x8001, 100_003]) {
    const bytes = Uint8Array.from({ length }, (_, n) => (n * 7 + 3) % 256);
    const text = toBase64(bytes);
    expect(text).toBe(Buffer.from(bytes).toString('base64'));
    expect(Buffer.from(fromBase64(text)).equals(Buffer.from(bytes))).toBe(true);
  }
});
