/** A folder for one test file, removed afterwards. */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';

/**
 * @param below where it is made.
 * @returns a function that makes a fresh folder below it.
 */
export function tempFolder(below = os.tmpdir()): () => Promise<string> {
  let root: string;
  beforeAll(async () => {
    root = await mkdtemp(path.join(below, 'duban-test-'));
  });
  // a Chromium that has just ended may still be writing its cache
  afterAll(() => rm(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }));
  return () => mkdtemp(path.join(root, 'f-'));
}
