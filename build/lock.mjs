// A lock between processes: a file that names its holder, taken over when the holder is gone.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const POLL_MS = 200;

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, but is another user's.
    return error.code === 'EPERM';
  }
}

/**
 * Do something while no other process does it.
 * @template T
 * @param {string} file the lock; its folder is made when missing.
 * @param {() => void} waiting told once when it has to wait.
 * @param {() => Promise<T>} work
 * @returns {Promise<T>} what the work returned.
 */
export async function alone(file, waiting, work) {
  await mkdir(path.dirname(file), { recursive: true });
  for (let told = false; !(await taken(file)); told = true) {
    if (!told) waiting();
    await wait(POLL_MS);
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

/** Try to take the lock once. */
async function taken(file) {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  const holder = Number(await readFile(file, 'utf8').catch(() => ''));
  // An empty file is one whose holder has just made it.
  if (holder > 0 && !isAlive(holder)) await rm(file, { force: true });
  return false;
}
