/** A record of 20 MB through the real command line: checked in words; in the long form also printed whole. */
import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { tempFolder } from '../../support/temp-folder';
import { bundleCli, duban } from './duban';

const long = process.env.DUBAN_LONG === '1';
const minute = 60_000;
const size = 20 * 1024 * 1024;
const line = '各乡各街道办事处要切实履行属地责任，对照方案逐项梳理、逐项落实，确保完成。';
const lines = Math.ceil(size / Buffer.byteLength(`${line}\\n`));

const fresh = tempFolder();
let folder: string;
beforeAll(async () => {
  await bundleCli();
  folder = await fresh();
  const body = Array.from({ length: lines }, () => line).join('\n');
  // the same size again where every line has something left open: more faults than a call takes arguments
  const open = Array.from({ length: lines }, (_, i) => `${line}第${i}项【待补】`).join('\n');
  for (const [name, text] of Object.entries({ full: body, open })) {
    const record = { kind: 'speech', version: 1, data: { title: '在动员会上的讲话', body: text } };
    await writeFile(path.join(folder, `${name}.json`), JSON.stringify(record));
  }
  expect((await stat(path.join(folder, 'full.json'))).size).toBeGreaterThanOrEqual(size);
}, 2 * minute);

describe('a record of 20 MB', () => {
  it(
    'is checked, and told every place that it left open',
    async () => {
      const { code, stdout, stderr } = await duban(folder, 'check', 'open.json', '--json');
      expect(stderr).not.toMatch(/\n\s+at /u);
      const { faults } = JSON.parse(stdout) as { faults: readonly { readonly rule: string }[] };
      expect(faults.filter(({ rule }) => rule === 'R66')).toHaveLength(lines);
      expect(code).toBe(1);
    },
    3 * minute,
  );

  it.runIf(long)(
    'is printed whole',
    async () => {
      const { code, stdout } = await duban(folder, 'export', 'full.json', '--to', 'docx,pdf', '--out', 'out');
      expect(stdout).not.toMatch(/程序内部出错/u);
      expect(code).toBe(0);
      const pdf = await readFile(path.join(folder, 'out', 'full.pdf'));
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      expect(pdf.subarray(-6).toString()).toContain('%%EOF');
    },
    6 * minute,
  );
});
