/** 模板 in the real window: a wording changed, seen on the sample, printed by new papers, kept by a final one. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { responsibilitySheet } from '../../templates/kinds/responsibility-sheet/index';
import { goTo, onDesktop, sheetText, soon, type Desk } from './desk';
import { canRun, startDesk } from './start-desk';

describe.runIf(canRun)('templates', { timeout: 240_000 }, () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(() => desk.close());
  const sheet = () => desk.paper(responsibilitySheet.slug);

  test('a changed wording is seen, printed by papers, kept by a final one after it was set back', async () => {
    const [draft, final] = [await sheet(), await sheet()];
    const { page, problems } = await desk.open('/settings/templates');
    await page.getByText('各种文书都在用自带的模板').waitFor();
    await page.getByRole('link', { name: '修改责任单模板' }).click();
    await page.locator('.template-screen .page').first().waitFor();
    const unit = page.getByRole('textbox', { name: '责任单位', exact: true });
    await unit.fill('承办单位');
    await soon(() => sheetText(page)).toContain('承办单位');
    // undone and done again with the keys
    await unit.press('Control+z');
    await soon(() => sheetText(page)).not.toContain('承办单位');
    await unit.press('Control+y');
    await soon(() => sheetText(page)).toContain('承办单位');
    await page.keyboard.press('Control+s');
    await page.getByText('已保存责任单模板第1版').waitFor();

    const shown = async (id: string): Promise<string> => {
      await goTo(page, `/papers/${id}`);
      await page.locator('.work .page').first().waitFor();
      return sheetText(page);
    };
    expect(await shown(draft)).toContain('承办单位');
    expect((await desk.ask('finalise', { ids: [final] })).refused).toEqual([]);
    expect((await desk.ask('read', { id: final })).record.meta?.overlays).toMatchObject([
      { kind: 'responsibility-sheet', version: 1 },
    ]);

    await goTo(page, '/settings/templates/responsibility-sheet');
    await page.getByText('第 1 版', { exact: false }).first().waitFor();
    await page.getByText('与自带比较（1）').click();
    await page.getByRole('row', { name: '单位和责任人：责任单位 责任单位 承办单位' }).waitFor();
    await page.getByRole('button', { name: '恢复自带' }).click();
    await page.getByText('责任单已恢复为自带的模板').waitFor();
    expect(await shown(final)).toContain('承办单位');
    await page.getByText('按责任单模板第1版排印').waitFor();
    expect(await shown(draft)).not.toContain('承办单位');
    // setting back is taken back
    const told = page.getByText('责任单已恢复为自带的模板');
    await told.getByRole('button', { name: '撤销' }).click();
    await soon(async () => (await desk.ask('overlays', {}))[0]?.version).toBe(3);
    await soon(() => sheetText(page)).toContain('承办单位');
    expect(problems).toEqual([]);
  });

  test('a fault stands at its field, the sample stays, and what was not saved outlives leaving', async () => {
    const { page, problems } = await desk.open('/settings/templates/rectification-report');
    await page.locator('.template-screen .page').first().waitFor();
    const counts = page.getByRole('textbox', { name: '件数一段', exact: true });
    await counts.fill('共交办{{ data.assigned }}件。');
    await soon(() => sheetText(page)).toContain('共交办8件。');
    await counts.fill('共交办{{ data.nothing }}件。');
    const field = page.locator('[data-place="words.counts"]');
    await field.getByText('没有“data.nothing”这一项').waitFor();
    await page.getByText('页面停在上一次排得出的样子').waitFor();
    expect(await sheetText(page)).toContain('共交办8件。');
    expect(await page.getByRole('button', { name: '保存', exact: true }).isDisabled()).toBe(true);
    await goTo(page, '/settings/templates');
    await page.getByRole('row', { name: /^整改情况报告.*有修改没保存/u }).waitFor();
    await page.getByRole('link', { name: '修改整改情况报告模板' }).click();
    await soon(() => counts.inputValue()).toBe('共交办{{ data.nothing }}件。');
    await field.getByRole('button', { name: '用自带的' }).click();
    await soon(() => sheetText(page)).toContain('环保部巡查组交办我区第三批问题8个');
    expect(problems).toEqual([]);
  });

  test('columns are moved by keys, named and left out, and new tables begin with them', async () => {
    const { page, problems } = await desk.open('/settings/templates/task-breakdown');
    await page.locator('.template-screen .page').first().waitFor();
    const rows = page.getByRole('list', { name: '任务表的栏目' }).getByRole('listitem');
    const label = (index: number) => rows.nth(index).getByRole('textbox').inputValue();
    await rows.nth(1).getByRole('textbox').press('Alt+ArrowDown');
    await soon(() => label(2)).toBe('重点工作');
    await rows.nth(1).getByRole('textbox').fill('攻坚任务');
    await page.getByRole('checkbox', { name: '印“配合部门”' }).uncheck();
    await soon(() => sheetText(page)).toContain('攻坚任务');
    await soon(() => sheetText(page)).not.toContain('配合部门');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await page.getByText('已保存任务分解表模板第1版').waitFor();
    const { record, summary } = await desk.ask('create', { kind: 'task-breakdown' });
    const { columns } = record.data as { columns: readonly string[] };
    expect(columns.slice(0, 3)).toEqual(['number', 'task', 'category']);
    expect(columns).not.toContain('partners');
    // the form and the grid call the column as the paper does
    await goTo(page, `/papers/${summary.id}`);
    await page.getByRole('checkbox', { name: '攻坚任务' }).first().waitFor();
    expect(await page.getByRole('checkbox', { name: '主要任务' }).count()).toBe(0);
    await page.locator('.ant-segmented').getByText('表格').click();
    // a table without rows shows its headings, and is begun there
    await page.locator('.grid-empty-heads', { hasText: '攻坚任务' }).waitFor();
    await page.getByRole('button', { name: '添加任务', exact: true }).last().click();
    await page.locator('.grid-pane .dsg-cell-header', { hasText: '攻坚任务' }).waitFor();
    expect(await page.locator('.grid-pane').textContent()).not.toContain('主要任务');
    await goTo(page, '/settings/templates/task-breakdown');
    await page.getByText('各版', { exact: true }).click();
    await page.getByRole('button', { name: /^第 1 版 · 保存/u }).click();
    await page.getByRole('row', { name: /主要任务”栏的名称 主要任务 攻坚任务/u }).waitFor();
    expect(problems).toEqual([]);
  });

  test('are saved as a file and taken in again; a file that is none changes nothing', async () => {
    const { page, problems } = await desk.open('/settings/templates');
    const { bytes } = await desk.saved(page, () => page.getByRole('button', { name: '存成文件' }).click());
    const before = await desk.ask('overlays', {});
    const take = (buffer: Buffer) =>
      page
        .getByLabel('模板文件')
        .setInputFiles({ name: 'overlays.json', mimeType: 'application/json', buffer });
    await take(Buffer.from('[{"format":1}]'));
    await page.getByText('“overlays.json”没有全部取用').waitFor();
    expect(await desk.ask('overlays', {})).toEqual(before);
    for (const { kind, version } of before) await desk.ask('resetOverlay', { kind, base: version });
    await take(bytes);
    await page.getByText('原来的留作旧版').waitFor();
    const after = await desk.ask('overlays', {});
    expect(after.map(({ digest }) => digest).sort()).toEqual(before.map(({ digest }) => digest).sort());
    expect(problems).toEqual([]);
  });

  // what the host answers is changed on its way, which can be done to HTTP alone
  if (!onDesktop)
    test('are only looked at where another window has the folder', async () => {
      const { page } = await desk.open('/settings/templates/speech');
      await page.locator('.template-screen .page').first().waitFor();
      // what a desk that is opened elsewhere answers
      await page.route('**/api/desk', async (route) => {
        const answer = await route.fetch();
        const reply = (await answer.json()) as { value: object };
        const value = { ...reply.value, mode: 'read', readOnly: '这个文件夹正在另一个窗口中使用。' };
        await route.fulfill({ response: answer, json: { ...reply, value } });
      });
      await page.getByText('这个文件夹正在另一个窗口中使用。').first().waitFor();
      expect(await page.getByRole('button', { name: '保存', exact: true }).count()).toBe(0);
      expect(await page.getByRole('textbox', { name: '文件标题' }).isEditable()).toBe(false);
      expect(await page.getByRole('checkbox', { name: '印讲话人一行' }).isDisabled()).toBe(true);
    });
});
