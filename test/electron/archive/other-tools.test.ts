/** Bags before tools that are not ours: Python's bagit, and sha256sum as README.txt tells people to use it. */
import { execFile } from 'node:child_process';
import { appendFile, chmod, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeWork } from '../../../electron/disk/archive/write-bag';
import { realFiles } from '../../../electron/disk/files';
import { verifyFolder } from '../../../electron/disk/archive/verify';
import { bagOf } from '../../support/bag-fixture';
import { hasPythonBagit, pythonBagit } from '../../support/python-bagit';
import { notRun } from '../../support/not-run';
import { tempFolder } from '../../support/temp-folder';

const fresh = tempFolder();
const run = promisify(execFile);

async function written(): Promise<string> {
  const folder = await fresh();
  const bag = path.join(folder, '档案包');
  await rename(path.join(folder, await writeWork(folder, bagOf(7).files, realFiles)), bag);
  return bag;
}

describe('python bagit', () => {
  let isThere = false;
  beforeAll(async () => {
    isThere = await hasPythonBagit();
    if (!isThere) notRun('bags before Python’s bagit: pip install bagit');
  });
  it('accepts a bag as it was written, and nothing that was changed in it', async ({ skip }) => {
    if (!isThere) skip();
    const bag = await written();
    expect(await pythonBagit(bag)).toBe('');
    for (const name of ['data/paper.pdf', 'README.txt', 'manifest-sha256.txt']) {
      const file = path.join(bag, ...name.split('/'));
      const whole = await readFile(file);
      await chmod(file, 0o644);
      await appendFile(file, 'x');
      expect(await pythonBagit(bag), name).not.toBe('');
      await writeFile(file, whole);
    }
    expect(await pythonBagit(bag)).toBe('');
  });
  it('makes bags that are accepted here', async ({ skip }) => {
    if (!isThere) skip();
    const folder = await fresh();
    await writeFile(path.join(folder, '图.txt'), '整改');
    await run('python3', ['-m', 'bagit', '--sha256', '--contact-name', '张三', folder]);
    expect((await verifyFolder(folder)).faults).toEqual([]);
    await writeFile(path.join(folder, 'data', '图.txt'), '改过');
    expect((await verifyFolder(folder)).faults).toMatchObject([{ kind: 'damaged', path: 'data/图.txt' }]);
  });
});

it('sha256sum -c accepts both lists', async ({ skip }) => {
  const bag = await written();
  const has = await run('sha256sum', ['--version']).then(
    () => true,
    () => false,
  );
  if (!has) {
    notRun('a bag’s lists before sha256sum: this system has none');
    skip();
  }
  for (const list of ['manifest-sha256.txt', 'tagmanifest-sha256.txt'])
    await run('sha256sum', ['--check', '--strict', list], { cwd: bag });
});
