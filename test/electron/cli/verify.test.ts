/** `verify`: what it says of a bag and of an archive, and how it ends. */
import { chmod, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { makeArchive } from '../../support/bag-fixture';
import { tempFolder } from '../../support/temp-folder';
import { bundleCli, duban } from './duban';

const fresh = tempFolder();
beforeAll(() => bundleCli());

const BAG = '2017/Z109-WS·2017-D30-0002';

it('ends with 0 and the head of the journal, with 1 and the files that are at fault', async () => {
  const folder = await fresh();
  const head = await makeArchive(path.join(folder, 'archive'), 3);
  const sound = await duban(folder, 'verify', '.', '--head', head);
  expect(sound).toMatchObject({ code: 0 });
  expect(sound.stdout).toContain(`没有发现问题，链头 ${head}（第 3 条）`);
  expect((await duban(folder, 'verify', `archive/${BAG}`)).stdout).toContain('没有发现问题');

  const file = path.join(folder, 'archive', ...BAG.split('/'), 'data', 'paper.pdf');
  await chmod(file, 0o644);
  await writeFile(file, 'x');
  const faulty = await duban(folder, 'verify', 'archive', '--rate', '500');
  expect(faulty.code).toBe(1);
  expect(faulty.stderr).toContain(`“${BAG}/data/paper.pdf”的内容与封存时不一样`);
  const asJson = await duban(folder, 'verify', 'archive', '--json', '--head', 'f'.repeat(64));
  expect(JSON.parse(asJson.stdout)).toMatchObject({
    what: 'archive',
    items: 3,
    faults: [{ kind: 'journal' }, { kind: 'damaged', path: `${BAG}/data/paper.pdf` }],
  });
});

it.each([
  [['verify'], 2],
  [['verify', '.', '--head', 'abc'], 2],
  [['verify', '.', '--rate', '-1'], 2],
  [['verify', 'nowhere'], 1],
  [['verify', '.'], 1],
] as const)('%j ends with %i, in words', async (args, code) => {
  const ran = await duban(await fresh(), ...args);
  expect(ran.code).toBe(code);
  expect(ran.stderr).toMatch(/\p{Script=Han}/u);
});
