// npm run package: installers for this platform (electron-builder's --win, --linux, --mac choose others), and with
// --win7 the variant for Windows 7 and 8.1. With --dir the unpacked application, from an Electron that is on this
// machine: no network is needed then.
import './node-version.mjs';
import { cp, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { findElectron } from './electron-program.mjs';
import { dist, repository } from './paths.mjs';
import { fail, prepare } from './prepare.mjs';
import { run } from './progress.mjs';

const print = (line) => console.log(line);
/** Windows 7 and 8.1 end with it. */
const LAST_FOR_WINDOWS_7 = 22;

/** The Electron to pack, its version told by the file beside it. */
async function localElectron() {
  const found = findElectron({ old: true });
  if (found === undefined) {
    const { oldElectron } = await import('./electron-runtime.mjs');
    return describe(await oldElectron(print));
  }
  // on macOS the folder is that of Electron.app
  return describe(found.folder);
}

async function describe(folder) {
  const version = (await readFile(path.join(folder, 'version'), 'utf8')).trim().replace(/^v/, '');
  return { folder, version, isOld: Number.parseInt(version, 10) <= LAST_FOR_WINDOWS_7 };
}

/** electron-builder's arguments for what was asked. */
async function builderArgs(asked) {
  const rest = asked.filter((argument) => argument !== '--win7');
  const win7 = asked.includes('--win7');
  if (!asked.includes('--dir')) return { win7, args: win7 ? ['--win', ...rest] : rest };
  const { folder, version, isOld } = await localElectron();
  print(`打包 packing with Electron ${version}`);
  const local = [`-c.electronDist=${folder}`, `-c.electronVersion=${version}`];
  return { win7: win7 || isOld, args: [...rest, ...local] };
}

try {
  await prepare(print, ['desktop', 'press', 'window']);
  const { loadTs } = await import('./load-ts.mjs');
  const { standInFolder } = await loadTs('electron/disk/fonts/stand-ins.ts');
  const cli = createRequire(import.meta.url).resolve('electron-builder/cli.js');
  await cp(standInFolder(), path.join(dist, 'fonts'), { recursive: true });
  const { win7, args } = await builderArgs(process.argv.slice(2));
  const config = path.join(repository, win7 ? 'build/electron-builder-win7.yml' : 'electron-builder.yml');
  const fuses = win7 ? [] : ['-c.electronFuses.grantFileProtocolExtraPrivileges=false'];
  const fixed = [cli, '--config', config, '--publish', 'never', ...fuses];
  const options = { print, cwd: repository, stdio: 'inherit' };
  process.exitCode = (await run('package', process.execPath, [...fixed, ...args], options)).code;
} catch (error) {
  fail(error);
}
