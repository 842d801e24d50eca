/** The bundled loopback host on a folder of its own, with a Chromium: what every spec of the window begins with. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import type { CallName, Given, Output, Reply, TokenHeader } from '../../electron/contract';
import { findChromium, launchChromium } from '../support/chromium';
import { notRun } from '../support/not-run';

const program = fileURLToPath(new URL('../../dist/web.cjs', import.meta.url));
const startLimit = 60_000;
const tokenHeader: TokenHeader = 'x-duban-token';

/** Where the browser is; without one the end-to-end tests say loudly that they did not run. */
export const browserPath = findChromium();
if (browserPath === undefined) notRun('the window in a browser: no Chromium, Chrome or Edge on this machine');

export interface Window {
  readonly page: Page;
  /** All that the console complains of. */
  readonly problems: readonly string[];
  readonly context: BrowserContext;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface HostProcess {
  /** Printed by the host, token included. */
  readonly address: string;
  /** A call that must go well, past the window. */
  readonly ask: <N extends CallName>(name: N, input: Given<N>) => Promise<Output<N>>;
  /** A fresh window, its frame or its first run drawn. */
  readonly window: (size?: Size) => Promise<Window>;
  /** Ends the host as a power cut would; the browser stays. */
  readonly kill: () => Promise<void>;
  readonly close: () => Promise<void>;
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = () => reject(new Error(`the host did not start: ${said}`));
    const timer = setTimeout(fail, startLimit);
    child.stderr?.on('data', (data: Buffer) => (said += data.toString()));
    child.stdout?.on('data', (data: Buffer) => {
      said += data.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\/#\S+/u.exec(said)?.[0];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
    child.once('exit', fail);
  });
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill(signal);
  await exit;
}

/** @param home a folder that is kept; a fresh one, removed at the end, when none is given. */
export async function startHost(home?: string): Promise<HostProcess> {
  const folder = home ?? (await mkdtemp(path.join(os.tmpdir(), 'duban-desk-')));
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, DUBAN_HOME: folder, DUBAN_SYSTEM_FONTS: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [address, browser] = await Promise.all([addressOf(child), launchChromium(browserPath ?? '')]);
  const { origin, hash } = new URL(address);
  return {
    address,
    ask: async (name, input) => {
      const answer = await fetch(`${origin}/api/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin, [tokenHeader]: hash.slice(1) },
        body: JSON.stringify(input),
      });
      const reply = (await answer.json()) as Reply<Output<typeof name>>;
      if (!reply.ok) throw new Error(`${name}: ${reply.error.message}`);
      return reply.value;
    },
    window: async (viewport = { width: 1366, height: 768 }) => {
      const context = await browser.newContext({
        viewport,
        locale: 'zh-CN',
        timezoneId: 'Asia/Shanghai',
        acceptDownloads: true,
      });
      const page = await context.newPage();
      // as long as a loaded machine takes
      page.setDefaultTimeout(90_000);
      const problems: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) problems.push(message.text());
      });
      page.on('pageerror', (error) => problems.push(error.message));
      await page.goto(address);
      await page.locator('.frame, .first-run').first().waitFor();
      return { page, problems, context };
    },
    kill: () => ended(child, 'SIGKILL'),
    close: async () => {
      await browser.close();
      await ended(child, 'SIGTERM');
      if (home === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Goes to an address of the desk as a link would. */
export async function goTo(page: Page, to: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, to);
}
