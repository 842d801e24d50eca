/** The window in a real browser: starting, opening a paper, keys in a report, in a table of 1,000 rows, in the grid. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { launchChromium } from '../support/chromium';
import { addressOf, hostProgram, startBrowserDesk, type BrowserDesk } from '../e2e/browser-desk';
import { browserPath } from '../e2e/desk';
import { taskRecord } from './task-table';
import { atMost, shown, type Figure } from './timing';
import { opened, quantile, typed, type KeyTime } from './window-time';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const keysOf = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, n) => LETTERS[n % LETTERS.length]!);
/** Keys that do not count: what runs for the first time is compiled. */
const WARM = 20;

const p95 = (times: readonly KeyTime[], of: (time: KeyTime) => number): number =>
  quantile(times.slice(WARM).map(of), 0.95);
const work = (times: readonly KeyTime[]): number => p95(times, (time) => time.work);
const wait = (times: readonly KeyTime[]): number => p95(times, (time) => time.wait);
const frame = (times: readonly KeyTime[]): number => p95(times, (time) => time.frame);

/** From the start of the program to the list in the window, ms; the browser runs already. */
async function starting(home: string): Promise<number> {
  const browser = await launchChromium(browserPath!);
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  const began = performance.now();
  const host = spawn(process.execPath, [hostProgram], {
    env: { ...process.env, DUBAN_HOME: home, DUBAN_SYSTEM_FONTS: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await page.goto(await addressOf(host));
  await page.locator('.papers-body .papers-row').first().waitFor();
  const usable = performance.now() - began;
  await browser.close();
  const exit = once(host, 'exit');
  host.kill('SIGTERM');
  await exit;
  return usable;
}

async function opening(desk: BrowserDesk): Promise<readonly Figure[]> {
  const papers: string[] = [];
  for (let n = 0; n < 8; n++) papers.push(await desk.paper('speech'));
  const { page, context } = await desk.openPaper(papers[0]!);
  const times: number[] = [];
  for (const paper of papers.slice(1)) {
    await page.evaluate(() => (location.hash = '/papers'));
    await page.locator('.work').waitFor({ state: 'detached' });
    times.push(await opened(page, paper));
  }
  await context.close();
  return [
    atMost('the editor opens: address to painted pages, median', quantile(times, 0.5), 150, 'ms'),
    shown('the editor opens, slowest of seven', Math.max(...times), 'ms'),
  ];
}

async function report(desk: BrowserDesk): Promise<readonly Figure[]> {
  const { page, context } = await desk.openPaper(await desk.paper('speech'));
  const pages = await page.locator('.work .page-count .unseen').textContent();
  const body = page.locator('[data-path="body"] textarea');
  await body.click();
  await page.keyboard.press('Control+Home');
  const times = await typed(page, keysOf(WARM + 60), '.stack .sheets');
  await context.close();
  return [
    atMost(`key → page, ${pages?.trim()}: main-thread work until painted, p95`, work(times), 16, 'ms'),
    atMost('key → page: frame in which it is painted, p95', frame(times), 2, ''),
    shown('key → page: from the event to the new page, p95', wait(times), 'ms'),
  ];
}

async function table(desk: BrowserDesk): Promise<readonly Figure[]> {
  const { page, context } = await desk.openPaper(await desk.paper('task-breakdown', taskRecord(1000)));
  // a click in a cell of the first page goes to its field in the form
  await page.locator('.stack .page text', { hasText: '逐企建立台账' }).first().click();
  await page.locator('.field textarea:focus').waitFor();
  const times = await typed(page, keysOf(WARM + 30), '.stack .sheets');
  await context.close();
  return [
    atMost('key → page, table of 1,000 rows: main-thread work until painted, p95', work(times), 50, 'ms'),
    atMost('key → page, table of 1,000 rows: from the event to the new page, p95', wait(times), 150, 'ms'),
  ];
}

async function grid(desk: BrowserDesk): Promise<readonly Figure[]> {
  const { page, context } = await desk.openPaper(await desk.paper('task-breakdown', taskRecord(2000)));
  await page.locator('.ant-segmented').getByText('表格').click();
  await page.locator('.grid-pane .dsg-row').first().waitFor();
  await page.locator('.grid-pane .dsg-cell.grid-item').nth(3).click();
  const times = await typed(page, keysOf(WARM + 30), '');
  const taken: KeyTime[] = [];
  for (let n = 0; n < WARM + 20; n++) {
    await page.keyboard.press('x');
    taken.push(...(await typed(page, ['Enter'], '.grid-pane')));
  }
  await context.close();
  return [
    atMost('key in the grid of 2,000 rows: main-thread work until painted, p95', work(times), 16, 'ms'),
    atMost('key in the grid of 2,000 rows: frame in which it is painted, p95', frame(times), 2, ''),
    atMost('Enter in the grid of 2,000 rows: main-thread work until painted, p95', work(taken), 100, 'ms'),
  ];
}

export default async function measure(): Promise<readonly Figure[]> {
  if (browserPath === undefined) throw new Error('no Chromium, Chrome or Edge on this machine');
  const home = await mkdtemp(path.join(os.tmpdir(), 'duban-window-bench-'));
  try {
    const desk = await startBrowserDesk({ home });
    const figures: Figure[] = [];
    try {
      for (const part of [opening, report, table, grid]) figures.push(...(await part(desk)));
    } finally {
      await desk.close();
    }
    const starts = [await starting(home), await starting(home), await starting(home)];
    return [
      atMost('start of the program to a usable list, median of three', quantile(starts, 0.5), 2000, 'ms'),
      ...figures,
    ];
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}
