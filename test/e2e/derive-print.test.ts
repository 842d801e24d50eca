/** Many papers at once: derived from one, told when it has changed, printed on upright sheets. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { taskBreakdown } from '../../templates/kinds/task-breakdown/index';
import { compose } from '../../renderer/paper/compose';
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

interface Place {
  readonly text: string;
  /** mm from the upright sheet's left and top. */
  readonly x: number;
  readonly y: number;
}

/** Where each run of text begins, as the browser has it; runs that are scaled or turned by themselves left out. */
const placesOnSheets = (sheets: Element[]): Place[][] =>
  sheets.map((sheet) => {
    const { left, top } = sheet.getBoundingClientRect();
    const mm = 25.4 / 96;
    return [...sheet.querySelectorAll<SVGTextContentElement>('text:not([transform]) > tspan')].map((run) => {
      const at = run.getStartPositionOfChar(0).matrixTransform(run.getScreenCTM()!);
      return { text: run.textContent, x: (at.x - left) * mm, y: (at.y - top) * mm };
    });
  });

/** The same by the typesetter's list: wide pages stand on their right edge; odd papers end on an empty back. */
async function placesByTypesetter(desk: OfficeDesk, ids: readonly string[]): Promise<Place[][]> {
  const { chains } = await desk.ask('fonts', {});
  const { office } = await desk.ask('desk', {});
  const mm = 25.4 / 72;
  const papers: Place[][][] = [];
  for (const id of ids) {
    const { record, pictures } = await desk.ask('resolve', {
      record: (await desk.ask('read', { id })).record,
    });
    const { layout } = compose(record, office, chains, pictures, (error) => {
      throw error;
    });
    papers.push(
      layout!.pages.map((page) =>
        page.items.flatMap((item) => {
          if (item.kind !== 'line' || item.turn !== undefined) return [];
          if (item.runs.some(({ scale = 1 }) => scale !== 1)) return [];
          return item.runs.map(({ text, x }) =>
            page.orientation === 'landscape'
              ? { text, x: item.y * mm, y: (page.width - x) * mm }
              : { text, x: x * mm, y: item.y * mm },
          );
        }),
      ),
    );
  }
  return papers.flatMap((pages, n) =>
    pages.length % 2 === 1 && n < papers.length - 1 ? [...pages, []] : pages,
  );
}

describe.runIf(browserPath !== undefined)('many papers', { timeout: 240_000 }, () => {
  let desk: OfficeDesk;
  beforeAll(async () => {
    desk = await startOffice();
    await withPapers(desk, 0);
    await desk.ask('create', { kind: taskBreakdown.slug, data: breakdownFor(60) });
  }, 240_000);
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
    await sheets.nth(3).waitFor({ timeout: 90_000 });
    const drawn = await sheets.evaluateAll(placesOnSheets);
    const expected = await placesByTypesetter(desk, [
      (await desk.ask('find', { kinds: [taskBreakdown.slug] })).rows[0]!.id,
      (await desk.ask('find', { kinds: ['responsibility-sheet'], sort: 'modified' })).rows[0]!.id,
    ]);
    expect(drawn.map((sheet) => sheet.map(({ text }) => text))).toEqual(
      expected.map((sheet) => sheet.map(({ text }) => text)),
    );
    const away = drawn.flatMap((sheet, n) =>
      sheet.map(({ x, y }, k) => Math.hypot(x - expected[n]![k]!.x, y - expected[n]![k]!.y)),
    );
    expect(away.length).toBeGreaterThan(200);
    // mm: what a reader could measure on paper
    expect(Math.max(...away)).toBeLessThan(0.3);
    expect(problems).toEqual([]);
  });
});
