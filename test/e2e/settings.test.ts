/** Settings in the real window: kept over a reload, taken back, dark and large type at once. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { relabelled } from '../electron/fonts/relabelled-font';
import { type Desk, goTo, soon, onDesktop } from './desk';
import { canRun, startDesk } from './start-desk';
import { withPapers } from './with-papers';

describe.runIf(canRun)('settings', { timeout: 120_000 }, () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk({ setUp: false });
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

  // a second file chooser in one window is at times not told to Playwright by Electron 22: seen once in six
  if (!onDesktop)
    test('a font is brought from a file, drawn with at once, and taken away', async () => {
      const { data } = await desk.ask('sample', { kind: 'notice' });
      const { summary } = await desk.ask('create', { kind: 'notice', data });
      const { page, problems } = await desk.open('/settings/fonts');
      const bring = async (name: string, font: Uint8Array) => {
        // one at a time: the button takes no click while a font is being checked
        await page.locator('.ant-btn-loading').waitFor({ state: 'detached' });
        const [chooser] = await Promise.all([
          page.waitForEvent('filechooser'),
          page.getByRole('button', { name: '导入字体文件…' }).click(),
        ]);
        await chooser.setFiles({ name, mimeType: 'font/ttf', buffer: Buffer.from(font) });
      };
      await bring('坏.ttf', new Uint8Array(200));
      await page.getByText('“坏.ttf”不是字体文件，或者已经损坏。').waitFor();
      await bring('FZ.ttf', await relabelled({ family: '某楷书', fsType: 0, of: 'kai' }));
      await page.getByRole('dialog').getByRole('radio', { name: '正文' }).check();
      await page.getByRole('button', { name: '导入', exact: true }).click();
      await page.getByText('已导入“某楷书”，用于正文').waitFor();
      await bring('KaiTi.ttf', await relabelled({ family: 'KaiTi_GB2312', fsType: 8, of: 'kai' }));
      await page.getByRole('cell', { name: '标准字体', exact: true }).waitFor();
      const faces = () =>
        page
          .locator('.stack .page tspan')
          .evaluateAll((runs) => runs.map((run) => run.getAttribute('font-family') ?? ''));
      await goTo(page, `/papers/${summary.id}`);
      await soon(faces).toContainEqual(expect.stringMatching(/^p-fangsong-[0-9a-f]{8}$/u));
      await goTo(page, '/settings/fonts');
      await page.getByRole('button', { name: '移除 某楷书' }).click();
      await page.getByText('已移除“某楷书”').waitFor();
      await page.getByRole('button', { name: '移除 楷体_GB2312' }).click();
      await soon(async () => (await desk.ask('broughtFonts', {})).length).toBe(0);
      await goTo(page, `/papers/${summary.id}`);
      await soon(faces).toContain('p-fangsong');
      await desk.ask('remove', { ids: [summary.id] });
      expect(problems).toEqual([]);
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
