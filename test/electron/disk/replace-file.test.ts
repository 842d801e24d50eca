/** Files are written whole or not at all, and nothing is left beside them. */
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { replaceFile } from '../../../electron/disk/replace-file';
import { notRun } from '../../support/not-run';
import { tempFolder } from '../../support/temp-folder';

const fresh = tempFolder();
const bytes = new TextEncoder().encode('new');

it('makes folders that are missing and replaces what is there', async () => {
  const file = path.join(await fresh(), 'a', 'b', '公文.pdf');
  await replaceFile(file, new TextEncoder().encode('old and longer'));
  await replaceFile(file, bytes);
  expect(await readFile(file, 'utf8')).toBe('new');
  expect(await readdir(path.dirname(file))).toEqual(['公文.pdf']);
});

it('leaves the old file and no work file when it cannot be replaced', async () => {
  const folder = await fresh();
  await mkdir(path.join(folder, 'a.pdf'));
  await writeFile(path.join(folder, 'a.pdf', 'kept'), 'old');
  await expect(replaceFile(path.join(folder, 'a.pdf'), bytes)).rejects.toMatchObject({ code: 'disk' });
  expect(await readdir(folder)).toEqual(['a.pdf']);
  expect(await readFile(path.join(folder, 'a.pdf', 'kept'), 'utf8')).toBe('old');
});

it('says in words when the place is a file, or the name too long', async () => {
  const folder = await fresh();
  await writeFile(path.join(folder, 'out'), '');
  await expect(replaceFile(path.join(folder, 'out', 'a.pdf'), bytes)).rejects.toMatchObject({ code: 'disk' });
  await expect(replaceFile(path.join(folder, `${'长'.repeat(100)}.pdf`), bytes)).rejects.toMatchObject({
    message: '文件名太长',
  });
});

it('says in words when it may not write there', async (context) => {
  if (process.getuid?.() === 0) {
    notRun('writing into a folder without permission (needs a user other than root)');
    context.skip();
  }
  const folder = await fresh();
  await chmod(folder, 0o555);
  await expect(replaceFile(path.join(folder, 'a.pdf'), bytes)).rejects.toMatchObject({
    message: '没有读写这个位置的权限',
  });
});

it('lets many writers of one file leave one whole file', async () => {
  const file = path.join(await fresh(), 'a.json');
  const texts = Array.from({ length: 20 }, (_, i) => String(i).repeat(10_000));
  await Promise.all(texts.map((text) => replaceFile(file, new TextEncoder().encode(text))));
  expect(texts).toContain(await readFile(file, 'utf8'));
  expect(await readdir(path.dirname(file))).toEqual(['a.json']);
});
