/** The walls hold: for each, a tree that breaks it alone is refused, and a tree that keeps them passes. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const repository = path.resolve(import.meta.dirname, '../..');
const folders: string[] = [];

/** Check a tree of small modules. */
function check(files: Readonly<Record<string, string>>): {
  readonly code: number | null;
  readonly output: string;
} {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'duban-walls-'));
  folders.push(folder);
  const settings = {
    'tsconfig.json': '{"compilerOptions":{"module":"ESNext","moduleResolution":"bundler"}}',
  };
  for (const [file, text] of Object.entries({ ...settings, 'package.json': '{}', ...files })) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  symlinkSync(path.join(repository, 'node_modules'), path.join(folder, 'node_modules'), 'dir');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['build/check-walls.mjs', folder], {
    cwd: repository,
    encoding: 'utf8',
  });
  return { code: status, output: stdout + stderr };
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const value = 'export const value = 1;\n';
const take = (from: string): string => `import { value } from '${from}';\nexport const taken = value;\n`;

describe('walls', () => {
  it('let through what keeps them', () => {
    const { code, output } = check({
      'templates/official/a.ts': value,
      'templates/document/b.ts': take('../official/a'),
      'templates/typeset/c.ts': take('../official/a'),
      'electron/service/d.ts': take('../../templates/official/a'),
    });
    expect(output).toContain('4 modules read, 0 broken');
    expect(code).toBe(0);
  });

  it('fail when no module was read', () => {
    const { code, output } = check({ 'templates/README.md': '', 'elsewhere/a.ts': value });
    expect(output).toContain('0 modules read');
    expect(code).toBe(1);
  });
});

describe('walls refuse', () => {
  const crossings: readonly (readonly [rule: string, from: string, to: string])[] = [
    ['templates-ground', 'templates/kind.ts', 'electron/disk/a.ts'],
    ['official-alone', 'templates/official/a.ts', 'templates/document/z.ts'],
    ['form-alone', 'templates/form.ts', 'templates/official/z.ts'],
    ['document', 'templates/document/a.ts', 'templates/flow/z.ts'],
    ['flow', 'templates/flow/a.ts', 'templates/typeset/z.ts'],
    ['typeset', 'templates/typeset/a.ts', 'templates/writers/z.ts'],
    ['writers-know-no-kind', 'templates/writers/a.ts', 'templates/kinds/notice/z.ts'],
    ['kinds-know-no-writer', 'templates/kinds/notice/a.ts', 'templates/writers/z.ts'],
    ['kinds-apart', 'templates/kinds/notice/b.ts', 'templates/kinds/speech/z.ts'],
    ['service-pure', 'electron/service/a.ts', 'electron/disk/a.ts'],
    ['electron', 'electron/a.ts', 'renderer/z.ts'],
    ['renderer', 'renderer/a.ts', 'electron/disk/a.ts'],
    ['renderer-contract-type-only', 'renderer/b.ts', 'electron/contract.ts'],
  ];
  const modules: readonly (readonly [rule: string, file: string, text: string])[] = [
    [
      'templates-pure',
      'templates/disk.ts',
      "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;\n",
    ],
    ['service-ports', 'electron/service/b.ts', "import fs from 'node:fs/promises';\nexport const a = fs;\n"],
    ['renderer-in-browser', 'renderer/c.ts', "import path from 'node:path';\nexport const a = path;\n"],
    ['electron-package', 'electron/disk/b.ts', "import { app } from 'electron';\nexport const a = app;\n"],
    ['not-found', 'templates/lost.ts', "import { a } from './absent';\nexport const b = a;\n"],
    [
      'no-circular',
      'templates/ring-a.ts',
      "import type { B } from './ring-b';\nexport interface A { b: B }\n",
    ],
    [
      'no-circular',
      'templates/ring-b.ts',
      "import type { A } from './ring-a';\nexport interface B { a: A }\n",
    ],
  ];
  const specifier = (from: string, to: string): string => {
    const way = path.posix.relative(path.posix.dirname(from), to).replace(/\.ts$/, '');
    return way.startsWith('.') ? way : `./${way}`;
  };
  const result = check({
    ...Object.fromEntries(crossings.map(([, , to]) => [to, value])),
    ...Object.fromEntries(crossings.map(([, from, to]) => [from, take(specifier(from, to))])),
    ...Object.fromEntries(modules.map(([, file, text]) => [file, text])),
  });

  it.each(crossings)('%s: %s → %s', (rule, from, to) => {
    expect(result.output).toContain(`error ${rule}: ${from} → ${to}`);
  });

  it.each(modules.slice(0, -1))('%s: %s', (rule, file) => {
    expect(result.output).toContain(`error ${rule}: ${file} → `);
  });

  it('with a bad exit code', () => expect(result.code).toBe(1));
});
