/** SHA-256 of a file, read piece by piece: a scan of 200 MB takes no more memory than a page. */
import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { Pace } from './pace';

/** Read at once, bytes. */
const PIECE = 1024 * 1024;

/** Hexadecimal digits. @throws the file system's error. */
export async function digestFile(file: string, pace?: Pace): Promise<string> {
  const handle = await open(file, 'r');
  try {
    const hash = createHash('sha256');
    const { size } = await handle.stat();
    const piece = Buffer.allocUnsafe(Math.max(1, Math.min(PIECE, size)));
    for (;;) {
      const { bytesRead } = await handle.read(piece, 0, piece.length);
      if (bytesRead === 0) return hash.digest('hex');
      hash.update(piece.subarray(0, bytesRead));
      await pace?.took(bytesRead);
    }
  } finally {
    await handle.close();
  }
}
