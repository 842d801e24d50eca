/** Files of other programs on a thread of their own: the same answers and refusals as in the thread that asks. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { bundle } from '../../../build/bundle.mjs';
import { dist } from '../../../build/paths.mjs';
import { foreignThreads } from '../../../electron/disk/foreign-threads';
import { foreignFiles } from '../../../electron/disk/host';

const { sheets, texts } = foreignThreads(path.join(dist, 'worker.cjs'));
const refusalOf = (answer: Promise<unknown>): Promise<unknown> =>
  answer.then(
    () => undefined,
    (error: unknown) => error,
  );

beforeAll(() => bundle(() => undefined, ['press', 'web', 'desktop']), 120_000);

it('writes and reads tables as the library does, and refuses in the same words', async () => {
  const rows = Array.from({ length: 40 }, (_, n) => [
    `${n + 1}`,
    `取缔第${n + 1}家“散乱污”企业`,
    '两断\n三清',
  ]);
  const headings = ['序号', '主要任务', '工作标准'];
  const bytes = await sheets.write({ title: '台账', headings, weights: [1, 4, 4], rows });
  const read = await sheets.read('台账.xlsx', bytes);
  expect(read).toEqual(await foreignFiles.sheets.read('台账.xlsx', bytes));
  expect(read[0]?.cells.slice(2)).toEqual(rows);
  const old = new Uint8Array([0xd0, 0xcf]);
  const refused = await refusalOf(sheets.read('旧.xls', old));
  expect(refused).toMatchObject({ code: 'sheet' });
  expect(refused).toEqual(await refusalOf(foreignFiles.sheets.read('旧.xls', old)));
}, 60_000);

it('reads running text, and refuses what holds none', async () => {
  const bytes = new TextEncoder().encode('一、交办问题\n1.散煤销售点未取缔');
  expect(await texts.read('通知.txt', bytes)).toBe(await foreignFiles.texts.read('通知.txt', bytes));
  const refused = await refusalOf(texts.read('坏.docx', new Uint8Array([0x50, 0x4b, 0, 0])));
  expect(refused).toHaveProperty('code');
  expect(refused).toEqual(
    await refusalOf(foreignFiles.texts.read('坏.docx', new Uint8Array([0x50, 0x4b, 0, 0]))),
  );
}, 60_000);

it('is the only program with the table library in it: a file cannot hold the host up', async () => {
  const packagesOf = async (bundled: string) =>
    (await readFile(path.join(dist, `${bundled}.packages`), 'utf8')).split('\n');
  expect(await packagesOf('worker')).toContain('exceljs');
  expect(await packagesOf('web')).not.toContain('exceljs');
  expect(await packagesOf('main')).not.toContain('exceljs');
});
