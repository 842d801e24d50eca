/** The application in Electron: its window, every kind, files through the system's dialogs, what it refuses. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CallName, Input, Output, Reply } from '../../electron/contract';
import { compose } from '../../renderer/paper/compose';
import { kinds } from '../../templates/kinds/index';
import { canRunDesktop, electronProgram, openDisplay, type Display } from '../support/electron';
import { tempFolder } from '../support/temp-folder';
import { chooseKind, sheetText } from './desk';

const repository = fileURLToPath(new URL('../..', import.meta.url));

describe.runIf(canRunDesktop)('the desktop', { timeout: 90_000 }, () => {
  const folder = tempFolder();
  let display: Display;
  let args: string[];
  let app: ElectronApplication;
  let page: Page;
  let problems: string[];

  async function start(): Promise<void> {
    const env = { ...process.env, ...display.env, DUBAN_DESK: 'none' } as Record<string, string>;
    app = await _electron.launch({ executablePath: electronProgram, args, env });
    page = await app.firstWindow();
    problems = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(error.message));
    // the first load began before anyone listened
    await page.reload();
    await page.locator('.page').first().waitFor();
  }

  beforeAll(async () => {
    display = await openDisplay();
    // as root Chromium refuses to run with its sandbox
    args = ['--no-sandbox', repository, `--user-data-dir=${await folder()}`];
    await start();
    const { electron, chrome } = await app.evaluate(() => process.versions);
    console.info(`desktop: Electron ${electron}, Chromium ${chrome}, ${electronProgram}`);
  });
  afterAll(async () => {
    try {
      await app.close();
    } finally {
      display.close();
    }
  });

  async function ask<N extends CallName>(name: N, input: Input<N>): Promise<Output<N>> {
    const given = { name, input } as { name: CallName; input: never };
    const answer = await page.evaluate((call) => window.duban?.call(call.name, call.input), given);
    const reply = answer as Reply<Output<N>>;
    if (!reply.ok) throw new Error(reply.error.message);
    return reply.value;
  }

  /** What save dialogs answer from now on; undefined cancels them. */
  const answerSave = (file: string | undefined) =>
    app.evaluate(({ dialog }, filePath) => {
      Reflect.set(globalThis, 'proposed', undefined);
      dialog.showSaveDialog = (...given: unknown[]) => {
        Reflect.set(globalThis, 'proposed', given.at(-1));
        return Promise.resolve({ canceled: filePath === undefined, filePath: filePath ?? '' });
      };
    }, file);
  /** The file name that the last save dialog proposed. */
  const proposed = () =>
    app.evaluate(
      () => (Reflect.get(globalThis, 'proposed') as { defaultPath?: string } | undefined)?.defaultPath,
    );

  test('opens one window, in sight, without Node, under a Chinese menu', async () => {
    const { visible, labels } = await app.evaluate(({ BrowserWindow, Menu }) => ({
      visible: BrowserWindow.getAllWindows().map((window) => window.isVisible()),
      labels: (Menu.getApplicationMenu()?.items ?? [])
        .flatMap((menu) => [menu, ...(menu.submenu?.items ?? [])])
        .filter((one) => one.type !== 'separator')
        .map((one) => one.label),
    }));
    expect(visible).toEqual([true]);
    expect(labels.length).toBeGreaterThan(10);
    expect(labels.filter((label) => !/^[\u4e00-\u9fff]+$/u.test(label))).toEqual([]);
    expect(await page.evaluate(() => [location.origin, typeof require, typeof process])).toEqual([
      'app://ui',
      'undefined',
      'undefined',
    ]);
    expect(problems).toEqual([]);
  });

  test('shows every kind as the typesetter has it', async () => {
    const { office } = await ask('office', {});
    const { chains } = await ask('fonts', {});
    for (const { slug, title } of kinds) {
      await chooseKind(page, title);
      const { record, pictures } = await ask('resolve', { record: await ask('sample', { kind: slug }) });
      const { layout } = compose(record, office, chains, pictures, (error) => {
        throw error;
      });
      await expect
        .poll(() => page.locator('.page-count').textContent())
        .toBe(`第 1 页，共 ${layout!.pages.length} 页`);
      const runs = layout!.pages[0]!.items.flatMap((item) => (item.kind === 'line' ? item.runs : []));
      expect(await page.locator('.page').first().textContent()).toBe(runs.map((run) => run.text).join(''));
    }
    expect(problems).toEqual([]);
  });

  test('writes files where the dialog says, nothing when it is cancelled, and opens them again', async () => {
    const target = await folder();
    const state = () => page.locator('.state').textContent();
    await chooseKind(page, '讲话稿');
    await page.getByRole('textbox', { name: '讲话人' }).fill('欧阳明远');
    await answerSave(undefined);
    await page.keyboard.press('Control+s');
    await expect.poll(proposed).toMatch(/的讲话\.json$/u);
    expect(await state()).toBe('已修改，尚未保存');
    for (const [button, name, start] of [
      ['导出 DOCX', '讲话 稿.docx', 'PK\x03\x04'],
      ['导出 PDF', '讲话 稿.pdf', '%PDF'],
    ] as const) {
      await answerSave(path.join(target, name));
      await page.getByRole('button', { name: button }).click();
      await expect.poll(state, { timeout: 20_000 }).toContain(`已导出“${name}”`);
      expect((await readFile(path.join(target, name))).subarray(0, 4).toString('latin1')).toBe(start);
    }
    const saved = path.join(target, '讲话.json');
    await answerSave(saved);
    await page.keyboard.press('Control+s');
    await expect.poll(state).toMatch(/^已保存/u);

    await chooseKind(page, '通知');
    await app.evaluate(({ dialog }, file) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] });
    }, saved);
    await page.getByRole('button', { name: '打开记录' }).click();
    await expect.poll(() => sheetText(page)).toContain('欧阳明远');
    expect(problems).toEqual([]);
  });

  test('says in words when a file cannot be written', async () => {
    await answerSave(await folder());
    const button = page.getByRole('button', { name: '导出 PDF' });
    const notice = page.locator('.ant-message-notice').first();
    expect(await notice.count()).toBe(0);
    await button.click();
    await notice.waitFor();
    expect(await notice.textContent()).toMatch(/[\u4e00-\u9fff]{4,}/u);
    expect(await button.isEnabled()).toBe(true);
  });

  test('a second start ends at once and leaves the one window', async () => {
    const second = spawn(electronProgram, args, { env: { ...process.env, ...display.env }, stdio: 'ignore' });
    const [code] = (await once(second, 'exit')) as [number | null];
    expect(code).toBe(0);
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  });

  test('keeps what was typed over a restart', async () => {
    await page.getByRole('textbox', { name: '讲话人' }).fill('上官致和');
    await expect.poll(() => sheetText(page)).toContain('上官致和');
    await app.close();
    await start();
    expect(await page.getByRole('textbox', { name: '讲话人' }).inputValue()).toBe('上官致和');
  });

  // the last: behind a prevented navigation Playwright's locators wait for ever
  test('refuses other addresses, windows and permissions', async () => {
    const found = await page.evaluate(async () => {
      const status = (address: string, method = 'GET') =>
        fetch(address, { method }).then(
          (answer) => answer.status,
          () => 'refused',
        );
      return {
        outside: await status('app://ui/..%2f..%2fpackage.json'),
        otherHost: await status('app://other/index.html'),
        file: await status('file:///etc/hosts'),
        network: await status('https://127.0.0.1:9/'),
        post: await status('app://ui/index.html', 'POST'),
        opened: window.open('https://127.0.0.1:9/'),
        notifications: await Notification.requestPermission(),
      };
    });
    expect(found).toEqual({
      outside: 403,
      otherHost: 'refused',
      file: 'refused',
      network: 'refused',
      post: 405,
      opened: null,
      notifications: 'denied',
    });
    await page.evaluate(() => void setTimeout(() => location.assign('https://127.0.0.1:9/')));
    const addresses = () =>
      app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map((one) => one.webContents.getURL()),
      );
    // a navigation that were allowed would show within this time
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await addresses()).toEqual(['app://ui/index.html']);
  });
});
