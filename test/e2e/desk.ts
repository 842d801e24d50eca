/** The real application for a test: the bundled loopback host, a Chromium, and a window opened with the printed address. */
import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { findChromium, launchChromium } from '../support/chromium';
import { notRun } from '../support/not-run';

const host = fileURLToPath(new URL('../../dist/web.cjs', import.meta.url));
const startLimit = 60_000;

/** Where the browser is; without one the end-to-end tests say loudly that they did not run. */
export const browserPath = findChromium();
if (browserPath === undefined) notRun('the window in a browser: no Chromium, Chrome or Edge on this machine');

/** A running host and browser. */
export interface Desk {
  /** Printed by the host, token included. */
  readonly address: string;
  /** A fresh window: nothing kept from other tests. `problems` fills with all that the console complains of. */
  readonly open: (size?: { readonly width: number; readonly height: number }) => Promise<Window>;
  readonly close: () => Promise<void>;
}

export interface Window {
  readonly page: Page;
  readonly problems: readonly string[];
  readonly context: BrowserContext;
}

/** The address that the host prints. */
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
  viewport = { width: 1366, height: 768 },
): Promise<Window> {
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
  await page
    .locator('.page')
    .first()
    .waitFor()
    .catch(async (error: unknown) => {
      const seen = await page.locator('body').innerText();
      throw new Error(`no pages: ${problems.join('; ')}\n${seen}`, { cause: error });
    });
  return { page, problems, context };
}

/** Starts host and browser. @throws Error when the host ends or prints no address. */
export async function startDesk(): Promise<Desk> {
  const child = spawn(process.execPath, [host], {
    env: { ...process.env, DUBAN_SYSTEM_FONTS: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [address, browser] = await Promise.all([addressOf(child), launchChromium(browserPath ?? '')]);
  return {
    address,
    open: (size) => openWindow(browser, address, size),
    close: async () => {
      await browser.close();
      child.kill();
    },
  };
}

/** Chooses a kind of paper by its Chinese name and waits for its pages. */
export async function chooseKind(page: Page, title: string): Promise<void> {
  await page.getByRole('combobox', { name: '文种' }).click();
  await page.locator('.ant-select-item-option').getByText(title, { exact: true }).click();
  await page.waitForFunction((name) => document.title.startsWith(name), title);
  await page.locator('.page').first().waitFor();
}

/** All text on the sheets that are drawn. */
export const sheetText = (page: Page): Promise<string> =>
  page.locator('.page').evaluateAll((sheets) => sheets.map((sheet) => sheet.textContent).join('\n'));

/** Opens a record file through the window's own button. */
export async function openFile(page: Page, name: string, text: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: '打开记录' }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}
