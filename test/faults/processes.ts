/** Starts processes of the fault tests from one bundle, so that each begins in a few dozen milliseconds. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import os from 'node:os';
import type { Readable } from 'node:stream';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll } from 'vitest';

const sourceOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const packages = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));

export interface Writer {
  readonly process: ChildProcess;
  /** All that it has said so far, by whole lines. */
  readonly lines: () => readonly string[];
  /** Resolves when it has said a line that begins so, or has ended. */
  readonly said: (begin: string) => Promise<void>;
  /** Ends it at once, and resolves when it is gone. */
  readonly kill: () => Promise<void>;
}

/**
 * @param program a file of this folder.
 * @param isWhole it sets papers: its packages lie where they are installed, their data beside them.
 * @returns a function that starts a writer with arguments.
 */
export function writers(
  program = 'writer-process.ts',
  isWhole = false,
): (...args: readonly string[]) => Writer {
  if (isWhole) mkdirSync(packages, { recursive: true });
  const folder = mkdtempSync(path.join(isWhole ? packages : os.tmpdir(), 'duban-faults-'));
  const bundle = path.join(folder, isWhole ? 'writer.mjs' : 'writer.cjs');
  const source = sourceOf(program);
  beforeAll(() =>
    build({
      entryPoints: [source],
      outfile: bundle,
      bundle: true,
      platform: 'node',
      ...(isWhole
        ? {
            format: 'esm',
            packages: 'external',
            define: { 'import.meta.url': JSON.stringify(pathToFileURL(sourceOf('../support/')).href) },
          }
        : { format: 'cjs', target: 'node16.17' }),
    }),
  );
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return (...args) => start(bundle, args);
}

const start = (bundle: string, args: readonly string[]): Writer =>
  following(spawn(process.execPath, [bundle, ...args], { stdio: ['ignore', 'pipe', 'inherit'] }));

/** Listens to a process that says lines on its output. */
export function following(child: ChildProcess & { readonly stdout: Readable }): Writer {
  let text = '';
  let ended = false;
  const waiting = new Set<() => void>();
  const look = () => [...waiting].forEach((one) => one());
  child.stdout.setEncoding('utf8').on('data', (more: string) => {
    text += more;
    look();
  });
  // `close` comes when everything that was said has been read
  const gone = new Promise<void>((resolve) =>
    child.on('close', () => {
      ended = true;
      look();
      resolve();
    }),
  );
  const lines = () => text.split('\n').slice(0, -1);
  return {
    process: child,
    lines,
    said: (begin) =>
      new Promise((resolve) => {
        const ready = () => {
          if (!ended && !lines().some((line) => line.startsWith(begin) || line.startsWith('stopped'))) return;
          waiting.delete(ready);
          resolve();
        };
        waiting.add(ready);
        ready();
      }),
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
  };
}
