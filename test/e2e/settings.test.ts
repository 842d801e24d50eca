/** Settings in the real window: kept over a reload, taken back, dark and large type at once. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserPath } from './desk';
import { soon, startOffice, withPapers, type OfficeDesk } from './office';

describe.runIf(browserPath !== undefined)('settings', { timeout: 120_000 }, () => {
  let desk: OfficeDesk;
  beforeAll(async () => {
    desk = await startOffice();
    await withPapers(desk, 2);
  });
  afterAll(() => desk.close());

  test('the look changes at once and stays after a reload', async () => {
    const { page, problems } = await desk.open('/settings/look');
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await page.getByRole('radio', { name: /^深色/u }).click();
    await soon(ground).not.toBe(light);
    await page.getByRole('radio', { name: '大字' }).click();
    await soon(async () => (await desk.ask('settings', {})).largeType).toBe(true);
    const dark = await ground();
    await page.reload();
    await page.getByRole('heading', { name: '外观' }).waitFor();
    expect(await ground()).toBe(dark);
    expect(await page.evaluate(() => document.documentElement.dataset.type)).toBe('large');
    await page.getByRole('radio', { name: '普通' }).click();
    await page.getByRole('radio', { name: '浅色' }).click();
    await soon(ground).toBe(light);
    expect(problems).toEqual([]);
  });

  test('a changed profile waits for saving, and saving can be taken back', async () => {
    const { page } = await desk.open('/settings/office');
    const before = (await desk.ask('settings', {})).office.shortName;
    await page.getByRole('textbox', { name: '规范化简称' }).fill('区督导组');
    await page.getByText('有修改还没有保存').waitFor();
    expect((await desk.ask('settings', {})).office.shortName).toBe(before);
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await page.locator('.head-office').getByText('区督导组').waitFor();
    await page.getByRole('button', { name: '撤销' }).click();
    await soon(async () => (await desk.ask('settings', {})).office.shortName).toBe(before);
  });

  test('a backup is made and its papers are offered', async () => {
    const { page } = await desk.open('/settings/backup');
    await page.getByRole('button', { name: '立即备份' }).click();
    await page.getByText('已备份 2 份文书，写后核对无误').waitFor();
    const [first] = (await desk.ask('find', {})).rows;
    await desk.ask('remove', { ids: [first!.id] });
    await desk.ask('purge', { ids: [first!.id] });
    await page.getByRole('button', { name: '选文书取回' }).first().click();
    await page.getByRole('checkbox', { name: new RegExp(first!.title, 'u') }).check();
    await page.getByRole('button', { name: '取回 1 份' }).click();
    await page.getByText('已从备份取回 1 份').waitFor();
    await soon(async () => (await desk.ask('find', {})).total).toBe(2);
  });
});
