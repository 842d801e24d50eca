/** The window on a host that stores nothing: the loopback server, a Chromium, and the page of its address. */
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openHost } from '../../electron/disk/host';
import { recordFiles } from '../../electron/disk/record-files';
import { createApi } from '../../electron/service/api';
import { serveWindow } from '../../electron/web/server';
import { findChromium, launchChromium } from '../support/chromium';
import { notRun } from '../support/not-run';

const bundled = (name: string): string => fileURLToPath(new URL(`../../dist/${name}`, import.meta.url));

/** Where the browser is; without one the end-to-end tests say loudly that they did not run. */
export const browserPath = findChromium();
if (browserPath === undefined) notRun('the window in a browser: no Chromium, Chrome or Edge on this machine');

/** A running host and browser. */
export interface Desk {
  /** The host's, token included. */
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

/** Starts host and browser. */
export async function startDesk(): Promise<Desk> {
  const { ports, store } = openHost({ samples: bundled('samples') });
  const api = createApi(ports, recordFiles(store));
  const log = (error: unknown): void => console.error(error);
  const [host, browser] = await Promise.all([
    serveWindow({ api, root: bundled('renderer'), port: 0, log }),
    launchChromium(browserPath ?? ''),
  ]);
  const { address } = host;
  return {
    address,
    open: (size) => openWindow(browser, address, size),
    close: async () => {
      await browser.close();
      await host.close();
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
