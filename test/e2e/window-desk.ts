/** The application in a real Electron on a folder of its own, as specs of both hosts drive it. */
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { ConsoleMessage } from 'playwright-core';
import { expect } from 'vitest';
import { sampleOffice } from '../../templates/sample-office';
import { openDisplay } from '../support/electron';
import { goTo, goToPaper, usual, type Desk, type DeskOptions, type Size } from './desk';
import { ask as askWindow, startDesktop } from './desktop-app';

export async function startWindowDesk({ home, setUp = true, beside }: DeskOptions = {}): Promise<Desk> {
  const folder = home ?? (await mkdtemp(path.join(os.tmpdir(), 'duban-window-')));
  const display = await openDisplay();
  const { app, page } = await startDesktop(display, folder, beside);
  const program = app.process();
  page.setDefaultTimeout(90_000);
  const ask: Desk['ask'] = (name, input) => askWindow(page, name, input);
  await page.locator('.frame, .first-run').first().waitFor();
  if (setUp && (await ask('desk', {})).mode === 'setup') await ask('setUp', { office: sampleOffice });
  let files = 0;
  let forget = (): void => undefined;

  /** There is one window: it begins anew, as one that was just opened. */
  async function fresh(to: string, size: Size) {
    forget();
    const problems: string[] = [];
    const heard = (message: ConsoleMessage): void => {
      if (['error', 'warning'].includes(message.type())) problems.push(message.text());
    };
    const failed = (error: Error): void => void problems.push(error.message);
    await app.evaluate(({ BrowserWindow }, { width, height }) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
    }, size);
    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    await goTo(page, to);
    page.on('console', heard).on('pageerror', failed);
    forget = () => void page.off('console', heard).off('pageerror', failed);
    await page.reload();
    await page.locator('.frame, .first-run').first().waitFor();
    return { page, problems, close: () => Promise.resolve() };
  }

  return {
    ask,
    paper: async (kind, data) => {
      const content = data ?? (await ask('sample', { kind })).data;
      return (await ask('create', { kind, data: content })).summary.id;
    },
    open: (to = '', size = usual) => fresh(to, size),
    openPaper: async (id, size = usual) => {
      const window = await fresh(`/papers/${id}`, size);
      await goToPaper(page, id);
      return window;
    },
    saved: async (_page, act) => {
      const place = path.join(folder, `saved-${(files += 1)}`);
      await mkdir(place);
      await app.evaluate(({ dialog }, to) => {
        dialog.showSaveDialog = (...given: unknown[]) => {
          const { defaultPath } = given.at(-1) as { defaultPath: string };
          const name = defaultPath.split(/[\\/]/u).at(-1);
          return Promise.resolve({ canceled: false, filePath: `${to}/${name}` });
        };
      }, place);
      await act();
      // written beside and moved here: what has its name is whole
      const names = async () =>
        (await readdir(place)).filter((name) => /\.(docx|pdf|json|duban|xlsx|zip)$/u.test(name));
      await expect.poll(names, { timeout: 60_000 }).toHaveLength(1);
      const [name = ''] = await names();
      return { name, bytes: await readFile(path.join(place, name)) };
    },
    kill: async () => {
      const ended = once(program, 'exit');
      program.kill('SIGKILL');
      await ended;
    },
    close: async () => {
      if (program.exitCode === null && program.signalCode === null) await app.close();
      display.close();
      if (home === undefined)
        await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}
