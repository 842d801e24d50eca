/** The application in a real Electron, driven by Playwright: started on a folder of its own, asked through its bridge. */
import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import type { CallName, Given, Output, Reply } from '../../electron/contract';
import { electronProgram, type Display } from '../support/electron';

const repository = fileURLToPath(new URL('../..', import.meta.url));
/** A page of ours with the bridge and without the window's own code: nothing else takes what is asked for there. */
const BARE_PAGE = 'app://ui/licences.txt';

export interface DesktopApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** All that the console complains of. */
  readonly problems: readonly string[];
  /** How the process was started, for a second start. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** How long a start may take on a loaded machine (it takes 2 s), ms; and how often it is tried. */
const START = { most: 15_000, tries: 5 };

/** Electron 22 at times starts and never tells Playwright so, seen once in some forty starts: it is ended and started anew. */
async function launched(options: Parameters<typeof _electron.launch>[0]): Promise<ElectronApplication> {
  for (let left = START.tries - 1; ; left--) {
    try {
      return await _electron.launch({ ...options, timeout: START.most });
    } catch (error) {
      if (left === 0) throw error;
      console.warn('the desktop did not answer Playwright and is started anew');
    }
  }
}

/**
 * @param home folder of the user's data and of Chromium's.
 * @param beside another process on that folder.
 */
export async function startDesktop(display: Display, home: string, beside = false): Promise<DesktopApp> {
  const env = { ...process.env, ...display.env, DUBAN_HOME: home } as Record<string, string>;
  // as root Chromium refuses to run with its sandbox
  const args = ['--no-sandbox', repository, `--user-data-dir=${home}/chromium${beside ? '-beside' : ''}`];
  const app = await launched({ executablePath: electronProgram, args, env });
  const page = await app.firstWindow();
  const problems: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  // the first load began before anyone listened
  await page.reload();
  return { app, page, problems, args, env };
}

/** One call of the contract through the bridge. @throws Error with the host's words. */
export async function ask<N extends CallName>(page: Page, name: N, input: Given<N>): Promise<Output<N>> {
  const given = { name, input } as { name: CallName; input: never };
  const answer = await page.evaluate((call) => window.duban?.call(call.name, call.input), given);
  const reply = answer as Reply<Output<N>>;
  if (!reply.ok) throw new Error(`${name}: ${reply.error.message}`);
  return reply.value;
}

/** Leaves the window's own page for one that only has the bridge. */
export async function openBarePage({ app, page }: DesktopApp): Promise<void> {
  await app.evaluate(async ({ BrowserWindow }, address) => {
    await BrowserWindow.getAllWindows()[0]?.loadURL(address);
  }, BARE_PAGE);
  await page.waitForURL(BARE_PAGE);
}

/** What save dialogs answer from now on; undefined cancels them. */
export const answerSave = (app: ElectronApplication, file: string | undefined): Promise<void> =>
  app.evaluate(({ dialog }, filePath) => {
    Reflect.set(globalThis, 'proposed', undefined);
    dialog.showSaveDialog = (...given: unknown[]) => {
      Reflect.set(globalThis, 'proposed', given.at(-1));
      return Promise.resolve({ canceled: filePath === undefined, filePath: filePath ?? '' });
    };
  }, file);

/** The file name that the last save dialog proposed. */
export const proposed = (app: ElectronApplication): Promise<string | undefined> =>
  app.evaluate(
    () => (Reflect.get(globalThis, 'proposed') as { defaultPath?: string } | undefined)?.defaultPath,
  );
