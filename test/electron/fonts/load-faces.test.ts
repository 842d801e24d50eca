/** Which file serves a role: the machine's official face when it may be embedded, else the stand-in. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadFaces } from '../../../electron/disk/fonts/load-faces';
import { browserFont, openFace } from '../../../electron/disk/fonts/open-face';
import { readSfnt } from '../../../electron/disk/fonts/sfnt';
import { collection, relabelled } from './relabelled-font';

let folder: string;

beforeAll(async () => (folder = await mkdtemp(path.join(os.tmpdir(), 'duban-faces-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A folder that holds one font file of a given name. */
async function folderWith(file: string, bytes: Uint8Array): Promise<string> {
  const own = await mkdtemp(path.join(folder, 'f-'));
  await mkdir(path.dirname(path.join(own, file)), { recursive: true });
  await writeFile(path.join(own, file), bytes);
  return own;
}

describe('loadFaces', () => {
  it('gives stand-ins and says so where the machine has no official face', async () => {
    const { roles, refused } = await loadFaces({ folders: [] });
    expect(Object.values(roles).map(({ official, face }) => [official, face.isStandIn])).toEqual([
      ['方正小标宋简体', true],
      ['仿宋_GB2312', true],
      ['楷体_GB2312', true],
      ['黑体', true],
      ['宋体', true],
      ['Times New Roman', true],
    ]);
    expect(roles.fangsong.chain.map(({ id }) => id)).toEqual(['fangsong', 'song', 'hei', 'last']);
    expect(roles.hei.chain.map(({ id }) => id)).toEqual(['hei', 'song', 'last']);
    expect(refused).toEqual([]);
  });

  it('takes an official face by the family name inside the file', async () => {
    const fonts = await folderWith('any-name.ttf', await relabelled({ family: '仿宋_GB2312', fsType: 8 }));
    const { fangsong, kai } = (await loadFaces({ folders: [fonts] })).roles;
    expect(fangsong.face).toMatchObject({ id: 'fangsong', family: '仿宋_GB2312', isStandIn: false });
    expect(kai.face.isStandIn).toBe(true);
  });

  it('takes an official face by its file name when the names inside say nothing', async () => {
    const fonts = await folderWith('SimHei.TTF', await relabelled({ family: '????', fsType: 0 }));
    expect((await loadFaces({ folders: [fonts] })).roles.hei.face).toMatchObject({
      family: '黑体',
      isStandIn: false,
    });
  });

  it('prefers the better face of a class, and an imported one to the same on the machine', async () => {
    const simfang = await folderWith('simfang.ttf', await relabelled({ family: 'FangSong', fsType: 8 }));
    const gb2312 = await folderWith('f.ttf', await relabelled({ family: 'FangSong_GB2312', fsType: 8 }));
    const again = await folderWith(
      path.join('fangsong', 'g.ttf'),
      await relabelled({ family: 'FangSong_GB2312', fsType: 8 }),
    );
    const found = await loadFaces({ folders: [simfang, gb2312], imported: again });
    expect(found.roles.fangsong.face.file).toBe(path.join(again, 'fangsong', 'g.ttf'));
    const other = await folderWith(
      path.join('kai', 'x.ttf'),
      await relabelled({ family: '某楷书', fsType: 8 }),
    );
    const { face, official } = (await loadFaces({ folders: [], imported: other })).roles.kai;
    expect([face.family, face.isStandIn, official]).toEqual(['某楷书', true, '楷体_GB2312']);
    expect((await loadFaces({ folders: [simfang] })).roles.fangsong.face.family).toBe('仿宋');
  });

  it.each([
    [0x0002, true],
    [0x0100, true],
    [0x0200, true],
    [0x0004, false],
    [0x0008, false],
    [0x000a, false],
    [0x0000, false],
  ])('obeys fsType %i', async (fsType, isRefused) => {
    const fonts = await folderWith('simkai.ttf', await relabelled({ family: 'KaiTi', fsType }));
    const { roles, refused } = await loadFaces({ folders: [fonts] });
    expect(roles.kai.face.isStandIn).toBe(isRefused);
    expect(refused.map(({ role, family }) => [role, family])).toEqual(isRefused ? [['kai', '楷体']] : []);
  });

  it('passes over bold faces, damaged files and what is no font', async () => {
    const whole = await relabelled({ family: 'SimSun', fsType: 8 });
    const bold = await folderWith('b.ttf', await relabelled({ family: 'SimSun', fsType: 8, bold: true }));
    const cut = await folderWith('simsun.ttf', whole.slice(0, 400));
    const text = await folderWith('times.ttf', new TextEncoder().encode('no font at all, only text'));
    const { roles } = await loadFaces({ folders: [bold, cut, text, path.join(folder, 'absent')] });
    expect([roles.song.face.isStandIn, roles.latin.face.isStandIn]).toEqual([true, true]);
  });

  it('finds a face inside a collection, opens it, and gives it to browsers alone', async () => {
    const members = [
      await relabelled({ family: 'NSimSun', fsType: 8 }),
      await relabelled({ family: 'SimSun', fsType: 8 }),
    ];
    const fonts = await folderWith('simsun.ttc', collection(members));
    const { face } = (await loadFaces({ folders: [fonts] })).roles.song;
    expect(face).toMatchObject({ postScript: 'SimSun', isStandIn: false });
    expect(openFace(face).postscriptName).toBe('SimSun');
    const alone = await browserFont(face);
    expect(readSfnt(alone).tables.get('name')).toEqual(readSfnt(members[1]!).tables.get('name'));
  });

  it('says what to run when the stand-ins were never prepared', async () => {
    await expect(loadFaces({ standIns: folder, folders: [] })).rejects.toThrow('npm run fonts');
  });

  it('reads a changed file again', async () => {
    const fonts = await folderWith('x.ttf', await relabelled({ family: 'KaiTi', fsType: 8 }));
    expect((await loadFaces({ folders: [fonts] })).roles.kai.face.isStandIn).toBe(false);
    const other = await relabelled({ family: 'Something else', fsType: 8 });
    await writeFile(path.join(fonts, 'x.ttf'), other);
    expect((await loadFaces({ folders: [fonts] })).roles.kai.face.isStandIn).toBe(true);
    expect(await readFile(path.join(fonts, 'x.ttf'))).toHaveLength(other.length);
  });
});
