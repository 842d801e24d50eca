/** Work in the real window: typing, faults, the way between form and pages, drafts, rows and their undo. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserPath, chooseKind, sheetText, startDesk, type Desk } from './desk';

describe.runIf(browserPath !== undefined)('editing in the window', { timeout: 90_000 }, () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(() => desk.close());

  test('typing changes the page, the title and the save state', async () => {
    const { page } = await desk.open();
    await chooseKind(page, '讲话稿');
    await page.getByRole('textbox', { name: '讲话人' }).fill('欧阳明远');
    await expect.poll(() => sheetText(page)).toContain('欧阳明远');
    await expect.poll(() => page.locator('.state').textContent()).toBe('已修改，尚未保存');
  });

  test('a reload keeps what was typed, and so does a visit to another kind', async () => {
    const { page } = await desk.open();
    await chooseKind(page, '讲话稿');
    await page.getByRole('textbox', { name: '讲话人' }).fill('欧阳明远');
    await page.reload();
    await page.locator('.page').first().waitFor();
    expect(await page.getByRole('textbox', { name: '讲话人' }).inputValue()).toBe('欧阳明远');
    await page.getByRole('textbox', { name: '讲话人' }).fill('上官致和');
    await chooseKind(page, '通知');
    await chooseKind(page, '讲话稿');
    expect(await page.getByRole('textbox', { name: '讲话人' }).inputValue()).toBe('上官致和');
  });

  test('an example put over a changed paper can be taken back', async () => {
    const { page } = await desk.open();
    await chooseKind(page, '讲话稿');
    await page.getByRole('textbox', { name: '讲话人' }).fill('欧阳明远');
    await page.getByRole('button', { name: '换成示例' }).click();
    await page.getByRole('menuitem').first().click();
    await expect.poll(() => page.getByRole('textbox', { name: '讲话人' }).inputValue()).not.toBe('欧阳明远');
    await page.getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => page.getByRole('textbox', { name: '讲话人' }).inputValue()).toBe('欧阳明远');
  });

  test('a fault leads to its field, through the folded rows around it', async () => {
    const { page } = await desk.open();
    await chooseKind(page, '任务分解表');
    await page.getByRole('button', { name: /^全部 \d+ 处$/u }).click();
    const fault = page.locator('.fault-list button').first();
    const label = await fault.locator('.fault-label').textContent();
    await fault.click();
    const focused = page.locator(':focus');
    const field = page.locator('[data-path]', { has: focused }).last();
    expect(await field.getAttribute('data-path')).toMatch(/^groups\[\d+\]\.tasks\[\d+\]\./u);
    expect(await field.locator('.label').first().textContent()).toContain(label);
    expect(await field.isVisible()).toBe(true);
  });

  test('a click on the page goes to the field, and the field is marked on the page', async () => {
    const { page } = await desk.open();
    await chooseKind(page, '讲话稿');
    await page.locator('.page').first().getByText('同志们：', { exact: true }).click();
    await expect
      .poll(() =>
        page.evaluate(() => document.activeElement?.closest('[data-path]')?.getAttribute('data-path')),
      )
      .toBe('salutation');
    await expect.poll(() => page.locator('.band rect').count()).toBe(1);
    const mark = (await page.locator('.band rect').first().boundingBox())!;
    const text = (await page.locator('.page').first().getByText('同志们：', { exact: true }).boundingBox())!;
    expect(mark.x).toBeLessThanOrEqual(text.x + 1);
    expect(mark.x + mark.width).toBeGreaterThanOrEqual(text.x + text.width - 1);
  });

  test('a removed row comes back by undo', async () => {
    const { page } = await desk.open();
    await chooseKind(page, '通知');
    const rows = page.locator('[data-path="addressees"] .row');
    const names = () => rows.locator('.row-name').allTextContents();
    const before = await names();
    expect(before.length).toBeGreaterThan(1);
    await page.getByRole('button', { name: '删除第 1 条单位' }).first().click();
    expect(await names()).toEqual(before.slice(1));
    await page.getByRole('button', { name: '撤销' }).click();
    expect(await names()).toEqual(before);
  });

  test('a record that cannot be printed leaves the pages as they were and says so', async () => {
    const { page } = await desk.open();
    await chooseKind(page, '任务分解表');
    const before = await page.locator('.page-count').textContent();
    await page.getByRole('textbox', { name: '标题' }).first().fill('');
    await page.getByText('页面停在处理之前的样子').waitFor();
    expect(await page.locator('.page-count').textContent()).toBe(before);
    await page.getByRole('textbox', { name: '标题' }).first().fill('新的任务分解表');
    await expect.poll(() => sheetText(page)).toContain('新的任务分解表');
  });

  test('zoom changes the sheet and fits it to the pane', async () => {
    const { page } = await desk.open();
    await chooseKind(page, '讲话稿');
    const width = async () => (await page.locator('.page').first().boundingBox())!.width;
    const fitted = await width();
    await page.getByRole('button', { name: '整页' }).click();
    await expect.poll(width).toBeLessThan(fitted);
    const whole = (await page.locator('.page').first().boundingBox())!;
    const pane = (await page.locator('.stack').boundingBox())!;
    expect(whole.height).toBeLessThan(pane.height);
    await page.getByRole('button', { name: '放大' }).click();
    await expect.poll(width).toBeGreaterThan(whole.width);
  });
});
