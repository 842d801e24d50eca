/** Who is writing: this computer and process, as the lock of a folder names them. */
import { createHash } from 'node:crypto';
import os from 'node:os';

export interface Computer {
  /** For people: the computer's name. */
  readonly name: string;
  /** Tells computers apart that were made from one image and bear one name. */
  readonly mark: string;
  readonly pid: number;
}

export function thisComputer(): Computer {
  const cards = Object.values(os.networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal }) => !internal)
    .map(({ mac }) => mac);
  const mark = createHash('sha256')
    .update([os.hostname(), ...[...new Set(cards)].sort()].join(' '))
    .digest('hex')
    .slice(0, 16);
  return { name: os.hostname(), mark, pid: process.pid };
}

/** Whether a process of this computer is running. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // another user's process may be looked at, not signalled
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
