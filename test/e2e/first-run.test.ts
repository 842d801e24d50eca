/** From nothing to the list: the office typed in, its pages, its fonts, its folder; and the sample, thrown away whole. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { type Desk, soon } from './desk';
import { canRun, startDesk } from './start-desk';

describe.runIf(canRun)('first run', { timeout: 120_000 }, () => {
  let desk: Desk;
  afterEach(() => desk.close());

  test('four steps make an office, with its red head drawn as it is typed', async () => {
    desk = await startDesk({ setUp: false });
    const { page, problems } = await desk.open();
    await page.getByRole('button', { name: '下一步' }).click();
    await page.getByText('请填写机关全称').waitFor();
    await page.getByRole('textbox', { name: '机关全称' }).fill('开封市鼓楼区环境污染防治攻坚办公室');
    await page.getByRole('textbox', { name: '规范化简称' }).fill('区攻坚办');
    await page.getByRole('textbox', { name: '机关代字' }).fill('汴鼓攻坚办');
    await page.getByText(`汴鼓攻坚办〔${new Date().getFullYear()}〕12号`).first().waitFor();
    const sample = page.locator('.red-head-sample .page');
    await soon(() => sample.textContent()).toContain('开封市鼓楼区环境污染防治攻坚办公室文件');
    await page.getByRole('button', { name: '下一步' }).click();
    await page.getByRole('radio', { name: /精确/u }).click();
    await page.getByRole('button', { name: '下一步' }).click();
    await page.getByText('仿宋_GB2312', { exact: true }).waitFor();
    await page.getByRole('button', { name: '下一步' }).click();
    const folder = page.getByRole('textbox', { name: '文书存放在这个文件夹' });
    const suggested = await folder.inputValue();
    await folder.fill('文书');
    await page.getByText('“文书”不是完整的文件夹位置。').waitFor();
    await folder.fill(path.dirname(fileURLToPath(import.meta.url)));
    await page.getByText('这个文件夹里已有其他文件，不能用来存放文书。').waitFor();
    await folder.fill(suggested);
    await page.getByRole('button', { name: '开始使用' }).click();
    await page.getByRole('heading', { name: '还没有文书' }).waitFor();
    expect(new URL(page.url()).hash).toBe('#/papers');
    const { office } = await desk.ask('settings', {});
    expect(office).toMatchObject({ code: '汴鼓攻坚办', setup: 'exact', printer: office.name });
    expect(problems).toEqual([]);
  });

  test('the sample office is tried and thrown away whole', async () => {
    desk = await startDesk({ setUp: false });
    const { page } = await desk.open();
    await page.getByRole('button', { name: '先用示例试一试' }).click();
    await page.getByRole('grid', { name: '文书' }).waitFor();
    await soon(() => page.locator('.papers-total').textContent()).toMatch(/^共 [1-9]\d* 份$/u);
    await page.getByRole('link', { name: '设置' }).click();
    await page.getByRole('link', { name: '存放位置' }).click();
    await page.getByRole('button', { name: '丢掉示例，回到自己的单位' }).click();
    await page.getByRole('button', { name: '丢掉', exact: true }).click();
    await page.getByRole('button', { name: '先用示例试一试' }).waitFor();
    expect((await desk.ask('desk', {})).mode).toBe('setup');
  });
});
