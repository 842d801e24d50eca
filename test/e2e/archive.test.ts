/** The archive in the real window: papers sealed, found by 档号, taken out, checked; a damaged file is named. */
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { soon, type Desk } from './desk';
import { canRun, startDesk } from './start-desk';
import { withPapers } from './with-papers';

describe.runIf(canRun)('the archive', { timeout: 240_000 }, () => {
  let home: string;
  let desk: Desk;
  beforeAll(async () => {
    home = await mkdtemp(path.join(os.tmpdir(), 'duban-archive-'));
    desk = await startDesk({ home, setUp: false });
    await withPapers(desk, 3);
    const { rows } = await desk.ask('find', {});
    const { refused } = await desk.ask('finalise', { ids: rows.slice(0, 2).map(({ id }) => id) });
    expect(refused).toEqual([]);
  }, 240_000);
  afterAll(async () => {
    await desk.close();
    await rm(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  });

  test('final papers are sealed from the list, drafts are not, and found by their 档号', async () => {
    const { page, problems } = await desk.open('/archive');
    await page.getByText('还没有归档的文书').waitFor();
    await page.getByRole('button', { name: '去选文书' }).click();
    await soon(() => page.locator('.papers-total').textContent()).toBe('共 2 份');
    await page
      .getByRole('checkbox', { name: /^选中“/u })
      .first()
      .click();
    await page
      .getByRole('checkbox', { name: /^选中“/u })
      .nth(1)
      .click();
    await page.getByRole('toolbar', { name: '对选中的文书' }).getByRole('button', { name: '归档' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('归档 2 份文书').waitFor();
    await dialog.getByRole('button', { name: '归档', exact: true }).click();
    await page.getByText('已归档 2 份').waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: '好', exact: true }).click();
    const { rows } = await desk.ask('archive', {});
    expect(new Set(rows.map(({ code }) => code)).size).toBe(2);

    await page.evaluate(() => (location.hash = '/archive'));
    await soon(() => page.locator('.papers-total').textContent()).toBe('共 2 件');
    await page.getByText(/^链头 第 2 条/u).waitFor();
    await page.getByRole('textbox', { name: '查找档案' }).fill(rows[0]!.code);
    await soon(() => page.locator('.papers-total').textContent()).toBe('共 1 件');
    await page.locator('.list-body .list-row').first().click();
    const drawer = page.locator('.ant-drawer');
    await drawer.getByText(rows[0]!.code).first().waitFor();
    const { name, bytes } = await desk.saved(page, () =>
      drawer.getByRole('button', { name: '取出 PDF' }).click(),
    );
    expect(name).toMatch(/\.pdf$/u);
    expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    expect(problems).toEqual([]);
  });

  test('the catalogue of what is listed and the 备考表 of a class are drafted', async () => {
    const { page, problems } = await desk.open('/archive');
    await page.getByRole('button', { name: '打印目录' }).click();
    await page.getByRole('menuitem', { name: '归档文件目录（现在列出的 2 件）' }).click();
    await page.waitForURL(/#\/papers\/./u);
    await page.getByText('归档日志链头').first().waitFor();
    await page.evaluate(() => (location.hash = '/archive'));
    await page.getByRole('button', { name: '打印目录' }).click();
    await page
      .getByRole('menuitem', { name: /^\d{4}年 /u })
      .first()
      .hover();
    await page.getByRole('menuitem', { name: '备考表' }).waitFor();
    await page.getByRole('menuitem', { name: '备考表' }).click();
    await page.waitForURL(/#\/papers\/./u);
    await soon(async () => (await desk.ask('find', {})).rows.map(({ kind }) => kind).sort()).toEqual(
      expect.arrayContaining(['archive-catalogue', 'box-note']),
    );
    expect(problems).toEqual([]);
  });

  test('the whole is checked, and a damaged file is named', async () => {
    const { page, problems } = await desk.open('/archive');
    await page.getByRole('button', { name: '核对全部' }).click();
    await page.getByText('核对了 2 件，和封存时完全一样').waitFor({ timeout: 60_000 });
    const files = await readdir(home, { recursive: true });
    const sealed = path.join(
      home,
      files.find((file) => file.endsWith(`data${path.sep}paper.pdf`))!,
    );
    const bytes = await readFile(sealed);
    bytes[100]! ^= 1;
    await chmod(sealed, 0o600);
    await writeFile(sealed, bytes);
    await page.getByRole('button', { name: '核对全部' }).click();
    await page.getByText(/^核对了 2 件，发现 \d+ 处不一样$/u).waitFor({ timeout: 60_000 });
    expect(await page.locator('.check-faults').textContent()).toContain('paper.pdf');
    expect(problems).toEqual([]);
  });
});
