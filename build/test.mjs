// npm test: installs what is missing, runs every runner, says what did not run, and closes with one line of counts.
// --long runs the long tests as well, --faults the fault tests alone and in full.
import './node-version.mjs';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { repository } from './paths.mjs';
import { fail, prepare } from './prepare.mjs';
import { run } from './progress.mjs';
import { summarise } from './summary.mjs';

const print = (line) => console.log(line);
const read = (file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};
const bin = (...parts) => path.join(repository, 'node_modules', ...parts);

const CHECKS = {
  format: [bin('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  lint: [bin('oxlint', 'bin', 'oxlint'), '--config', 'build/oxlint.json', '--type-aware', '.'],
  types: [bin('typescript', 'bin', 'tsc'), '--noEmit', '-p', '.'],
  walls: ['build/check-walls.mjs'],
};

/** Runs one check. @returns whether it passed. */
async function passes(name) {
  const started = performance.now();
  const { code, output } = await run(name, process.execPath, CHECKS[name], { print, cwd: repository });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (output.trim() !== '') print(output.trimEnd());
  print(`${name}: ${code === 0 ? 'passed' : 'FAILED'} (${seconds} s)`);
  return code === 0;
}

/** Run the checks, one test each, in two queues of about the same length. */
async function check() {
  const counts = { passed: 0, failed: 0 };
  const inTurn = async (names) => {
    for (const name of names) counts[(await passes(name)) ? 'passed' : 'failed'] += 1;
  };
  await Promise.all([inTurn(['format', 'lint']), inTurn(['types', 'walls'])]);
  return counts;
}

/** Run vitest. @returns counts, and what the tests could not run. */
async function test(args, modes) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'duban-test-'));
  const report = path.join(folder, 'report.json');
  const notRun = path.join(folder, 'not-run.txt');
  const { code } = await run(
    'tests',
    process.execPath,
    [
      bin('vitest', 'vitest.mjs'),
      ...['run', '--config', 'build/vitest.config.ts', '--reporter=default', '--reporter=json'],
      `--outputFile.json=${report}`,
      ...args,
    ],
    {
      print,
      cwd: repository,
      stdio: 'inherit',
      env: { ...process.env, DUBAN_NOT_RUN: notRun, ...modes },
    },
  );
  const summary = summarise(read(report), read(notRun), code);
  rmSync(folder, { recursive: true, force: true });
  return summary;
}

try {
  const given = process.argv.slice(2);
  const faults = given.includes('--faults');
  const filters = given.filter((argument) => !argument.startsWith('--'));
  if (faults && filters.length === 0) filters.push('test/faults/');
  await prepare(print, 'all');
  const checks = filters.length === 0 ? await check() : { passed: 0, failed: 0 };
  const tests = await test(filters, {
    ...(given.includes('--long') ? { DUBAN_LONG: '1' } : {}),
    ...(faults ? { DUBAN_FAULTS: '1' } : {}),
  });
  if (tests.missing.length > 0) {
    print(`\n!!! 未运行 NOT RUN: ${tests.missing.length}`);
    for (const line of tests.missing) print(`!!! ${line}`);
  }
  const failed = checks.failed + tests.failed;
  print(`${checks.passed + tests.passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
} catch (error) {
  fail(error);
  print('0 passed, 1 failed');
}
