/** An Electron on this machine for end-to-end tests, and the display that it draws on. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { findElectron } from '../../build/electron-program.mjs';
import { notRun } from './not-run';

// where there is none, the tests say loudly that they did not run
const electron = findElectron({ old: true });

const xvfb = (process.env.PATH ?? '')
  .split(path.delimiter)
  .map((folder) => path.join(folder, 'Xvfb'))
  .find((file) => existsSync(file));
const ownDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

const canDisplay = ownDisplay || xvfb !== undefined;
if (electron === undefined)
  notRun(
    `the desktop window: no Electron (ELECTRON_OVERRIDE_DIST_PATH may name one)${process.env.DUBAN_NO_ELECTRON ?? ''}`,
  );
else if (!canDisplay) notRun('the desktop window: no display and no Xvfb');

/** Whether desktop tests can run: an Electron, and a display of this machine's or one in memory. */
export const canRunDesktop = electron !== undefined && canDisplay;
/** What they drive; run nothing without `canRunDesktop`. */
export const electronProgram = electron?.program ?? '';

export interface Display {
  /** For the environment of what draws on it. */
  readonly env: Readonly<Record<string, string>>;
  readonly close: () => void;
}

/** This machine's display, else one in memory. @throws Error when Xvfb ends without a display. */
export async function openDisplay(): Promise<Display> {
  if (ownDisplay || xvfb === undefined) return { env: {}, close: () => undefined };
  // Xvfb takes a free number and writes it there
  const args = ['-displayfd', '1', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'];
  const child = spawn(xvfb, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const number = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (data: Buffer) => {
      said += data.toString();
      if (said.includes('\n')) resolve(said.trim());
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Xvfb ended with ${code ?? 'a signal'}`)));
  });
  return { env: { DISPLAY: `:${number}` }, close: () => void child.kill() };
}
