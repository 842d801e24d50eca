/** A lock between processes: a file that names its holder, taken over when the holder is gone. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

const POLL_MS = 200;

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, but is another user's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Take the lock, waiting for whoever holds it.
 * @param waiting told once when it has to wait.
 * @returns what gives the lock back.
 */
export async function holdLock(file: string, waiting: () => void): Promise<() => Promise<void>> {
  let told = false;
  for (;;) {
    try {
      await writeFile(file, String(process.pid), { flag: 'wx' });
      return () => rm(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = Number(await readFile(file, 'utf8').catch(() => ''));
    // An empty file is one whose holder has just made it.
    if (holder > 0 && !isAlive(holder)) await rm(file, { force: true });
    else {
      if (!told) waiting();
      told = true;
      await wait(POLL_MS);
    }
  }
}
