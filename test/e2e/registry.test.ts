/** 单位与人员 in the real window: a list pasted in, changed in place, merged, taken back. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleOffice } from '../../templates/sample-office';
import { type Desk, soon } from './desk';
import { canRun, startDesk } from './start-desk';

describe.runIf(canRun)('units and people', { timeout: 120_000 }, () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk({ setUp: false });
    await desk.ask('setUp', { office: sampleOffice });
  });
  afterAll(() => desk.close());
  const names = async () => (await desk.ask('registry', {})).units.map(({ name }) => name);

  test('a list is pasted with its heads, seen first, and known lines are left out', async () => {
    const { page, problems } = await desk.open('/units');
    await page.getByRole('button', { name: '粘贴名单' }).click();
    const box = page.getByRole('textbox', { name: '名单' });
    await box.fill(
      '单位名称\t简称\t级别\t停用\n区环境保护局\t区环保局\t平级\t2018-12-31\n区住房和城乡建设局\t区住建局\t平级\t\n区环境保护局\t\t\t',
    );
    await page.getByText('读到 3 条，新的 2 条').waitFor();
    await page.getByRole('button', { name: '加入 2 条' }).click();
    await soon(names).toEqual(['区环境保护局', '区住房和城乡建设局']);
    const [first] = (await desk.ask('registry', {})).units;
    expect(first).toMatchObject({ shortName: '区环保局', level: 'peer', to: '2018年12月31日' });
    expect(problems).toEqual([]);
  });

  test('a unit is added, found by initials, and merged with its double; undo parts them again', async () => {
    const { page } = await desk.open('/units');
    await page.getByRole('button', { name: '新增' }).click();
    await page.getByRole('textbox', { name: '名称' }).fill('区环保局');
    await page.keyboard.press('Enter');
    await soon(names).toContain('区环保局');
    await page.getByText('有 1 组可能重复').waitFor();
    await page.getByRole('button', { name: '看一看' }).click();
    await page.getByRole('radio', { name: /^区环境保护局/u }).check();
    await page.getByRole('button', { name: '合并', exact: true }).click();
    await soon(names).not.toContain('区环保局');
    // each change brings its own way back: this one's, not the one of the unit that was added
    await page
      .getByText(/合并为/u)
      .getByRole('button', { name: '撤销' })
      .click();
    await soon(names).toContain('区环保局');
    await page.getByRole('textbox', { name: '查找' }).fill('qzf');
    await soon(() => page.locator('.entries tbody tr').count()).toBe(1);
    expect(page.url()).toContain('text=qzf');
  });

  test('drafts that write the merged name are rewritten after a look, and that is undone', async () => {
    const { revision } = await desk.ask('registry', {});
    const unit = (id: string, name: string) => ({ id, name, type: '区直部门' });
    const units = [unit('u1', '区环境保护局'), unit('u2', '区环境保护局局')];
    await desk.ask('saveRegistry', { revision, units, people: [] });
    const sample = (await desk.ask('sample', { kind: 'notice' })).data as object;
    const id = await desk.paper('notice', { ...sample, title: '关于区环境保护局局值班的通知' });
    const title = async () =>
      ((await desk.ask('read', { id })).record.data as { readonly title: string }).title;
    const { page, problems } = await desk.open('/units');
    for (const name of ['区环境保护局', '区环境保护局局'])
      await page
        .getByRole('row', { name: new RegExp(`${name}(?!局)`, 'u') })
        .getByRole('checkbox')
        .check();
    await page.getByRole('button', { name: '合并', exact: true }).first().click();
    await page
      .getByRole('dialog')
      .getByRole('radio', { name: /^区环境保护局（?，?(?!局)/u })
      .first()
      .check();
    await page.getByRole('dialog').getByRole('button', { name: '合并', exact: true }).click();
    await page.getByRole('button', { name: '改写草稿' }).click();
    const dialog = page.getByRole('dialog', { name: /^把草稿里的/u });
    await dialog.getByText('关于区环境保护局局值班的通知').first().waitFor();
    if (process.env.DUBAN_SCREENSHOTS)
      await page.screenshot({ path: `${process.env.DUBAN_SCREENSHOTS}/merged-drafts.png` });
    await dialog.getByRole('button', { name: '改写 1 份' }).click();
    await soon(title).toBe('关于区环境保护局值班的通知');
    await page
      .getByText(/^已把 1 份草稿/u)
      .getByRole('button', { name: '撤销' })
      .click();
    await soon(title).toBe('关于区环境保护局局值班的通知');
    expect(problems).toEqual([]);
  });
});
