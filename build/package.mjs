// npm run package: an installer for this platform, or with --dir the unpacked application.
import './node-version.mjs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { repository } from './paths.mjs';
import { fail, prepare } from './prepare.mjs';
import { run } from './progress.mjs';

const print = (line) => console.log(line);

try {
  await prepare(print, ['desktop', 'window']);
  const { loadTs } = await import('./load-ts.mjs');
  const { standInFolder } = await loadTs('electron/disk/fonts/stand-ins.ts');
  const cli = createRequire(import.meta.url).resolve('electron-builder/cli.js');
  const env = { ...process.env, DUBAN_STAND_INS: standInFolder() };
  const args = [cli, '--config', path.join(repository, 'electron-builder.yml'), '--publish', 'never'];
  const options = { print, cwd: repository, stdio: 'inherit', env };
  process.exitCode = (
    await run('package', process.execPath, [...args, ...process.argv.slice(2)], options)
  ).code;
} catch (error) {
  fail(error);
}
