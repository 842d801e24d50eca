/** SHA-256 of bytes in memory; files are digested as they are read (electron/disk/archive). */
import { createHash } from 'node:crypto';

/** 64 lower-case hexadecimal digits. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
