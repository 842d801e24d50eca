/** Many papers at once: derived from one, told when it has changed, printed as the PDF has them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { taskBreakdown } from '../../templates/kinds/task-breakdown/index';
import { sampleOffice } from '../../templates/sample-office';
import { onDesktop, type Desk, soon } from './desk';
import { canRun, startDesk } from './start-desk';
import { withPapers } from './with-papers';
import { apart, onBothSides, sheetsIn } from './printed-sheets';

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

describe.runIf(canRun)('many papers', { timeout: 240_000 }, () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk({ setUp: false });
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

  // the desktop prints by its own ways: desktop-editor.test.ts
  if (!onDesktop)
    test('printing gives the pages of the PDF to 0.3 mm, wide ones upright, each paper on paper of its own', async () => {
      await desk.ask('saveSettings', { ...(await desk.ask('settings', {})), office: sampleOffice });
      for (const kind of ['notice', 'rectification-report'])
        await desk.ask('create', { kind, data: (await desk.ask('sample', { kind })).data });
      const { page, problems } = await desk.open('/papers?kinds=notice&kinds=rectification-report');
      await page.getByRole('checkbox', { name: '全部选中' }).click();
      await page.getByRole('button', { name: '打印', exact: true }).click();
      await page.getByText(/^共 \d+ 页/u).waitFor({ timeout: 90_000 });
      // a headless browser has no print dialog; that it is asked for, and by what name, is seen here
      await page.evaluate(() => {
        window.print = () => (document.body.dataset.printed = document.title);
      });
      await page.getByRole('dialog').getByRole('button', { name: '打印', exact: true }).click();
      await soon(() => page.evaluate(() => document.body.dataset.printed)).toBe('2 份文书');
      const printed = await sheetsIn(await page.pdf({ preferCSSPageSize: true, printBackground: true }));

      const { rows } = await desk.ask('find', { kinds: ['notice', 'rectification-report'] });
      const papers = [];
      for (const { id } of rows) {
        const { record } = await desk.ask('read', { id });
        const { file } = await desk.ask('export', { record, to: 'pdf' });
        papers.push(await sheetsIn(Buffer.from(file!.bytes, 'base64')));
      }
      const wanted = onBothSides(papers);
      expect(printed.length).toBe(wanted.length);
      const compared = printed.map((sheet, n) => apart(sheet, wanted[n]!));
      expect(compared.map((sheet) => sheet.printed)).toEqual(compared.map((sheet) => sheet.wanted));
      expect(printed.flatMap(({ glyphs }) => glyphs).length).toBeGreaterThan(5000);
      expect(printed.flatMap(({ pictures }) => pictures).length).toBeGreaterThan(4);
      // mm: what a reader could measure on paper
      const most = compared.map(({ glyphs, rules, pictures }) => Math.max(glyphs, rules, pictures));
      expect(Math.max(...most)).toBeLessThan(0.3);

      await page.getByRole('dialog').getByRole('button', { name: '关闭' }).first().click();
      await soon(() => page.locator('.print-root').count()).toBe(0);
      expect(problems).toEqual([]);
    });

  test('sixty sheets are laid out with progress; closing stops it', async () => {
    const { page, problems } = await desk.open('/papers?kinds=responsibility-sheet');
    await page.getByRole('checkbox', { name: '全部选中' }).click();
    await page.getByRole('button', { name: '打印', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/^正在排版，[1-9]\d* \/ 60/u).waitFor();
    await dialog.getByRole('button', { name: '取消', exact: true }).click();
    await soon(() => page.locator('.print-root').count()).toBe(0);
    await page.getByRole('button', { name: '打印', exact: true }).click();
    await dialog.getByText('共 60 页，双面打印 60 张纸。').waitFor({ timeout: 90_000 });
    await dialog.getByRole('checkbox', { name: /^双面打印/u }).uncheck();
    await dialog.getByText('共 60 页，单面打印 60 张纸。').waitFor();
    expect(problems).toEqual([]);
  });
});
