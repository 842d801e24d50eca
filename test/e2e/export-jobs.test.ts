/** Many papers exported at once: with progress, to one file of all, and cancelled without a trace. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { taskBreakdown } from '../../templates/kinds/task-breakdown/index';
import { type Desk } from './desk';
import { canRun, startDesk } from './start-desk';
import { withPapers } from './with-papers';

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

describe.runIf(canRun)('exports', { timeout: 240_000 }, () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk({ setUp: false });
    await withPapers(desk, 0);
    const { summary } = await desk.ask('create', { kind: taskBreakdown.slug, data: breakdownFor(60) });
    await desk.ask('derive', { id: summary.id, to: 'responsibility-sheet' });
  });
  afterAll(() => desk.close());

  test('sixty sheets are exported with progress, to one file of all', async () => {
    const { page } = await desk.open('/papers?kinds=responsibility-sheet');
    await page.getByRole('checkbox', { name: '全部选中' }).click();
    await page.getByText('已选 60 份').waitFor();
    await page.getByRole('button', { name: '导出', exact: true }).click();
    await page.getByRole('radio', { name: '按顺序合成一个 PDF' }).check();
    await page.getByRole('button', { name: '开始导出' }).click();
    await page.getByRole('progressbar').first().waitFor();
    const button = page.getByRole('dialog').getByRole('button', { name: '保存文件' });
    await button.waitFor({ timeout: 120_000 });
    const { bytes } = await desk.saved(page, () => button.click());
    expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  });

  test('an export that is cancelled leaves no file', async () => {
    const { page } = await desk.open('/papers?kinds=responsibility-sheet');
    await page.getByRole('checkbox', { name: '全部选中' }).click();
    await page.getByRole('button', { name: '导出', exact: true }).click();
    await page.getByRole('button', { name: '开始导出' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '取消', exact: true }).click();
    await page.getByText('已取消，没有留下文件').first().waitFor();
    const cancelled = (await desk.ask('jobs', {})).filter(({ state }) => state === 'cancelled');
    expect(cancelled.map(({ result }) => result)).toEqual([undefined]);
  });
});
