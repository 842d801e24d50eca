/** Nothing that was acknowledged is lost: two windows, a host that ends in the middle of typing, final papers, versions. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onDesktop, untilSaved, type Desk } from './desk';
import { canRun, startDesk } from './start-desk';

describe.runIf(canRun)('a paper in the window is safe', { timeout: 240_000 }, () => {
  let home: string;
  let desk: Desk;
  beforeAll(async () => {
    home = await mkdtemp(path.join(os.tmpdir(), 'duban-safety-'));
    desk = await startDesk({ home });
  });
  afterAll(async () => {
    await desk.close();
    await rm(home, { recursive: true, force: true });
  });

  test('a paper saved elsewhere meanwhile is shown with both sides, and nothing is written over', async () => {
    const id = await desk.paper('notice', { title: '关于检查的通知', body: '原文' });
    const { page } = await desk.openPaper(id);
    const title = page.getByRole('textbox', { name: '标题' });
    await title.fill('关于检查工作的通知');
    await untilSaved(page);
    const { summary } = await desk.ask('read', { id });
    // the window learns of the other save when it saves its own next key
    await desk.ask('save', {
      id,
      revision: summary.revision,
      data: { title: '关于督查的通知', body: '原文' },
    });
    await title.fill('关于检查工作情况的通知');
    const sheet = page.getByRole('dialog');
    await sheet.waitFor();
    expect(await sheet.textContent()).toContain('关于督查的通知');
    expect(await sheet.textContent()).toContain('关于检查工作情况的通知');
    expect((await desk.ask('read', { id })).record.data).toMatchObject({ title: '关于督查的通知' });
    await sheet.getByRole('radio', { name: '标题：我的' }).check();
    await sheet.getByRole('button', { name: '按选定的保存' }).click();
    await untilSaved(page);
    expect((await desk.ask('read', { id })).record.data).toMatchObject({ title: '关于检查工作情况的通知' });
  });

  test('a final paper is locked, opens again with a reason, and its version can be compared and restored', async () => {
    const id = await desk.paper('notice');
    const { page, problems } = await desk.openPaper(id);
    await page.getByRole('button', { name: '定稿' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByText('成文日期').waitFor();
    await sheet.getByRole('button', { name: '定稿' }).click();
    await page.getByText('内容已锁定').waitFor();
    expect((await desk.ask('read', { id })).summary.state).toBe('final');
    const title = page.getByRole('textbox', { name: '标题' });
    expect(await title.getAttribute('readonly')).not.toBeNull();

    await page.getByRole('button', { name: '改为草稿' }).click();
    await page.getByRole('textbox', { name: '原因' }).fill('领导改了时限');
    await page.getByRole('dialog').getByRole('button', { name: '改为草稿' }).click();
    await expect.poll(() => title.getAttribute('readonly')).toBeNull();
    const before = await title.inputValue();
    await title.fill('关于另一件事的通知');
    await untilSaved(page);

    await page.getByRole('button', { name: /^第 \d+ 版$/u }).click();
    const drawer = page.locator('.ant-drawer');
    await drawer.getByRole('button', { name: /定稿/u }).first().click();
    await drawer.getByText(before).waitFor();
    await drawer.getByRole('button', { name: '恢复到这一版' }).click();
    await expect.poll(() => title.inputValue()).toBe(before);
    expect(problems).toEqual([]);
  });

  test('a damaged paper is restored at the next start, and the window says so', async () => {
    const id = await desk.paper('notice', { title: '关于检查的通知', body: '断电前保存的正文' });
    await desk.close();
    const files = await readdir(home, { recursive: true });
    const file = files.find((name) => name.endsWith(`records${path.sep}${id}.json`))!;
    const bytes = await readFile(path.join(home, file));
    await writeFile(path.join(home, file), bytes.fill(0, bytes.length >> 1));
    desk = await startDesk({ home });
    const { page } = await desk.openPaper(id);
    expect(await page.getByRole('textbox', { name: '正文' }).inputValue()).toBe('断电前保存的正文');
    await page.getByText('的文件已损坏').first().waitFor();
  });

  // the last: it ends the program
  test('a program that ends in the middle of typing leaves all that was acknowledged', async () => {
    const id = await desk.paper('speech', { title: '讲话', body: '' });
    const { page } = await desk.openPaper(id);
    const body = page.getByRole('textbox', { name: '正文' });
    await body.click();
    let acknowledged = '';
    for (let n = 1; n <= 12; n++) {
      await page.keyboard.type(`第${n}句。`);
      if (n % 4 !== 0) continue;
      await untilSaved(page);
      acknowledged = await body.inputValue();
    }
    await page.keyboard.type('没有答复的一句。');
    await desk.kill();
    // in a browser the window outlives its host
    if (!onDesktop) {
      await page.keyboard.type('更多。');
      await page.getByText('内容保留在窗口里').first().waitFor({ timeout: 30_000 });
      expect(await body.inputValue()).toContain('没有答复的一句。更多。');
      await expect.poll(() => page.locator('.saved').textContent()).toBe('还没有保存');
      const elsewhere = page.getByRole('button', { name: '另存到其他位置' });
      expect((await desk.saved(page, () => elsewhere.click())).name).toMatch(/\.json$/u);
    }
    await desk.close();
    desk = await startDesk({ home });
    const { record } = await desk.ask('read', { id });
    const kept = (record.data as { body: string }).body;
    expect(kept.startsWith(acknowledged)).toBe(true);
    expect(acknowledged).toContain('第12句。');
  });
});
