/** The real application as a spec drives it, on either host, and what specs look at in its window. */
import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import type { CallName, Given, Output } from '../../electron/contract';
import { findChromium } from '../support/chromium';
import { notRun } from '../support/not-run';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Window {
  readonly page: Page;
  /** All that the console complains of. */
  readonly problems: readonly string[];
  readonly close: () => Promise<void>;
}

/** A file as the user got it. */
export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

export interface Desk {
  /** A call that must go well, past the window. */
  readonly ask: <N extends CallName>(name: N, input: Given<N>) => Promise<Output<N>>;
  /** A new paper of a kind, of these data or of the kind's sample, put on the desk. @returns its id. */
  readonly paper: (kind: string, data?: unknown) => Promise<string>;
  /** A fresh window at an address of the desk: /papers. Nothing that an earlier window remembered is left. */
  readonly open: (to?: string, size?: Size) => Promise<Window>;
  /** A fresh window with a paper open in it, its pages drawn. */
  readonly openPaper: (id: string, size?: Size) => Promise<Window>;
  /** What is saved when `act` is done in a window: the download, or what the system's dialog was answered with. */
  readonly saved: (page: Page, act: () => Promise<void>) => Promise<SavedFile>;
  /** Ends the program as a power cut would: in a browser the host alone, whose window stays. */
  readonly kill: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface DeskOptions {
  /** A folder that is kept; a fresh one, removed at the end, when none is given. */
  readonly home?: string;
  /** Sets the sample's office up; not for tests of the first run. */
  readonly setUp?: boolean;
  /** Another process of the program on the same folder: Electron's own files lie elsewhere then. */
  readonly beside?: boolean;
}

export const usual: Size = { width: 1366, height: 768 };

/** Where the browser is; without one the end-to-end tests say loudly that they did not run. */
export const browserPath = findChromium();

/** Which host a run of the specs is on: build/vitest.config.ts runs those of both once on each. */
export const onDesktop = process.env.DUBAN_SPECS_ON === 'desktop';
if (!onDesktop && browserPath === undefined)
  notRun('the window in a browser: no Chromium, Chrome or Edge on this machine');

/** Expects of what will be so in a while: a loaded machine answers later than in a second. */
export const soon = <T>(look: () => T) => expect.poll(look, { timeout: 15_000 });

/** Goes to an address of the desk as a link would. */
export async function goTo(page: Page, to: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, to);
}

/** Goes to a paper as a link would, and waits for its pages. */
export async function goToPaper(page: Page, id: string): Promise<void> {
  await goTo(page, `/papers/${id}`);
  await page.locator('.work .page').first().waitFor();
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
