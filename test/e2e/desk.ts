/** The editor's screen for a test: a host whose office is set up, and papers opened in windows of it. */
import type { Page } from 'playwright-core';
import { sampleOffice } from '../../templates/sample-office';
import { goTo, startHost, type HostProcess, type Size, type Window } from './host-process';

export { browserPath, type Window } from './host-process';

/** A running host and browser. */
export interface Desk extends Pick<HostProcess, 'address' | 'ask' | 'close'> {
  /** A new paper of a kind, of these data or of the kind's sample, put on the desk. @returns its id. */
  readonly paper: (kind: string, data?: unknown) => Promise<string>;
  /** A fresh window with a paper open in it, its pages drawn. */
  readonly open: (paper: string, size?: Size) => Promise<Window>;
  /** Ends the host as a power cut would; the browser stays. */
  readonly killHost: () => Promise<void>;
}

/** Goes to a paper as a link would, and waits for its pages. */
export async function goToPaper(page: Page, id: string): Promise<void> {
  await goTo(page, `/papers/${id}`);
  await page.locator('.work .page').first().waitFor();
}

/** @param home a folder that is kept; a fresh one, set up and removed at the end, when none is given. */
export async function startDesk(home?: string): Promise<Desk> {
  const host = await startHost(home);
  const { address, ask, close } = host;
  if ((await ask('desk', {})).mode === 'setup') await ask('setUp', { office: sampleOffice });
  return {
    address,
    ask,
    paper: async (kind, data) => {
      const content = data ?? (await ask('sample', { kind })).data;
      return (await ask('create', { kind, data: content })).summary.id;
    },
    open: async (paper, size) => {
      const window = await host.window(size);
      await goToPaper(window.page, paper).catch(async (error: unknown) => {
        const seen = await window.page.locator('body').innerText();
        throw new Error(`no pages: ${window.problems.join('; ')}\n${seen}`, { cause: error });
      });
      return window;
    },
    killHost: host.kill,
    close,
  };
}

/** All text on the sheets that are drawn. */
export const sheetText = (page: Page): Promise<string> =>
  page.locator('.stack .page').evaluateAll((sheets) => sheets.map((sheet) => sheet.textContent).join('\n'));

/** The sheet in view and the number of sheets, as the window says them. */
export const pageCount = async (page: Page): Promise<string | null> =>
  page.locator('.work .page-count .unseen').textContent();

/** The answer to "is it saved", as the window gives it. */
export const savedWords = (page: Page): Promise<string | null> => page.locator('.saved').textContent();

/** Until the host has answered for all that was typed. */
export const untilSaved = (page: Page): Promise<void> =>
  page.locator('.saved-saved').waitFor({ timeout: 10_000 });
