/** The packaged application: made as npm run package:dir makes it, started, and reached as its fuses still allow. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright-core';

const run = promisify(execFile);
const script = fileURLToPath(new URL('../../build/package.mjs', import.meta.url));
const START_LIMIT_MS = 40_000;

/** @returns the folder of the unpacked application. @throws Error with the packager's output when it fails. */
export async function packApplication(output: string): Promise<string> {
  const args = [script, '--dir', `-c.directories.output=${output}`];
  await run(process.execPath, args, { maxBuffer: 1 << 26 });
  return path.join(output, 'linux-unpacked');
}

export interface RunningApp {
  readonly page: Page;
  /** From the start of the process until the pages were drawn, ms. */
  readonly startTime: number;
  readonly close: () => Promise<void>;
}

/** Chromium writes the port that it has chosen into its user's folder. */
async function debuggingPort(userData: string, child: ChildProcess): Promise<string> {
  const end = performance.now() + START_LIMIT_MS;
  while (performance.now() < end && child.exitCode === null) {
    const text = await readFile(path.join(userData, 'DevToolsActivePort'), 'utf8').catch(() => '');
    const [port] = text.split('\n');
    if (port !== undefined && port !== '') return port;
    await wait(50);
  }
  throw new Error(`the packaged application did not start (exit code ${child.exitCode ?? 'none'})`);
}

async function firstPage(browser: Browser): Promise<Page> {
  for (let tries = 0; tries < 100; tries += 1) {
    const page = browser.contexts()[0]?.pages()[0];
    if (page !== undefined) return page;
    await wait(50);
  }
  throw new Error('the packaged application opened no window');
}

/**
 * Starts it. Playwright's own way into Electron goes through Node's inspector, which a fuse has closed: Chromium's
 * protocol is left.
 */
export async function startPackaged(
  program: string,
  userData: string,
  env: Readonly<Record<string, string>>,
): Promise<RunningApp> {
  const started = performance.now();
  const args = ['--no-sandbox', `--user-data-dir=${userData}`, '--remote-debugging-port=0'];
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: 'ignore' });
  try {
    const port = await debuggingPort(userData, child);
    // Electron knows no browser contexts, which the defaults would set up
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`, { noDefaults: true });
    const page = await firstPage(browser);
    await page.locator('.frame, .first-run').first().waitFor();
    const close = async (): Promise<void> => {
      const ended = once(child, 'exit');
      await page.close().catch(() => undefined);
      await ended;
      await browser.close();
    };
    return { page, startTime: performance.now() - started, close };
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
}
