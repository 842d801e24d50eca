// Installs the packages when they are missing or other than the lock file says. Node's own modules only.
import './node-version.mjs';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { repository } from './paths.mjs';
import { run } from './progress.mjs';

const STAMP = path.join(repository, 'node_modules', '.duban-installed');

const read = (file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
};

/** What the installed packages must match: the lock file, and the platform that native ones are for. */
function wanted() {
  const lock = readFileSync(path.join(repository, 'package-lock.json'));
  return createHash('sha256').update(lock).update(`${process.platform} ${process.arch}`).digest('hex');
}

/** Whether npm's own record of node_modules agrees with the lock file (someone ran npm himself). */
function agrees() {
  const record = read(path.join(repository, 'node_modules', '.package-lock.json'));
  if (record === undefined) return false;
  const installed = JSON.parse(record).packages;
  const { packages } = JSON.parse(readFileSync(path.join(repository, 'package-lock.json'), 'utf8'));
  return Object.entries(packages).every(
    ([folder, { version, optional }]) =>
      folder === '' ||
      installed[folder]?.version === version ||
      (optional && installed[folder] === undefined),
  );
}

/**
 * Install what is missing.
 * @param {(line: string) => void} print where progress goes.
 * @throws {Error} when npm fails; its output is in the message.
 */
export async function install(print) {
  const stamp = wanted();
  if (read(STAMP) === stamp) return;
  if (!agrees()) {
    print('安装依赖 installing packages (npm ci)…');
    const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
    const npm = process.env.npm_execpath;
    const isScript = npm !== undefined && /\.c?js$/.test(npm);
    const { code, output } = await run(
      '安装依赖 installing packages',
      isScript ? process.execPath : 'npm',
      isScript ? [npm, ...args] : args,
      { print, cwd: repository, shell: !isScript && process.platform === 'win32' },
    );
    if (code !== 0) throw new Error(`安装依赖失败 npm ci failed (${code})\n${output}`);
  }
  writeFileSync(STAMP, stamp);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await install((line) => console.log(line));
