// How the tests are run: every test/**/*.test.ts; the long ones only when DUBAN_LONG=1 asks for full counts.
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Specs of the window that run on both hosts: in a browser with all the others, and here in Electron. */
const ON_BOTH_HOSTS = [
  'archive',
  'campaign',
  'derive-print',
  'editing',
  'exchange',
  'export-jobs',
  'fields',
  'files',
  'first-run',
  'grid',
  'kinds',
  'papers',
  'registry',
  'safety',
  'second-window',
  'settings',
  'story',
  'templates',
].map((name) => `test/e2e/${name}.test.ts`);

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    projects: [
      { extends: true, test: { name: 'all', include: ['test/**/*.test.ts', 'test/**/*.test.tsx'] } },
      {
        extends: true,
        test: { name: 'desktop', include: ON_BOTH_HOSTS, env: { DUBAN_SPECS_ON: 'desktop' } },
      },
    ],
    // Two suites that start LibreOffice or a browser at once starve each other on small machines.
    maxWorkers: 2,
    // A worker loads a module once for all its files: with a copy for each, loading took longer than most tests.
    isolate: false,
    testTimeout: 30_000,
    // what a window does on a loaded machine may take this long
    expect: { poll: { timeout: 15_000 } },
    hookTimeout: 120_000,
    env: {
      // Goldens must not depend on the faces or the clock zone of the machine that runs them.
      DUBAN_SYSTEM_FONTS: '0',
      TZ: 'Asia/Shanghai',
      // No test opens the desk of the person who runs it.
      DUBAN_HOME: path.join(os.tmpdir(), `duban-test-home-${process.pid}`),
    },
  },
});
