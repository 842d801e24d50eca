/** The whole application for a test: the bundled loopback host on a folder of its own, a Chromium, calls past the window. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { CallName, Given, Output, Reply, TokenHeader } from '../../electron/contract';
import { sampleOffice } from '../../templates/sample-office';
import { launchChromium } from '../support/chromium';
import { expect } from 'vitest';
import { browserPath } from './desk';

const program = fileURLToPath(new URL('../../dist/web.cjs', import.meta.url));
const startLimit = 60_000;
const tokenHeader: TokenHeader = 'x-duban-token';

/** Expects of what will be so in a while: a loaded machine answers later than in a second. */
export const soon = <T>(look: () => T) => expect.poll(look, { timeout: 10_000 });

export interface OfficeWindow {
  readonly page: Page;
  /** All that the console complains of. */
  readonly problems: readonly string[];
  readonly context: BrowserContext;
}

export interface OfficeDesk {
  readonly address: string;
  /** A fresh window at an address of the desk: /papers. */
  readonly open: (
    to?: string,
    size?: { readonly width: number; readonly height: number },
  ) => Promise<OfficeWindow>;
  /** A call that must go well, past the window. */
  readonly ask: <N extends CallName>(name: N, input: Given<N>) => Promise<Output<N>>;
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

async function openWindow(
  browser: Browser,
  address: string,
  to: string,
  viewport = { width: 1366, height: 768 },
): Promise<OfficeWindow> {
  const context = await browser.newContext({
    viewport,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(address);
  await page.locator('.frame, .first-run').first().waitFor();
  if (to !== '') await goTo(page, to);
  return { page, problems, context };
}

/** Goes to an address of the desk as a link would. */
export async function goTo(page: Page, to: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, to);
}

/** @param home a folder that is kept; a fresh one, removed at the end, when none is given. */
export async function startOffice(home?: string): Promise<OfficeDesk> {
  const folder = home ?? (await mkdtemp(path.join(os.tmpdir(), 'duban-office-')));
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, DUBAN_HOME: folder, DUBAN_SYSTEM_FONTS: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [address, browser] = await Promise.all([addressOf(child), launchChromium(browserPath ?? '')]);
  const { origin, hash } = new URL(address);
  const ask: OfficeDesk['ask'] = async (name, input) => {
    const answer = await fetch(`${origin}/api/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin, [tokenHeader]: hash.slice(1) },
      body: JSON.stringify(input),
    });
    const reply = (await answer.json()) as Reply<Output<typeof name>>;
    if (!reply.ok) throw new Error(`${name}: ${reply.error.message}`);
    return reply.value;
  };
  return {
    address,
    open: (to = '', size) => openWindow(browser, address, to, size),
    ask,
    close: async () => {
      await browser.close();
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await ended;
      if (home === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}

/** An office with papers: `notices` drafts whose titles count, and a breakdown. */
export async function withPapers(desk: OfficeDesk, notices: number): Promise<void> {
  await desk.ask('setUp', { office: sampleOffice });
  for (let n = 1; n <= notices; n++) {
    const data = {
      title: `关于第${n}次整改情况检查的通知`,
      addressees: [{ name: n % 2 === 0 ? '区住建局' : '汪屯乡人民政府', level: 'subordinate' }],
      body: '各单位要按时完成整改。',
      writtenDate: `${n % 3 === 0 ? 2018 : 2017}年10月${(n % 28) + 1}日`,
    };
    await desk.ask('create', { kind: 'notice', data });
  }
}
