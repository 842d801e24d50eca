/** An Electron on this machine for end-to-end tests, and the display that it draws on. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const installed = fileURLToPath(new URL('../../node_modules/electron', import.meta.url));
const NAMES: Partial<Record<NodeJS.Platform, string>> = {
  win32: 'electron.exe',
  darwin: 'Electron.app/Contents/MacOS/Electron',
};
const NAME = NAMES[process.platform] ?? 'electron';

/** Where an unpacked Electron 22.3 is kept on Linux, whatever brought it there. */
const cached = path.join(
  process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache'),
  'duban-electron-22',
);

/** Electron's program: the one handed in, the one that the package's installer fetched, or the cached 22.3. */
export function findElectron(): string | undefined {
  const given = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? '';
  // the installer writes it last
  const fetched = path.join(installed, 'path.txt');
  return [
    ...(given === '' ? [] : [path.join(given, NAME)]),
    ...(existsSync(fetched) ? [path.join(installed, 'dist', readFileSync(fetched, 'utf8').trim())] : []),
    path.join(cached, NAME),
  ].find((program) => existsSync(program));
}

const xvfb = (process.env.PATH ?? '')
  .split(path.delimiter)
  .map((folder) => path.join(folder, 'Xvfb'))
  .find((file) => existsSync(file));
const ownDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

/** Whether windows can be drawn, on this machine's display or on one in memory. */
export const canDisplay = ownDisplay || xvfb !== undefined;

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
