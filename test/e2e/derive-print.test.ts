/** Many papers at once: derived from one, told when it has changed, printed on upright sheets. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { taskBreakdown } from '../../templates/kinds/task-breakdown/index';
import { sampleOffice } from '../../templates/sample-office';
import { browserPath } from './desk';
import { soon, startOffice, withPapers, type OfficeDesk } from './office';

/** A breakdown whose tasks name so many units. */
const breakdownFor = (units: number) => ({
  title: '批量任务分解表',
  groups: [
    {
      title: '全部任务',
      tasks: Array.from({ length: units }, (_, n) => ({
        category: '小锅炉淘汰及改造',
        task: `拆除燃煤锅炉${n + 1}台`,
        standard: '两断三清',
        deadline: '2017年10月31日',
        leads: [`第${n + 1}街道办事处`],
      })),
    },
  ],
});

describe.runIf(browserPath !== undefined)('many papers', { timeout: 240_000 }, () => {
  let desk: OfficeDesk;
  beforeAll(async () => {
    desk = await startOffice();
    await withPapers(desk, 0);
    await desk.ask('create', { kind: taskBreakdown.slug, data: breakdownFor(60) });
  });
  afterAll(() => desk.close());

  test('a breakdown gives all its sheets, and says when it has changed since', async () => {
    const { page, problems } = await desk.open(`/papers?kinds=${taskBreakdown.slug}`);
    await page.getByRole('checkbox', { name: '选中“批量任务分解表”' }).check();
    await page.getByRole('button', { name: '派生', exact: true }).click();
    await page.getByRole('radio', { name: /^责任单/u }).check();
    await page.getByRole('button', { name: '生成', exact: true }).click();
    await page.getByRole('dialog', { name: '已生成 60 份责任单' }).waitFor();
    await page.getByRole('button', { name: '在列表中查看' }).click();
    await soon(() => page.locator('.papers-total').textContent()).toBe('共 60 份');
    const [source] = (await desk.ask('find', { kinds: [taskBreakdown.slug] })).rows;
    const { record } = await desk.ask('read', { id: source!.id });
    const data = { ...(record.data as object), title: '批量任务分解表（修订）' };
    await desk.ask('save', { id: source!.id, revision: source!.revision, data });
    await soon(() => page.getByText('来源已改').count()).toBeGreaterThan(10);
    expect(problems).toEqual([]);
  });

  test('papers are printed on upright sheets, wide pages turned, each on paper of its own', async () => {
    await desk.ask('saveSettings', { ...(await desk.ask('settings', {})), office: sampleOffice });
    const { page, problems } = await desk.open('/papers?kinds=responsibility-sheet&kinds=task-breakdown');
    await page.getByRole('checkbox', { name: '选中“批量任务分解表（修订）”' }).check();
    await page
      .getByRole('checkbox', { name: /责任单（/u })
      .first()
      .check();
    await page.getByRole('button', { name: '打印', exact: true }).click();
    await page.getByText(/^共 \d+ 页/u).waitFor();
    await page.getByRole('dialog').getByRole('button', { name: '打印', exact: true }).click();
    const sheets = page.frameLocator('.print-frame').locator('.print-sheet');
    // the frame loads the faces for itself first
    await sheets.nth(3).waitFor({ state: 'attached', timeout: 90_000 });
    const turned = await sheets.locator('g[transform^="matrix(0 -1 1 0 0"]').count();
    expect(turned).toBeGreaterThan(0);
    const sizes = await sheets.evaluateAll((all) =>
      all.map((sheet) => sheet.querySelector('svg')!.getAttribute('viewBox')!),
    );
    for (const box of sizes) {
      const [, , width, height] = box.split(' ').map(Number);
      expect(height! / width!).toBeCloseTo(297 / 210, 2);
    }
    expect(problems).toEqual([]);
  });
});
