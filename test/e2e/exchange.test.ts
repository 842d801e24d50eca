/** Lists in the real window: a pasted list of problems becomes cases, tasks of a paper too. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goTo, sheetText, soon, type Desk } from './desk';
import { canRun, startDesk } from './start-desk';
import { withCases } from './with-cases';

describe.runIf(canRun)('lists into the ledger and out of it', { timeout: 240_000 }, () => {
  let desk: Desk;
  let ids: readonly string[];
  beforeAll(async () => {
    desk = await startDesk();
    ids = await withCases(desk, 5);
  }, 240_000);
  afterAll(() => desk.close());

  const sheet = (page: Page) => page.getByRole('dialog');
  const fill = (page: Page, path: string, words: string) =>
    sheet(page).locator(`[data-path="${path}"]`).locator('input, textarea').first().fill(words);

  test('a pasted list is matched, looked at row by row and registered at once; what is there already is not', async () => {
    const { page, problems } = await desk.open('/cases');
    await page.getByRole('button', { name: '导入清单' }).click();
    const heads = ['序号', '企业名称', '问题描述', '乡镇', '责任单位', '检查日期'];
    const lines = Array.from({ length: 40 }, (_, n) => [
      ...[String(n + 1), `第${n + 1}石材加工厂`, n === 9 ? '' : '露天切割无治理设施，石粉露天堆放'],
      ...['汪屯乡', '区环保局', n === 10 ? '十月份' : '2017.10.9'],
    ]);
    await page
      .getByRole('textbox', { name: '粘贴的表格' })
      .fill([heads, ...lines].map((line) => line.join('\t')).join('\n'));
    await page.getByRole('button', { name: '下一步' }).click();
    await page.getByText('对应了 6 个栏目').waitFor();
    await page.getByRole('button', { name: '取 40 行' }).click();
    await fill(page, 'step.on', '2017年10月16日');
    await fill(page, 'step.by.name', '王思远');
    await fill(page, 'step.basis', '环保部巡查组第4批交办清单');
    await fill(page, 'data.batch', '第4批');
    // what holds for all and is missing is said once, and nothing is registered
    await sheet(page).getByRole('button', { name: '登记选中的' }).click();
    await sheet(page).getByRole('alert').getByText('问题来源').waitFor();
    await fill(page, 'data.source', '环保部巡查组');
    await sheet(page).getByText('共 40 行，登记 33 件；5 行台账里已有').waitFor();
    await sheet(page).getByText(`台账里已有 ${ids[0]!}`).waitFor();
    await sheet(page).getByRole('button', { name: '登记选中的' }).click();
    await soon(() => page.locator('.papers-total').textContent()).toBe('共 33 件');
    const { rows } = await desk.ask('ledger', { query: { facets: { batch: ['第4批'] } } });
    expect(
      new Set(rows.map(({ township, units, assignedOn }) => `${township} ${units.join()} ${assignedOn}`))
        .size,
    ).toBe(1);
    expect(problems).toEqual([]);
  });

  test('tasks of a 任务分解表 become cases that keep the paper', async () => {
    const paper = await desk.paper('task-breakdown');
    const { page, problems } = await desk.open('/papers');
    await page.getByRole('row').nth(1).getByRole('checkbox').click();
    await page.getByRole('button', { name: '登记到台账' }).click();
    await sheet(page).getByText('共 15 行，登记 15 件').waitFor();
    await sheet(page).getByRole('row').nth(1).getByRole('checkbox').click();
    await fill(page, 'step.by.name', '王思远');
    await fill(page, 'step.on', '2017年10月20日');
    await sheet(page).getByRole('button', { name: '登记选中的' }).click();
    await page.getByText('已登记 14 件').waitFor();
    const { rows: all } = await desk.ask('ledger', { query: {} });
    const rows = all.filter(({ origin }) => origin === '任务分解');
    expect(rows).toHaveLength(14);
    const { case: kase } = await desk.ask('case', { id: rows[0]!.id });
    expect(kase.papers.map(({ id }) => id)).toEqual([paper]);
    expect(problems).toEqual([]);
  });

  test('a township’s table goes out, comes back filled in, and is taken field by field; receipts are listed', async () => {
    const { page, problems } = await desk.open('/campaign/sheets');
    await page.getByRole('checkbox', { name: '选中 汪屯乡' }).click();
    const saved = await desk.saved(page, () => page.getByRole('button', { name: '导出 1 张填报表' }).click());
    expect(saved.name).toBe('汪屯乡问题整改情况填报表.xlsx');
    const [sheetRead] = (
      await desk.ask('readSheets', { name: saved.name, bytes: saved.bytes.toString('base64') })
    ).sheets;
    const rows = sheetRead!.cells.slice(1).map((row, n) => {
      if (n === 0) return row;
      return row.map((cell, at) => ['切断水电，清运石料60吨', '2017.10.19', '已完成', cell][at - 6] ?? cell);
    });
    await page.getByRole('button', { name: '读回填报表' }).click();
    await page
      .getByRole('textbox', { name: '粘贴的表格' })
      .fill(rows.map((row) => row.join('\t')).join('\n'));
    await page.getByRole('button', { name: '下一步' }).click();
    await page.getByText('对应了 10 个栏目').waitFor();
    await page.getByRole('button', { name: '取 1 行' }).click();
    await sheet(page).getByText('表里 1 行，1 行和台账不同，收下 3 处').waitFor();
    // what is not to be taken is left
    await sheet(page).getByRole('row', { name: '完成情况' }).getByRole('checkbox').click();
    await fill(page, 'step.by.name', '王思远');
    await fill(page, 'step.basis', '汪屯乡10月填报表');
    await sheet(page).getByRole('button', { name: '收下选中的' }).click();
    await page.getByText('1 件填报说已经完成').waitFor();
    await page.getByRole('link', { name: ids[3]! }).click();
    await page
      .getByText('整改措施：切断水电，清运石料60吨；填报的完成日期：2017年10月19日')
      .first()
      .waitFor();
    expect((await desk.ask('case', { id: ids[3]! })).case.state).toBe('rectifying');

    // who signed for which paper is listed, the unsigned first
    await goTo(page, '/campaign/receipts');
    await page.getByText('交办 3 件，1 件没有签收').waitFor();
    const first = page.getByRole('row').nth(1);
    await soon(() => first.textContent()).toContain(ids[2]!);
    await soon(() => first.textContent()).toContain('未签收');
    const list = await desk.saved(page, () => page.getByRole('button', { name: '存为表格文件' }).click());
    expect(list.name).toBe('督办单签收登记表.xlsx');
    expect(problems).toEqual([]);
  });

  test('an incoming paper is registered, a case begins from it, and it is printed as its 收文处理笺', async () => {
    const { page, problems } = await desk.open('/campaign/incoming');
    await page.getByText('还没有登记收文').waitFor();
    await page.getByRole('button', { name: '登记收文' }).click();
    await fill(page, 'sender', '环保部巡查组');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await sheet(page).getByRole('alert').getByText('标题').waitFor();
    await fill(page, 'title', '关于交办第5批问题的函');
    await fill(page, 'sourceNumber', '环巡函〔2017〕9号');
    await fill(page, 'date', '2017年10月9日');
    await page.getByRole('button', { name: '登记问题' }).click();
    const problem = sheet(page).filter({ hasText: '存在问题' });
    const tell = (path: string, words: string) =>
      problem.locator(`[data-path="${path}"]`).locator('input, textarea').first().fill(words);
    await tell('step.by.name', '王思远');
    await tell('data.site', '王屯石材厂');
    await tell('data.problem', '露天切割');
    await problem.getByRole('button', { name: '登记', exact: true }).click();
    const link = page.getByRole('region', { name: '由它登记的问题' }).getByRole('link');
    await link.waitFor();
    const { case: kase } = await desk.ask('case', { id: (await link.textContent())! });
    expect(kase.facts).toMatchObject({
      source: '环保部巡查组',
      sourceNumber: '环巡函〔2017〕9号',
      assignedOn: '2017-10-09',
    });
    const [row] = (await desk.ask('incoming', {})).rows;
    expect(kase.papers).toMatchObject([{ kind: 'incoming-sheet', number: row!.number }]);
    await page.getByRole('button', { name: '保存并打开处理笺' }).click();
    await page.locator('.work .page').first().waitFor();
    await soon(() => sheetText(page)).toContain('环巡函〔2017〕9号');
    expect(problems).toEqual([]);
  });
});
