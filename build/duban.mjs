// The command line: makes everything ready without a word on stdout, then hands the arguments on.
import './node-version.mjs';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { dist } from './paths.mjs';
import { fail, prepare } from './prepare.mjs';

try {
  await prepare((line) => console.error(line), ['cli']);
  const child = spawn(process.execPath, [path.join(dist, 'cli.cjs'), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  child.on('exit', (code) => (process.exitCode = code ?? 1));
} catch (error) {
  fail(error);
}
