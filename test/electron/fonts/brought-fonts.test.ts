/** Fonts that the user brings: known by their names or given a role, refused in words, used at once, taken away. */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { broughtFonts } from '../../../electron/disk/fonts/brought-fonts';
import { fontsPort } from '../../../electron/disk/fonts-port';
import { tempFolder } from '../../support/temp-folder';
import { collection, relabelled } from './relabelled-font';

const fresh = tempFolder();
const words = expect.stringMatching(/^“[^”]+”[^a-z]*[\u4e00-\u9fff]{4,}/u) as string;

async function shelf() {
  const imported = path.join(await fresh(), 'fonts');
  const port = fontsPort({ folders: [], imported });
  const brought = broughtFonts(imported, port.forget);
  const inUse = async (role: string) => (await port.fonts()).roles.find((one) => one.role === role)!;
  return { imported, port, brought, inUse };
}

it('takes a standard face by its names for its role, uses it at once under an id of its own, and lets it go', async () => {
  const { brought, inUse, port } = await shelf();
  const before = (await port.fonts()).chains.kai[0]!.id;
  const bytes = await relabelled({ family: 'KaiTi_GB2312', fsType: 8, of: 'kai' });
  const added = await brought.add('C:\\字体\\kai.ttf', bytes, undefined);
  expect(added).toMatchObject({ role: 'kai', family: '楷体_GB2312', file: 'kai.ttf', standard: true });
  expect(await inUse('kai')).toMatchObject({ family: '楷体_GB2312', standIn: false });
  const after = (await port.fonts()).chains.kai[0]!.id;
  expect(after).not.toBe(before);
  expect((await (await port.fonts()).file(after)).length).toBeGreaterThan(100_000);
  expect(brought.turn()).toBe(1);
  const [font] = await brought.list();
  await brought.remove(font!.id);
  expect(await brought.list()).toEqual([]);
  expect(await inUse('kai')).toMatchObject({ standIn: true });
  await expect(brought.remove('../kai/x')).rejects.toMatchObject({ code: 'font' });
});

it('asks for the role of a font that is none of the standard, and keeps the last one a role', async () => {
  const { brought, inUse, imported } = await shelf();
  const bytes = await relabelled({ family: '某单位楷书', fsType: 0, of: 'kai' });
  const able = ['title', 'fangsong', 'kai', 'hei', 'song', 'latin'];
  expect(await brought.add('x.ttf', bytes, undefined)).toEqual({ family: '某单位楷书', able });
  expect(await brought.list()).toEqual([]);
  await brought.add('x.ttf', bytes, 'fangsong');
  expect(await inUse('fangsong')).toMatchObject({ family: '某单位楷书', standIn: true });
  const both = collection([
    await relabelled({ family: 'SimSun', fsType: 0, of: 'kai' }),
    await relabelled({ family: 'FangSong', fsType: 0, of: 'kai' }),
  ]);
  await brought.add('两种.ttc', both, 'fangsong');
  expect((await brought.list()).map(({ role, file }) => [role, file])).toEqual([['fangsong', '两种.ttc']]);
  expect(await inUse('fangsong')).toMatchObject({ family: '仿宋', standIn: false });
  expect(await readdir(path.join(imported, 'checking'))).toEqual([]);
});

it('refuses in words what is no font, is locked, is bold, has too few characters', async () => {
  const { brought, imported } = await shelf();
  const latin = { family: '黑体', fsType: 0 };
  for (const [name, bytes] of [
    ['说明.txt', new Uint8Array(10)],
    ['坏.ttf', new Uint8Array(1000)],
    ['锁.ttf', await relabelled({ family: '楷体', fsType: 2, of: 'kai' })],
    ['粗.ttf', await relabelled({ family: '楷体', fsType: 0, bold: true, of: 'kai' })],
    // says that it is 黑体, and has Latin letters alone
    ['假.ttf', await relabelled(latin)],
  ] as const)
    await expect(brought.add(name, bytes, undefined), name).rejects.toMatchObject({
      code: 'font',
      message: words,
    });
  await expect(
    brought.add('短.ttf', await relabelled({ family: 'X', fsType: 0 }), 'kai'),
  ).rejects.toMatchObject({ message: '“X”没有楷体该有的字。' });
  expect(await brought.list()).toEqual([]);
  expect(brought.turn()).toBe(0);
  // one that was damaged later is listed, does not serve, and stops nothing
  await mkdir(path.join(imported, 'hei'), { recursive: true });
  await writeFile(path.join(imported, 'hei', '00000000-坏.ttf'), 'x');
  expect(await brought.list()).toMatchObject([
    { role: 'hei', family: '', notice: expect.stringContaining('已经损坏') as string },
  ]);
});
