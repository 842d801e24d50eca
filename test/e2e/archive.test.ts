/** The archive in the real window: papers sealed, found by 档号, taken out, checked; a damaged file is named. */
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyFolder } from '../../electron/disk/archive/verify';
import { relabelled } from '../electron/fonts/relabelled-font';
import { readPdf } from '../support/read-pdf';
import { accessFaults } from './accessible';
import { goTo, onDesktop, sheetText, soon, type Desk } from './desk';
import { canRun, startDesk } from './start-desk';
import { withPapers } from './with-papers';

/** Where pictures go; nowhere unless a folder is given. */
const pictures = process.env.DUBAN_SCREENSHOTS ?? '';
async function picture(page: Page, name: string): Promise<void> {
  if (pictures !== '') await page.screenshot({ path: path.join(pictures, `${name}.png`) });
}

/** A screen's faults for those who do not see it; its picture goes where pictures are wanted. */
async function look(page: Page, name: string, rules?: readonly string[]): Promise<void> {
  await picture(page, `archive-${name}`);
  // it is the same window on both hosts
  if (!onDesktop) expect(await accessFaults(page, rules), name).toEqual([]);
}

describe.runIf(canRun)('the archive', { timeout: 240_000 }, () => {
  let home: string;
  let second: string;
  let desk: Desk;
  beforeAll(async () => {
    home = await mkdtemp(path.join(os.tmpdir(), 'duban-archive-'));
    second = await mkdtemp(path.join(os.tmpdir(), 'duban-second-'));
    desk = await startDesk({ home, setUp: false });
    await withPapers(desk, 3);
    const { rows } = await desk.ask('find', {});
    const { refused } = await desk.ask('finalise', { ids: rows.slice(0, 2).map(({ id }) => id) });
    expect(refused).toEqual([]);
  }, 240_000);
  afterAll(async () => {
    await desk.close();
    for (const folder of [home, second])
      await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
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
    await page
      .getByRole('heading', { name: /备考表/u })
      .first()
      .waitFor();
    await page.evaluate(() => (location.hash = '/archive'));
    await page.getByRole('button', { name: '四性检测' }).click();
    const checks = page.locator('.ant-drawer');
    await checks.getByText(/能自动检测的 \d+ 项全部合格/u).waitFor({ timeout: 60_000 });
    await look(page, 'four-checks');
    await checks.getByRole('button', { name: '生成四性检测报告' }).click();
    await page.waitForURL(/#\/papers\/./u);
    await soon(() => sheetText(page)).toContain('固化信息有效性');
    await page.evaluate(() => (location.hash = '/archive'));
    await page.getByRole('button', { name: '打印目录' }).click();
    await picture(page, 'archive-menu');
    await page
      .getByRole('menuitem', { name: /^移交\d{4}年度/u })
      .first()
      .click();
    await page.getByRole('button', { name: '起草目录、四性检测报告和移交清单' }).click();
    await page.getByText(/^已起草\d{4}年度的/u).waitFor();
    await soon(() => sheetText(page)).toContain('移交清单');
    await picture(page, 'transfer-list-paper');
    await soon(async () => (await desk.ask('find', {})).rows.map(({ kind }) => kind).sort()).toEqual(
      expect.arrayContaining(['archive-catalogue', 'box-note', 'four-checks-report', 'transfer-list']),
    );
    expect(problems).toEqual([]);
  });

  test('a signed original is sealed with its scan, and all is brought to a second place', async () => {
    const { rows } = await desk.ask('find', { states: ['draft'], kinds: ['notice'] });
    await desk.ask('finalise', { ids: [rows[0]!.id] });
    const { page, problems } = await desk.open('/papers?kinds=notice');
    const title = rows[0]!.title;
    await page.getByRole('checkbox', { name: `选中“${title}”` }).click();
    await page.getByRole('toolbar', { name: '对选中的文书' }).getByRole('button', { name: '归档' }).click();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: '添加扫描件' }).click(),
    ]);
    const buffer = Buffer.from('%PDF-1.4 /Type /Page\n%%EOF\n');
    await chooser.setFiles({ name: '盖章原件.pdf', mimeType: 'application/pdf', buffer });
    await page.getByRole('button', { name: '盖章原件.pdf', exact: true }).waitFor();
    await picture(page, 'seal-scan');
    await page.getByRole('dialog').getByRole('button', { name: '归档', exact: true }).click();
    await page.getByText('已归档 1 份').waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: '好', exact: true }).click();

    await goTo(page, '/archive');
    await soon(() => page.locator('.papers-total').textContent()).toBe('共 3 件');
    await picture(page, 'archive-list');
    await page.getByRole('checkbox', { name: '缺扫描件' }).check();
    await soon(() => page.locator('.papers-total').textContent()).toBe('共 2 件');
    await page.getByRole('checkbox', { name: '缺扫描件' }).uncheck();
    await page.getByRole('textbox', { name: '查找档案' }).fill('zgqk');
    await soon(() => page.locator('.papers-total').textContent()).toBe('共 3 件');
    await page.locator('.list-body .list-row').first().click();
    const drawer = page.locator('.ant-drawer');
    const { name, bytes } = await desk.saved(page, () =>
      drawer.getByRole('button', { name: '存为 zip' }).click(),
    );
    expect(name).toMatch(/\.zip$/u);
    expect(bytes.subarray(0, 2).toString('latin1')).toBe('PK');

    await goTo(page, '/settings/archive');
    await page.getByLabel('文件夹（另一块磁盘、网络盘）').fill(second);
    await page.getByText('第二份档案会放在其中的', { exact: false }).waitFor();
    await page.getByRole('button', { name: '保存', exact: true }).click();
    const panel = page.getByRole('region', { name: '第二份档案' });
    await panel.getByText('还差 3 件', { exact: false }).waitFor();
    await panel.getByRole('button', { name: '同步' }).click();
    await panel.getByText('已送去 3 件').waitFor({ timeout: 60_000 });
    await panel.getByText('第二份有全部 3 件', { exact: false }).waitFor();
    await picture(page, 'second-synced');
    expect(await accessFaults(page)).toEqual([]);
    expect(problems).toEqual([]);
  });

  test('the whole is checked, and a damaged file is named and mended from the second place', async () => {
    const { page, problems } = await desk.open('/archive');
    await page.getByRole('button', { name: '核对全部' }).click();
    await page.getByText('核对了 3 件，和封存时完全一样').waitFor({ timeout: 60_000 });
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
    await page.getByText(/^核对了 3 件，发现 \d+ 处不一样$/u).waitFor({ timeout: 60_000 });
    expect(await page.locator('.check-faults').textContent()).toContain('paper.pdf');
    await picture(page, 'archive-damaged');
    await page.getByRole('button', { name: '四性检测' }).click();
    const checks = page.locator('.ant-drawer');
    await checks.getByText(/项不合格，共 \d+ 处$/u).waitFor({ timeout: 60_000 });
    await look(page, 'four-checks-failed');
    await checks.locator('.four-findings a').first().click();
    await page.waitForURL(/#\/archive\/item\?path=/u);
    await page.getByText('“data/paper.pdf”与封存时不一样，没有打开', { exact: false }).waitFor();
    await goTo(page, '/settings/archive');
    const panel = page.getByRole('region', { name: '第二份档案' });
    await panel.getByRole('button', { name: '核对两份' }).click();
    await panel.getByText('发现不一样：本机 1 处').waitFor({ timeout: 60_000 });
    await picture(page, 'second-damaged');
    await panel.getByRole('button', { name: '从完好的一份修复' }).click();
    await panel.getByText('已修复 1 件', { exact: false }).first().waitFor({ timeout: 60_000 });
    await picture(page, 'second-repaired');
    bytes[100]! ^= 1;
    expect(Buffer.compare(await readFile(sealed), bytes)).toBe(0);
    expect(problems).toEqual([]);
  });

  test('a year is handed over as one folder, whole, which anybody can check', async () => {
    const { page, problems } = await desk.open('/archive');
    await page.getByRole('button', { name: '打印目录' }).click();
    await page.getByRole('menuitem', { name: '导出移交包…' }).click();
    await page.getByLabel('放在哪个文件夹里（移动硬盘、网络盘）').fill(second);
    await page.getByText('移交包会是其中的一个新文件夹。', { exact: false }).waitFor();
    await page.getByLabel('接收单位', { exact: false }).fill('区档案馆');
    await look(page, 'hand-over');
    await page.getByRole('button', { name: '开始导出' }).click();
    await page.getByText('四性检测全部合格', { exact: false }).waitFor({ timeout: 60_000 });
    await picture(page, 'hand-over-done');
    const name = (await readdir(second)).find((one) => one.includes('移交包'))!;
    const verified = await verifyFolder(path.join(second, name));
    expect(verified).toMatchObject({ what: 'parcel', faults: [] });
    expect(problems).toEqual([]);
  });

  test('the sealed PDF opens inside, is one with what is printed today, and a copy says 副本', async () => {
    const { page, problems } = await desk.open('/archive');
    const { rows } = await desk.ask('archive', {});
    const row = page.locator('.list-body .list-row').first();
    await row.click();
    const drawer = page.locator('.ant-drawer');
    const copy = await desk.saved(page, () => drawer.getByRole('button', { name: '存副本' }).click());
    expect(copy.name).toContain('（副本）');
    await page.getByText('每页印有“副本”，其余和封存的 PDF 相同').waitFor();
    for (const { runs } of (await readPdf(copy.bytes)).pages) {
      const text = runs.flatMap(({ chars }) => chars.map((char) => char.text)).join('');
      expect(text).toMatch(new RegExp(`副本档号 ?${rows[0]!.code}$`, 'u'));
    }
    await drawer.getByRole('button', { name: '打开 PDF' }).click();
    const paper = page.getByRole('region', { name: '封存的 PDF' });
    await paper.getByRole('img', { name: /^第 1 页，共 \d+ 页$/u }).waitFor();
    await soon(() => paper.locator('.pdf-text').first().textContent()).toContain('各单位要按时完成整改。');
    await paper.press('+');
    await soon(() => page.locator('.zoom-share').textContent()).toMatch(/^1[25]\d%$/u);
    await look(page, 'pdf');
    await page.getByText('版面比对').click();
    await page.getByText(/^一致：\d+ 页，和封存的 PDF 一字节不差$/u).waitFor({ timeout: 60_000 });

    // what the desk and its machine have become since: a title, and the face of the text
    const id = rows[0]!.record;
    const { summary } = await desk.ask('reopen', { id, reason: '更正' });
    const { record } = await desk.ask('read', { id });
    const data = { ...(record.data as object), title: '关于另一件事的通知' };
    await desk.ask('save', { id, revision: summary.revision, data });
    const face = await relabelled({ family: '某楷书', fsType: 0, of: 'kai' });
    const bytes = Buffer.from(face).toString('base64');
    await desk.ask('addFont', { name: 'FZ.ttf', bytes, role: 'fangsong' });
    await page.getByText('记录比对').click();
    await page.getByText('不同：1 处和封存时不一样').waitFor();
    await page.getByRole('cell', { name: '关于另一件事的通知' }).waitFor();
    await page.getByText('版面比对').click();
    await soon(() => page.locator('.pair-verdict').textContent()).toMatch(/^不同：第 1.* 页不一样$/u);
    await look(page, 'compare');
    await desk.ask('saveSettings', { ...(await desk.ask('settings', {})), theme: 'dark' });
    await page.locator('[data-theme="dark"]').waitFor();
    // the dark window is the same but for its colours
    await look(page, 'compare-dark', ['color-contrast']);
    expect(problems).toEqual([]);
  });
});
