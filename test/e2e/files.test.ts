/** Files through the real window: a record saved and opened again, a DOCX, a PDF, files that are no records. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserPath, chooseKind, openFile, sheetText, startDesk, type Desk } from './desk';

/** The file that comes of a click or key. */
async function downloaded(page: Page, act: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

describe.runIf(browserPath !== undefined)('files in the window', { timeout: 90_000 }, () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(() => desk.close());

  test('Ctrl+S saves a record that opens again as it was', async () => {
    const { page } = await desk.open();
    await chooseKind(page, '讲话稿');
    await page.getByRole('textbox', { name: '讲话人' }).fill('欧阳明远');
    const { name, bytes } = await downloaded(page, () => page.keyboard.press('Control+s'));
    expect(name).toMatch(/\.json$/u);
    const record = JSON.parse(bytes.toString('utf8')) as { kind: string; version: number; data: object };
    expect(record).toMatchObject({ kind: 'speech', version: 1, data: { speaker: '欧阳明远' } });
    await expect.poll(() => page.locator('.state').textContent()).toMatch(/^已保存 \d\d:\d\d$/u);

    const other = await desk.open();
    await openFile(other.page, name, bytes.toString('utf8'));
    await expect.poll(() => sheetText(other.page)).toContain('欧阳明远');
    expect(await other.page.getByRole('textbox', { name: '讲话人' }).inputValue()).toBe('欧阳明远');
  });

  test('DOCX and PDF are what their names say', async () => {
    const { page, problems } = await desk.open();
    await chooseKind(page, '讲话稿');
    const docx = await downloaded(page, () => page.getByRole('button', { name: '导出 DOCX' }).click());
    expect(docx.name).toMatch(/\.docx$/u);
    expect(docx.bytes.subarray(0, 4).toString('latin1')).toBe('PK\x03\x04');
    const pdf = await downloaded(page, () => page.getByRole('button', { name: '导出 PDF' }).click());
    expect(pdf.name).toMatch(/\.pdf$/u);
    expect(pdf.bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    await expect.poll(() => page.locator('.state').textContent()).toContain(`已导出“${pdf.name}”`);
    expect(problems).toEqual([]);
  });

  test.each([
    ['not JSON', '{"kind": "speech", '],
    ['an unknown kind', '{"kind": "poem", "version": 1, "data": {}}'],
    ['no record', '[1, 2, 3]'],
  ])('%s is refused in words and the open paper stays', async (_, text) => {
    const { page } = await desk.open();
    await chooseKind(page, '讲话稿');
    const before = await page.getByRole('textbox', { name: '讲话人' }).inputValue();
    await openFile(page, '坏文件.json', text);
    const notice = page.locator('.ant-message-notice').first();
    await notice.waitFor();
    expect(await notice.textContent()).toMatch(/[\u4e00-\u9fff]{4,}/u);
    expect(await page.getByRole('textbox', { name: '讲话人' }).inputValue()).toBe(before);
  });
});
