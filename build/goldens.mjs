// npm run goldens: writes the goldens anew; read the diff before committing it.
import './node-version.mjs';
import path from 'node:path';
import { repository } from './paths.mjs';
import { fail, prepare } from './prepare.mjs';
import { run } from './progress.mjs';

const print = (line) => console.log(line);

try {
  await prepare(print, []);
  const vitest = path.join(repository, 'node_modules', 'vitest', 'vitest.mjs');
  const args = [vitest, 'run', '--config', 'build/vitest.config.ts', 'test/golden', ...process.argv.slice(2)];
  const env = { ...process.env, DUBAN_RENEW: '1' };
  process.exitCode = (
    await run('goldens', process.execPath, args, { print, cwd: repository, stdio: 'inherit', env })
  ).code;
} catch (error) {
  fail(error);
}
