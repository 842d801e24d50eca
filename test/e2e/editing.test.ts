/** Work in the real window: typing, faults, the way between form and pages, undo, rows, find and replace. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, goToPaper, onDesktop, pageCount, savedWords, sheetText, untilSaved } from './desk';
import { canRun, startDesk } from './start-desk';

/** Fields written before two changes of rows: fifty steps in all, on the second host fewer in the short form. */
const steps = onDesktop && process.env.DUBAN_LONG !== '1' ? 6 : 48;

describe.runIf(canRun)('editing in the window', { timeout: 240_000 }, () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(() => desk.close());

  const speaker = (page: Page) => page.getByRole('combobox', { name: '讲话人' });

  test('typing changes the page and the title, and is saved by itself', async () => {
    const id = await desk.paper('speech');
    const { page, problems } = await desk.openPaper(id);
    await speaker(page).fill('欧阳明远');
    await expect.poll(() => sheetText(page)).toContain('欧阳明远');
    await page.getByRole('textbox', { name: '标题' }).fill('在动员会上的讲话');
    await expect.poll(() => page.locator('.top h1').textContent()).toBe('在动员会上的讲话');
    await untilSaved(page);
    expect(await savedWords(page)).toMatch(/^已保存 \d\d:\d\d$/u);
    const { record } = await desk.ask('read', { id });
    expect(record.data).toMatchObject({ speaker: '欧阳明远', title: '在动员会上的讲话' });
    expect(problems).toEqual([]);
  });

  test('a reload keeps what was typed, and so does a visit to another paper', async () => {
    const [id, other] = [await desk.paper('speech'), await desk.paper('notice')];
    const { page } = await desk.openPaper(id);
    await speaker(page).fill('欧阳明远');
    // not waiting for the save: what is not written yet is kept by the browser
    await page.reload();
    await page.locator('.work .page').first().waitFor();
    expect(await speaker(page).inputValue()).toBe('欧阳明远');
    await untilSaved(page);
    await speaker(page).fill('上官致和');
    await goToPaper(page, other);
    await goToPaper(page, id);
    expect(await speaker(page).inputValue()).toBe('上官致和');
    await untilSaved(page);
    expect((await desk.ask('read', { id })).record.data).toMatchObject({ speaker: '上官致和' });
  });

  test('a fault leads to its field, through the folded rows around it', async () => {
    const { page } = await desk.openPaper(await desk.paper('task-breakdown'));
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
    const { page } = await desk.openPaper(await desk.paper('speech'));
    await page.locator('.stack .page').first().getByText('同志们：', { exact: true }).click();
    await expect
      .poll(() =>
        page.evaluate(() => document.activeElement?.closest('[data-path]')?.getAttribute('data-path')),
      )
      .toBe('salutation');
    await expect.poll(() => page.locator('.band rect').count()).toBe(1);
    const mark = (await page.locator('.band rect').first().boundingBox())!;
    const text = (await page
      .locator('.stack .page')
      .first()
      .getByText('同志们：', { exact: true })
      .boundingBox())!;
    expect(mark.x).toBeLessThanOrEqual(text.x + 1);
    expect(mark.x + mark.width).toBeGreaterThanOrEqual(text.x + text.width - 1);
  });

  test(`${steps + 2} steps are undone and done again, rows among them`, async () => {
    const id = await desk.paper('notice');
    const { page } = await desk.openPaper(id);
    const before = (await desk.ask('read', { id })).record.data;
    const title = page.getByRole('textbox', { name: '标题' });
    const rows = page.locator('[data-path="addressees"] .row');
    const names = await rows.locator('.row-name').allTextContents();
    for (let n = 0; n < steps; n++) {
      // each is a step of its own: the next key is in another field
      await (n % 2 === 0 ? title : page.getByRole('textbox', { name: '附注' })).pressSequentially(
        `${n % 10}`,
      );
    }
    await page.getByRole('button', { name: '删除第 1 条单位' }).first().click();
    await page.getByRole('button', { name: '下移第 1 条单位' }).first().click();
    const changed = await title.inputValue();
    const changedNames = await rows.locator('.row-name').allTextContents();
    expect(changedNames).not.toEqual(names);
    for (let n = 0; n < steps + 2; n++) await page.keyboard.press('Control+z');
    await untilSaved(page);
    expect((await desk.ask('read', { id })).record.data).toEqual(before);
    expect(await rows.locator('.row-name').allTextContents()).toEqual(names);
    for (let n = 0; n < steps + 2; n++) await page.keyboard.press('Control+y');
    expect(await title.inputValue()).toBe(changed);
    expect(await rows.locator('.row-name').allTextContents()).toEqual(changedNames);
  });

  test('a removed row comes back by the message’s undo', async () => {
    const { page } = await desk.openPaper(await desk.paper('notice'));
    const rows = page.locator('[data-path="addressees"] .row');
    const names = () => rows.locator('.row-name').allTextContents();
    const before = await names();
    expect(before.length).toBeGreaterThan(1);
    await page.getByRole('button', { name: '删除第 1 条单位' }).first().click();
    expect(await names()).toEqual(before.slice(1));
    await page.getByRole('button', { name: '撤销' }).click();
    expect(await names()).toEqual(before);
  });

  test('rows are added, copied and moved by keys, with the focus going along', async () => {
    const { page } = await desk.openPaper(await desk.paper('notice'));
    const list = page.locator('[data-path="addressees"]').first();
    const names = () => list.locator('.row-name').allTextContents();
    const before = await names();
    await list.locator('.row-fold').first().click();
    await list.getByRole('combobox', { name: '名称' }).first().focus();
    await page.keyboard.press('Control+Enter');
    await expect.poll(async () => (await names()).length).toBe(before.length + 1);
    await page.keyboard.type('区气象局');
    await expect.poll(async () => (await names())[1]).toBe('区气象局');
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(async () => (await names())[0]).toBe('区气象局');
    await page.keyboard.type('一');
    await expect.poll(async () => (await names())[0]).toBe('区气象局一');
    await page.keyboard.press('Control+d');
    await expect.poll(async () => (await names()).slice(0, 2)).toEqual(['区气象局一', '区气象局一']);
  });

  test('a row is dragged by its handle', async () => {
    const { page } = await desk.openPaper(await desk.paper('notice'));
    const list = page.locator('[data-path="addressees"]').first();
    const names = () => list.locator('.row-name').allTextContents();
    const [first, ...others] = await names();
    const last = list.locator('.row').last();
    const box = (await last.boundingBox())!;
    await list
      .locator('.row-handle')
      .first()
      .dragTo(last, { targetPosition: { x: 40, y: box.height - 3 } });
    await expect.poll(names).toEqual([...others, first]);
  });

  test('a pasted list makes many rows', async () => {
    const { page } = await desk.openPaper(await desk.paper('notice'));
    const list = page.locator('[data-path="copyTo"]').first();
    const before = await list.locator('.row').count();
    await list.getByRole('button', { name: '粘贴多条' }).click();
    await page
      .locator('.paste-text')
      .fill('名称\t级别\n区环保局\t平级机关\n市攻坚办\t上级机关\n区委办公室\t平级机关');
    await page.getByRole('button', { name: '添加 3 条' }).click();
    await expect.poll(() => list.locator('.row').count()).toBe(before + 3);
    await expect.poll(() => sheetText(page)).toContain('市攻坚办');
  });

  test('words are found and replaced in all fields at once, and that is undone', async () => {
    const { page } = await desk.openPaper(
      await desk.paper('notice', {
        title: '关于环保局检查的通知',
        addressees: [{ name: '区环保局' }],
        body: '环保局负责。\n请环保局报送。',
      }),
    );
    await page.keyboard.press('Control+f');
    await page.getByRole('textbox', { name: '查找' }).fill('环保局');
    await expect.poll(() => page.locator('.find-count').textContent()).toBe('1 / 4');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.find-count').textContent()).toBe('2 / 4');
    await page.getByRole('textbox', { name: '替换为' }).fill('生态环境局');
    await page.getByRole('button', { name: '全部替换' }).click();
    await expect.poll(() => page.locator('.find-count').textContent()).toBe('已替换 4 处');
    await expect.poll(() => sheetText(page)).toContain('关于生态环境局检查的通知');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    const title = page.getByRole('textbox', { name: '标题' });
    await expect.poll(() => title.inputValue()).toBe('关于环保局检查的通知');
  });

  test('a record that cannot be printed leaves the pages as they were and says so', async () => {
    const { page } = await desk.openPaper(await desk.paper('task-breakdown'));
    const before = await pageCount(page);
    await page.getByRole('textbox', { name: '标题' }).first().fill('');
    await page.getByText('页面停在处理之前的样子').waitFor();
    expect(await pageCount(page)).toBe(before);
    await page.getByRole('textbox', { name: '标题' }).first().fill('新的任务分解表');
    await expect.poll(() => sheetText(page)).toContain('新的任务分解表');
  });

  test('zoom changes the sheet and fits it to the pane', async () => {
    const { page } = await desk.openPaper(await desk.paper('speech'));
    const sheet = page.locator('.stack .page').first();
    const width = async () => (await sheet.boundingBox())!.width;
    const fitted = await width();
    await page.getByRole('button', { name: '整页' }).click();
    await expect.poll(width).toBeLessThan(fitted);
    const whole = (await sheet.boundingBox())!;
    const pane = (await page.locator('.stack').boundingBox())!;
    expect(whole.height).toBeLessThan(pane.height);
    await page.getByRole('button', { name: '放大' }).click();
    await expect.poll(width).toBeGreaterThan(whole.width);
  });
});
