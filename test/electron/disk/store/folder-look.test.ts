/** What is told of a folder before it is used. */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { realFiles } from '../../../../electron/disk/files';
import { lookAtFolder } from '../../../../electron/disk/store/folder-look';
import { openShelves } from '../../../../electron/disk/store/shelves';
import { tempFolder } from '../../../support/temp-folder';
import { make } from './shelf-options';

const fresh = tempFolder();

it('tells a place for papers: new, empty, in use, of others, a file', async () => {
  const folder = await fresh();
  const look = async (place: string) => lookAtFolder(place, 'papers', undefined, realFiles);
  expect(await look(folder)).toEqual({ usable: true, words: '空文件夹，可以用。' });
  expect(await readdir(folder)).toEqual([]);
  expect(await look(path.join(folder, '新', '文书'))).toEqual({
    usable: true,
    words: '还没有这个文件夹，会新建。',
  });
  const desk = path.join(folder, '文书');
  const shelf = await make(desk);
  await shelf.put('records', 'a', { id: 'a', revision: 1, data: {} });
  await shelf.close();
  expect(await look(desk)).toEqual({ usable: true, words: '里面已有 1 份文书，打开后接着用。' });
  expect(await look(folder)).toMatchObject({
    usable: false,
    words: expect.stringContaining('其他文件') as string,
  });
  const file = path.join(folder, '文件');
  await writeFile(file, '');
  for (const place of [file, path.join(file, '下面')])
    expect(await look(place)).toMatchObject({
      usable: false,
      words: expect.stringContaining('不是文件夹') as string,
    });
});

it('tells a second place for backups: there, apart from the papers, on a disk of its own or not', async () => {
  const folder = await fresh();
  const desk = path.join(folder, '文书');
  const stick = path.join(folder, 'U盘');
  await mkdir(desk);
  await mkdir(stick);
  const look = (place: string) => lookAtFolder(place, 'backups', desk, realFiles);
  expect(await look(stick)).toEqual({
    usable: true,
    words: '可以用，但和文书在同一块磁盘上，磁盘坏了会一起丢。备份会放在其中的“督办文书备份”里。',
  });
  expect(await look(path.join(desk, '备份'))).toMatchObject({
    usable: false,
    words: expect.stringContaining('起不到备份的作用') as string,
  });
  expect(await look(path.join(folder, '没插上'))).toMatchObject({
    usable: false,
    words: expect.stringContaining('找不到这个文件夹') as string,
  });
});

it('refuses a part of a name in words', async () => {
  expect(await openShelves().look('文书', 'papers', undefined)).toEqual({
    usable: false,
    words: '“文书”不是完整的文件夹位置。请写出从盘符或根目录开始的位置，或点“选择”。',
  });
});
