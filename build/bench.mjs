// npm run bench: runs test/bench/*.bench.ts, each in a process of its own, and prints their figures against the limits.
// A bench file exports as default: () => Promise<{ name, value, limit, unit, ok }[]>.
import './node-version.mjs';
import { fork } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { repository } from './paths.mjs';
import { fail, prepare } from './prepare.mjs';

const print = (line) => console.log(line);
const FOLDER = 'test/bench';

/** Figures of one file, or undefined when its process ended badly. */
function figuresOf(file) {
  return new Promise((resolve) => {
    const child = fork(fileURLToPath(import.meta.url), [file], {
      cwd: repository,
      execArgv: ['--expose-gc'],
      env: { ...process.env, DUBAN_BENCH_CHILD: '1', DUBAN_SYSTEM_FONTS: '0' },
    });
    let figures;
    child.on('message', (message) => (figures = message));
    child.on('exit', (code) => resolve(code === 0 ? figures : undefined));
  });
}

const shown = (value) => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(2));

async function benchAll(filters) {
  const files = (existsSync(path.join(repository, FOLDER)) ? readdirSync(path.join(repository, FOLDER)) : [])
    .filter((file) => file.endsWith('.bench.ts'))
    .filter((file) => filters.length === 0 || filters.some((filter) => file.includes(filter)));
  // what runs in a browser runs as it is bundled
  await prepare(print, files.some((file) => file.startsWith('window')) ? ['web', 'press', 'window'] : []);
  let missed = files.length === 0 ? 1 : 0;
  if (files.length === 0) print('no bench file was found');
  for (const file of files) {
    print(file);
    const figures = await figuresOf(`${FOLDER}/${file}`);
    if (figures === undefined) print('  ended badly');
    if (figures === undefined) missed += 1;
    for (const { name, value, limit, unit, ok } of figures ?? []) {
      const against = limit === undefined ? '' : ` (limit ${shown(limit)} ${unit})`;
      print(`  ${ok ? 'ok    ' : 'MISSED'} ${name}: ${shown(value)} ${unit}${against}`);
      if (!ok) missed += 1;
    }
  }
  process.exitCode = missed === 0 ? 0 : 1;
}

async function benchOne(file) {
  const { loadTs } = await import('./load-ts.mjs');
  const { default: measure } = await loadTs(file);
  const figures = await measure();
  await new Promise((resolve) => process.send(figures, resolve));
  process.disconnect();
}

try {
  if (process.env.DUBAN_BENCH_CHILD === '1') await benchOne(process.argv[2]);
  else await benchAll(process.argv.slice(2));
} catch (error) {
  fail(error);
}
