/** The campaign in the real window: a problem registered, proposed, handed over; found, counted, looked at as it was. */
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goTo, soon, type Desk } from './desk';
import { canRun, startDesk } from './start-desk';
import { withCases } from './with-cases';

const plan = fileURLToPath(new URL('../fixtures/texts/plan.txt', import.meta.url));

describe.runIf(canRun)('the campaign', { timeout: 240_000 }, () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk();
  }, 240_000);
  afterAll(() => desk.close());

  const sheet = (page: Page) => page.getByRole('dialog');
  const field = (page: Page, path: string) =>
    sheet(page).locator(`[data-path="${path}"]`).locator('input, textarea').first();
  const fill = (page: Page, path: string, words: string) => field(page, path).fill(words);

  test('a problem begins in the ledger and goes on step by step; what is missing is said', async () => {
    const { page, problems } = await desk.open('/workbench');
    await page.getByText('台账里还没有问题').waitFor();
    await page.getByRole('button', { name: '登记第一件问题' }).click();
    await fill(page, 'step.on', '2017年10月9日');
    await fill(page, 'step.by.name', '王思远');
    await fill(page, 'step.basis', '环保部巡查组第3批交办清单');
    await fill(page, 'data.source', '环保部巡查组');
    await fill(page, 'data.assignedOn', '2017年10月9日');
    await fill(page, 'data.site', '王屯村石材加工厂');
    await fill(page, 'data.township', '汪屯乡');
    await sheet(page).getByRole('button', { name: '登记', exact: true }).click();
    await sheet(page).getByRole('alert').getByText('存在问题').waitFor();
    await fill(page, 'data.problem', '露天切割，石粉露天堆放');
    await sheet(page).getByRole('button', { name: '登记', exact: true }).click();
    await page.getByRole('heading', { name: '王屯村石材加工厂' }).waitFor();
    await page.getByText('XC-201710-0001').first().waitFor();

    const next = page.getByRole('toolbar', { name: '下一步' });
    await next.getByRole('button', { name: '拟办' }).click();
    await fill(page, 'step.on', '2017年10月10日');
    // who made the last step in this role is offered again
    expect(await field(page, 'step.by.name').inputValue()).toBe('王思远');
    await fill(page, 'step.basis', '收文处理笺第3号');
    await fill(page, 'data.proposal', '拟由区环保局牵头办理');
    await fill(page, 'data.instruction', '同意');
    await fill(page, 'data.instructedBy', '刘新民');
    await sheet(page).getByRole('button', { name: '拟办', exact: true }).click();
    await next.getByRole('button', { name: '交办' }).waitFor();
    const { case: kase, events } = await desk.ask('case', { id: 'XC-201710-0001' });
    expect(kase.state).toBe('pending');
    expect(events.map(({ label, on }) => [label, on])).toEqual([
      ['登记', '2017-10-09'],
      ['拟办', '2017-10-10'],
    ]);
    await page.getByRole('list', { name: '办理过程' }).getByText('拟由区环保局牵头办理').waitFor();
    expect(problems).toEqual([]);
  });

  test('the ledger is filtered in its address, and shows any day as it was', async () => {
    await withCases(desk, 10);
    const { page, problems } = await desk.open('/cases');
    const total = page.locator('.papers-total');
    await soon(() => total.textContent()).toBe('共 11 件');
    await page.getByRole('textbox', { name: '查找问题' }).fill('第7石材');
    await soon(() => total.textContent()).toBe('共 1 件');
    await page.getByRole('textbox', { name: '查找问题' }).fill('');
    await page.getByRole('combobox', { name: '状态' }).click();
    await page.locator('.ant-select-item-option', { hasText: '已上报' }).first().click();
    await soon(() => total.textContent()).toBe('共 2 件');
    expect(page.url()).toContain('state=reported');
    await page.goBack();
    await soon(() => total.textContent()).toBe('共 11 件');
    // nothing was reported yet on that day by what has been put down since: the day is asked, not guessed
    await goTo(page, '/cases?day=2017-10-08');
    await soon(() => total.textContent()).toBe('共 0 件');
    await goTo(page, '/cases?sort=site&order=down');
    await page.getByRole('grid', { name: '台账' }).focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.locator('.case-number').waitFor();
    // 王 stands behind 第
    expect(await page.locator('.case-number').textContent()).toBe('XC-201710-0001');
    expect(problems).toEqual([]);
  });

  test('the ledger stands in groups whose figures open their cases; columns and views are kept', async () => {
    const { page, problems } = await desk.open('/cases?by=township');
    const groups = page.locator('.list-group');
    await soon(() => groups.count()).toBe(3);
    const rows = page.locator('.list-body .list-row:not(.list-group)');
    const before = await rows.count();
    const first = groups.first();
    const size = Number(/共 (\d+) 件/u.exec((await first.textContent()) ?? '')?.[1]);
    await first.click({ position: { x: 8, y: 8 } });
    await soon(() => rows.count()).toBe(before - size);
    await page.getByRole('button', { name: '栏目' }).click();
    await page.getByRole('checkbox', { name: '责任人' }).check();
    await page.getByRole('columnheader', { name: '责任人' }).waitFor();
    await page.getByRole('button', { name: '存为视图' }).click();
    await page.getByRole('textbox', { name: '视图名称' }).fill('按乡办看');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: '按乡办看' }).waitFor();
    // it is shown at once and durable a moment later
    await soon(async () => (await desk.ask('settings', {})).ledgerViews).toEqual([
      { name: '按乡办看', address: '/cases?by=township' },
    ]);
    await first.getByRole('link', { name: /^共/u }).click();
    await soon(() => page.locator('.papers-total').textContent()).toBe(`共 ${size} 件`);
    expect(problems).toEqual([]);
  });

  test('chosen cases are handed over at once, each with its numbered 督办单; those that cannot be are named', async () => {
    const { page, problems } = await desk.open('/cases?sort=id');
    const grid = page.getByRole('grid', { name: '台账' });
    await soon(() => page.locator('.papers-total').textContent()).toBe('共 11 件');
    await grid.focus();
    await page.keyboard.press('Control+a');
    const bar = page.getByRole('toolbar', { name: '对选中的问题' });
    await bar.getByText('已选 11 件').waitFor();
    await bar.getByRole('button', { name: '交办 3 件' }).click();
    const words = [
      ...[['step.by.name', '李春生'] as const, ['step.basis', '区领导批示'] as const],
      ['data.deadline', '2027年6月30日前'],
      ['data.feedbackDeadline', '2027年7月1日17时前'],
      ['data.signatory', '李春生'],
    ] as const;
    for (const [path, value] of words.slice(0, 3)) await fill(page, path, value);
    await sheet(page).getByRole('button', { name: '交办', exact: true }).click();
    // what is wrong for all is said before anything is done
    await sheet(page).getByRole('alert').waitFor();
    for (const [path, value] of words.slice(3)) await fill(page, path, value);
    await fill(page, 'data.requirements', '两断三清');
    await sheet(page).getByRole('button', { name: '交办', exact: true }).click();
    await sheet(page).getByText('已交办 2 件').waitFor();
    // the one that was registered in the window has neither unit nor person
    await sheet(page)
      .getByText(/^XC-201710-0001：/u)
      .waitFor();
    await sheet(page).getByRole('button', { name: '导出督办单' }).click();
    await sheet(page).getByText('导出 2 份文书').waitFor();
    await page.keyboard.press('Escape');
    const { rows } = await desk.ask('find', { kinds: ['supervision-order'] });
    expect(rows.map(({ state }) => state)).toEqual(['final', 'final']);
    expect(new Set(rows.map(({ number }) => number)).size).toBe(2);
    expect(problems).toEqual([]);
  });

  test('a plan becomes tasks beside its text: dropped, taken back, merged, and made a 任务分解表', async () => {
    const { page, problems } = await desk.open('/campaign/text');
    await page.locator('.choose-text input[type="file"]').setInputFiles(plan);
    const cards = page.locator('.task-card');
    await cards.first().waitFor();
    const count = await cards.count();
    expect(await page.locator('.told-now').textContent()).toContain('取缔散煤销售点');
    await page.getByRole('button', { name: '不要这项' }).click();
    await soon(() => cards.count()).toBe(count - 1);
    await page.getByRole('button', { name: '撤销' }).first().click();
    await soon(() => cards.count()).toBe(count);
    // the one behind the dropped one is open, and stands second again
    await page.getByRole('button', { name: '并入上一项' }).click();
    await soon(() => cards.count()).toBe(count - 1);
    await page.locator('[data-path="rows[0].data.standard"] textarea').fill('12个销售点全部取缔');
    await page.getByRole('button', { name: '做成任务分解表' }).click();
    await page.locator('.work .page').first().waitFor();
    const { record } = await desk.ask('read', { id: page.url().split('/papers/')[1]! });
    const { groups } = record.data as { groups: { tasks: { standard: string; sentence: string }[] }[] };
    expect(groups.flatMap(({ tasks }) => tasks)).toHaveLength(count - 1);
    expect(groups[0]!.tasks[0]).toMatchObject({
      standard: '12个销售点全部取缔',
      sentence: expect.stringContaining('取缔散煤销售点') as string,
    });
    expect(problems).toEqual([]);
  });

  test('rules show what they would do to the ledger before they are saved, and saving is taken back', async () => {
    const { page, problems } = await desk.open('/campaign/rules');
    const preview = page.getByRole('complementary', { name: '对今天台账的影响' });
    await preview.getByText('没有问题会变颜色。').waitFor();
    await page.locator('[data-path="warnings.yellowDays"] input').fill('3000');
    await preview.getByText(/^变颜色的 \d+ 件$/u).waitFor();
    const before = (await desk.ask('campaignRules', {})).warnings.yellowDays;
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await soon(async () => (await desk.ask('campaignRules', {})).warnings.yellowDays).toBe(3000);
    await page.getByRole('button', { name: '撤销' }).last().click();
    await soon(async () => (await desk.ask('campaignRules', {})).warnings.yellowDays).toBe(before);
    expect(problems).toEqual([]);
  });

  test('the workbench counts what is to be done, and every count opens its cases', async () => {
    const { page, problems } = await desk.open('/workbench');
    const bench = await desk.ask('workbench', {});
    expect(bench.tally.total).toBe(11);
    await page.getByRole('heading', { name: /^今天要办的（\d+ 件）$/u }).waitFor();
    const overdue = page.locator('.bench-counts a', { hasText: '逾期' });
    expect(await overdue.locator('.bench-count').textContent()).toBe(String(bench.tally.overdue));
    await overdue.click();
    await soon(() => page.locator('.papers-total').textContent()).toBe(`共 ${bench.tally.overdue} 件`);
    await page.goBack();
    await page.locator('.bench-bars').getByRole('link', { name: '汪屯乡' }).click();
    await soon(() => page.url()).toContain('township=');
    expect(problems).toEqual([]);
  });

  test('the month’s reports are listed, compared with the month before, and drafted at a click', async () => {
    const { page, problems } = await desk.open('/cases');
    await page.getByRole('navigation', { name: '台账的栏目' }).getByRole('link', { name: '报告' }).click();
    const figures = page.getByRole('table', { name: '本月和上月的数字' });
    await figures.locator('.round-whole').waitFor();
    const { whole } = await desk.ask('reportRound', {});
    expect(await figures.locator('.round-whole td').last().textContent()).toBe(
      whole.stock.difference > 0 ? `+${whole.stock.difference}` : String(whole.stock.difference),
    );
    await page.getByRole('button', { name: '起草月度调度表' }).click();
    await page.locator('.work .page').first().waitFor();
    const { record } = await desk.ask('read', { id: page.url().split('/papers/')[1]! });
    expect(record.kind).toBe('progress-table');
    expect((record.data as { whole: number }).whole).toBe(11);
    expect(problems).toEqual([]);
  });

  test('a unit gets one 交办单 that lists all of its cases', async () => {
    await withCases(desk, 7);
    const { page, problems } = await desk.open('/cases?state=pending');
    const grid = page.getByRole('grid', { name: '台账' });
    await grid.getByRole('row').nth(1).waitFor();
    await grid.focus();
    await page.keyboard.press('Control+a');
    await page.getByRole('toolbar', { name: '对选中的问题' }).getByRole('button', { name: '交办' }).click();
    await sheet(page).locator('[data-path="data.per"] select').selectOption('unit');
    for (const [path, value] of [
      ['step.by.name', '李春生'],
      ['step.basis', '区领导批示'],
      ['data.deadline', '2027年6月30日前'],
      ['data.feedbackDeadline', '2027年7月1日17时前'],
      ['data.signatory', '李春生'],
      ['data.requirements', '两断三清'],
    ] as const)
      await fill(page, path, value);
    await sheet(page).getByRole('button', { name: '交办', exact: true }).click();
    await sheet(page).getByRole('button', { name: '打印交办单' }).waitFor({ timeout: 20_000 });
    const { rows } = await desk.ask('find', { kinds: ['handover'] });
    expect(rows.map(({ state }) => state)).toEqual(['final']);
    const { record } = await desk.ask('read', { id: rows[0]!.id });
    expect((record.data as { items: unknown[] }).items.length).toBeGreaterThan(1);
    expect(problems).toEqual([]);
  });
});
