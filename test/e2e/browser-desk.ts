/** The bundled loopback host on a folder of its own, with a Chromium. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext } from 'playwright-core';
import type { Output, Reply, TokenHeader } from '../../electron/contract';
import { sampleOffice } from '../../templates/sample-office';
import { launchChromium } from '../support/chromium';
import { browserPath, goTo, goToPaper, usual, type Desk, type DeskOptions, type Window } from './desk';

/** The bundled loopback host. */
export const hostProgram = fileURLToPath(new URL('../../dist/web.cjs', import.meta.url));
const startLimit = 60_000;
const tokenHeader: TokenHeader = 'x-duban-token';

export interface BrowserWindow extends Window {
  readonly context: BrowserContext;
}

export interface BrowserDesk extends Desk {
  /** Printed by the host, token included. */
  readonly address: string;
  readonly open: (...given: Parameters<Desk['open']>) => Promise<BrowserWindow>;
  readonly openPaper: (...given: Parameters<Desk['openPaper']>) => Promise<BrowserWindow>;
}

/** What the host prints when it is ready. @throws Error with all that it said when it ends instead. */
export function addressOf(child: ChildProcess): Promise<string> {
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

async function openWindow(browser: Browser, address: string, viewport = usual): Promise<BrowserWindow> {
  const context = await browser.newContext({
    ...{ viewport, acceptDownloads: true },
    ...{ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' },
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
  return { page, problems, context, close: () => context.close() };
}

export async function startBrowserDesk({ home, setUp = true }: DeskOptions = {}): Promise<BrowserDesk> {
  const folder = home ?? (await mkdtemp(path.join(os.tmpdir(), 'duban-desk-')));
  const child = spawn(process.execPath, [hostProgram], {
    env: { ...process.env, DUBAN_HOME: folder, DUBAN_SYSTEM_FONTS: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [address, browser] = await Promise.all([addressOf(child), launchChromium(browserPath ?? '')]);
  const { origin, hash } = new URL(address);
  const ask: Desk['ask'] = async (name, input) => {
    const answer = await fetch(`${origin}/api/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin, [tokenHeader]: hash.slice(1) },
      body: JSON.stringify(input),
    });
    const reply = (await answer.json()) as Reply<Output<typeof name>>;
    if (!reply.ok) throw new Error(`${name}: ${reply.error.message}`);
    return reply.value;
  };
  if (setUp && (await ask('desk', {})).mode === 'setup') await ask('setUp', { office: sampleOffice });
  return {
    address,
    ask,
    paper: async (kind, data) => {
      const content = data ?? (await ask('sample', { kind })).data;
      return (await ask('create', { kind, data: content })).summary.id;
    },
    open: async (to = '', size) => {
      const window = await openWindow(browser, address, size);
      if (to !== '') await goTo(window.page, to);
      return window;
    },
    openPaper: async (id, size) => {
      const window = await openWindow(browser, address, size);
      await goToPaper(window.page, id).catch(async (error: unknown) => {
        const seen = await window.page.locator('body').innerText();
        throw new Error(`no pages: ${window.problems.join('; ')}\n${seen}`, { cause: error });
      });
      return window;
    },
    saved: async (page, act) => {
      const [download] = await Promise.all([page.waitForEvent('download'), act()]);
      return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
    },
    kill: () => ended(child, 'SIGKILL'),
    close: async () => {
      await browser.close();
      await ended(child, 'SIGTERM');
      if (home === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}
