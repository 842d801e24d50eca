// npm run pictures: renews the pictures of real screens that the README and the window's help show, from the sample office.
import './node-version.mjs';
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { dist, repository } from './paths.mjs';
import { fail, prepare } from './prepare.mjs';

const print = (line) => console.log(line);
const folder = path.join(repository, 'renderer', 'help', 'pictures');
/** Bytes: a README with pictures must stay quick to load. */
const LARGEST = 120_000;
const SIZE = { width: 1280, height: 720 };

/** By file name: where it is taken, and what must be in sight first. */
const screens = (idOf) => ({
  list: { to: '/papers', seen: '.papers-row a' },
  editor: { to: `/papers/${idOf('rectification-report')}`, seen: '.work .page tspan' },
  grid: {
    to: `/papers/${idOf('task-breakdown')}`,
    seen: '.grid-pane .dsg-row',
    act: (page) => page.locator('.ant-segmented').getByText('表格').click(),
  },
  templates: { to: '/settings/templates/supervision-order', seen: 'svg.page tspan' },
});

/** Starts the loopback host on a folder of its own. @returns its address, with the token. */
function start(home) {
  const child = spawn(process.execPath, [path.join(dist, 'web.cjs')], {
    env: { ...process.env, DUBAN_HOME: home, DUBAN_SYSTEM_FONTS: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (data) => {
      said += data;
      const found = /http:\/\/127\.0\.0\.1:\d+\/#\S+/.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => reject(new Error(`the host did not start: ${said}`)));
  });
  return { child, address };
}

async function call(address, name, input) {
  const { origin, hash } = new URL(address);
  const answer = await fetch(`${origin}/api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin, 'x-duban-token': hash.slice(1) },
    body: JSON.stringify(input),
  });
  const reply = await answer.json();
  if (!reply.ok) throw new Error(`${name}: ${reply.error.message}`);
  return reply.value;
}

/** A picture of the page as WebP; Chromium's own screenshots know no such files, its canvas does. */
async function pictureOf(page) {
  const png = (await page.screenshot()).toString('base64');
  const address = await page.evaluate(async (bytes) => {
    const image = new Image();
    image.src = `data:image/png;base64,${bytes}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    canvas.getContext('2d').drawImage(image, 0, 0);
    return canvas.toDataURL('image/webp', 0.82);
  }, png);
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}

async function take(address, browser) {
  await call(address, 'openSample', {});
  const { rows } = await call(address, 'find', {});
  const idOf = (kind) => rows.find((row) => row.kind === kind).id;
  const context = await browser.newContext({ viewport: SIZE, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  for (const [name, { to, seen, act }] of Object.entries(screens(idOf))) {
    const page = await context.newPage();
    await page.goto(address);
    await page.locator('.frame').waitFor();
    await page.evaluate((hash) => (location.hash = hash), to);
    await act?.(page);
    await page.locator(seen).first().waitFor({ timeout: 60_000 });
    await page.evaluate(() => document.fonts.ready);
    // what is still drawn after the fonts: two frames of a page that nobody touches
    await page.waitForTimeout(1500);
    const bytes = await pictureOf(page);
    if (bytes.length > LARGEST)
      throw new Error(`${name}.webp has ${bytes.length} bytes, more than ${LARGEST}`);
    await writeFile(path.join(folder, `${name}.webp`), bytes);
    print(`${name}.webp ${Math.round(bytes.length / 1000)} kB`);
    await page.close();
  }
}

try {
  await prepare(print, ['web', 'press', 'window']);
  const { loadTs } = await import('./load-ts.mjs');
  const { findChromium, launchChromium } = await loadTs('test/support/chromium.ts');
  const program = findChromium();
  if (program === undefined)
    throw new Error('没有找到 Chromium。no Chromium, Chrome or Edge on this machine');
  await mkdir(folder, { recursive: true });
  const home = await mkdtemp(path.join(os.tmpdir(), 'duban-pictures-'));
  const { child, address } = start(home);
  const browser = await launchChromium(program);
  try {
    await take(await address, browser);
  } finally {
    await browser.close();
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill();
    await ended;
    await rm(home, { recursive: true, force: true });
  }
} catch (error) {
  fail(error);
}
