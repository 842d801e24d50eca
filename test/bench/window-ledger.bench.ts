/** The ledger of twenty thousand cases in a real browser: opened, filtered, grouped, searched; the workbench. */
import { mkdtemp, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { suggestedPlace, surroundings } from '../../electron/disk/store/places';
import { ledgerOf } from '../../electron/service/campaign/desk/ledgers';
import { deskAt } from '../faults/hand-over-process';
import { startBrowserDesk, type BrowserDesk } from '../e2e/browser-desk';
import { browserPath, goTo } from '../e2e/desk';
import { fillFolder } from './many-cases';
import { atMost, shown, type Figure } from './timing';
import { quantile, shownAt, typed } from './window-time';

const CASES = 20_000;
/** What a user is shown of the ledger: its rows, drawn. */
const ROWS = '.ledger-screen .list-body .list-row:not(.list-group)';
const GROUPS = '.ledger-screen .list-body .list-group';
const BENCH = '.workbench .bench-today li .light';

const median = (times: readonly number[]): number => quantile(times, 0.5);

/** Each address in turn, from the one before; ms until what it says is painted. */
async function walked(page: Page, addresses: readonly string[], drawn: string): Promise<readonly number[]> {
  const times: number[] = [];
  for (const address of addresses) times.push(await shownAt(page, address, drawn));
  return times;
}

const townships = ['南郊乡', '汪屯乡', '三里堡街道', '繁塔街道', '官坊街道', '菜市街道', '新门关街道'];
const filters = [
  ...townships.map((township) => `/cases?township=${township}`),
  ...['red', 'yellow', 'blue'].map((colour) => `/cases?colour=${colour}`),
  ...['rectifying', 'reported', 'closed'].map((state) => `/cases?state=${state}`),
];
const groups = ['township', 'category', 'leadUnit', 'state', 'colour', 'batch'].map(
  (by) => `/cases?by=${by}`,
);

async function inWindow(desk: BrowserDesk): Promise<readonly Figure[]> {
  const { page, context } = await desk.open('/help');
  const first = await shownAt(page, '/cases', ROWS);
  const openings: number[] = [];
  const benches: number[] = [];
  for (let n = 0; n < 5; n++) {
    await goTo(page, '/help');
    benches.push(await shownAt(page, '/workbench', BENCH));
    await goTo(page, '/help');
    openings.push(await shownAt(page, '/cases', ROWS));
  }
  const filtered = await walked(page, filters, ROWS);
  await goTo(page, '/cases');
  const grouped = await walked(page, groups, GROUPS);
  const sorted = await walked(
    page,
    ['site', 'due', 'township'].map((sort) => `/cases?sort=${sort}`),
    ROWS,
  );
  await shownAt(page, '/cases', ROWS);
  await page.getByRole('textbox', { name: '查找问题' }).focus();
  const keys = await typed(page, [...'XC-201710-0'], '.ledger-screen .papers-total');
  await context.close();
  return [
    atMost(`the ledger of ${CASES} cases opens first after the program has started`, first, 1000, 'ms'),
    atMost('the ledger opens: address to painted rows, median', median(openings), 1000, 'ms'),
    atMost('a filter: address to painted rows, median', median(filtered), 100, 'ms'),
    shown('a filter, slowest', Math.max(...filtered), 'ms'),
    atMost('a group: address to painted rows, median', median(grouped), 100, 'ms'),
    shown('a group, slowest', Math.max(...grouped), 'ms'),
    shown('sorted by a column, median', median(sorted), 'ms'),
    atMost(
      'a key in the search: from the event to the rows, median',
      median(keys.map(({ wait }) => wait)),
      100,
      'ms',
    ),
    atMost('the workbench: address to painted lines, median', median(benches), 300, 'ms'),
  ];
}

export default async function measure(): Promise<readonly Figure[]> {
  if (browserPath === undefined) throw new Error('no Chromium, Chrome or Edge on this machine');
  const home = await mkdtemp(path.join(os.tmpdir(), 'duban-window-ledger-'));
  process.env.DUBAN_HOME = home;
  try {
    await startBrowserDesk({ home }).then((desk) => desk.close());
    const place = suggestedPlace(surroundings());
    await fillFolder(place, CASES);
    const reading = await deskAt(place);
    await ledgerOf(reading);
    while (!existsSync(path.join(place, 'index', 'cases.jsonl')))
      await new Promise((resolve) => setTimeout(resolve, 200));
    await reading.close();
    const desk = await startBrowserDesk({ home });
    try {
      return await inWindow(desk);
    } finally {
      await desk.close();
    }
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}
