// npm start: makes everything ready and opens the application: in Electron, or on 127.0.0.1 where that cannot be.
import './node-version.mjs';
import { spawn } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findElectron } from './electron-program.mjs';
import { dist, repository } from './paths.mjs';
import { fail, prepare } from './prepare.mjs';
import { run } from './progress.mjs';

const print = (line) => console.log(line);
const DOWNLOAD_LIMIT_MS = 300_000;
/** An Electron that ends sooner than this, badly, could not open a window (missing libraries, no GPU, no display). */
const TOO_SOON_MS = 5000;

const hasDisplay = () =>
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const ELECTRON = path.join(repository, 'node_modules', 'electron');
/** Says that Electron's download failed, so that the next starts do not wait for it again. */
const FAILED_MARK = path.join(repository, 'node_modules', '.duban-no-electron');
const RETRY_AFTER_MS = 24 * 3600_000;

/** Electron's program, fetched by its own installer when it is missing. */
async function electron() {
  // not the old one: an up-to-date browser is the safer window (ELECTRON_OVERRIDE_DIST_PATH may still name it)
  const there = findElectron({ old: false });
  if (there !== undefined) return there.program;
  const failed = statSync(FAILED_MARK, { throwIfNoEntry: false });
  if (failed !== undefined && Date.now() - failed.mtimeMs < RETRY_AFTER_MS) return undefined;
  print('下载 Electron downloading Electron…');
  const options = { print, limitMs: DOWNLOAD_LIMIT_MS };
  const { code } = await run(
    '下载 Electron downloading Electron',
    process.execPath,
    [path.join(ELECTRON, 'install.js')],
    options,
  );
  if (code === 0) return findElectron({ old: false })?.program;
  writeFileSync(FAILED_MARK, '');
  print('未能取得 Electron，改在浏览器中打开。Electron could not be had; serving to a browser instead.');
  return undefined;
}

/** Run a program to its end with our own terminal. */
function follow(program, args) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'inherit' });
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** Open the window. @returns {Promise<number | undefined>} its exit code, or undefined when it could not open. */
async function openDesktop(args) {
  if (!hasDisplay() || process.env.DUBAN_HOST === 'web') return undefined;
  const program = await electron();
  if (program === undefined) return undefined;
  const started = performance.now();
  // Chromium refuses to run as root with its sandbox.
  const root = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const code = await follow(program, [...root, repository, ...args]);
  if (code === 0 || performance.now() - started > TOO_SOON_MS) return code;
  print(
    'Electron 未能打开窗口，改在浏览器中打开。Electron could not open its window; serving to a browser instead.',
  );
  return undefined;
}

try {
  const { version } = JSON.parse(readFileSync(path.join(repository, 'package.json'), 'utf8'));
  print(`督办文书 Duban ${version}`);
  await prepare(print, 'all');
  const args = process.argv.slice(2);
  process.exitCode =
    (await openDesktop(args)) ?? (await follow(process.execPath, [path.join(dist, 'web.cjs'), ...args]));
} catch (error) {
  fail(error);
}
