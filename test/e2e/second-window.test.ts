/** One folder in two processes: the second says where it is open and writes nothing; it writes when the first is gone. */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { soon, type Desk } from './desk';
import { canRun, startDesk } from './start-desk';
import { withPapers } from './with-papers';

describe.runIf(canRun)('a second process', { timeout: 240_000 }, () => {
  let home: string;
  let first: Desk;
  let second: Desk;
  beforeAll(async () => {
    home = await mkdtemp(path.join(os.tmpdir(), 'duban-twice-'));
    first = await startDesk({ home, setUp: false });
    await withPapers(first, 3);
    second = await startDesk({ home, setUp: false, beside: true });
  }, 240_000);
  afterAll(async () => {
    await second.close();
    await rm(home, { recursive: true, force: true });
  });

  test('reads, says why, offers nothing that writes, and takes over when the first is closed', async () => {
    const { page, problems } = await second.open('/papers');
    await page.getByText('现在以只读方式打开，可以查看、打印和导出').waitFor();
    await soon(() => page.locator('.papers-total').textContent()).toBe('共 3 份');
    expect(await page.getByRole('button', { name: '新建' }).isDisabled()).toBe(true);
    expect(await page.getByRole('button', { name: '导入' }).count()).toBe(0);
    await page
      .getByRole('checkbox', { name: /^选中“/u })
      .first()
      .click();
    const bar = page.getByRole('toolbar', { name: '对选中的文书' });
    expect(await bar.getByRole('button').allTextContents()).toEqual(['打印', '导出', '取消选择']);
    await page.getByRole('grid').focus();
    await page.keyboard.press('Delete');
    expect((await second.ask('find', {})).total).toBe(3);
    await first.close();
    await bar.getByRole('button', { name: '移到回收站' }).waitFor({ timeout: 60_000 });
    expect(await page.getByText('现在以只读方式打开').count()).toBe(0);
    expect(problems).toEqual([]);
  });
});
