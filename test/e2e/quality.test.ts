/** The real window as a whole: accessible, quiet on the console, nothing cut off, usable by keys alone. */
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { taskBreakdown } from '../../templates/kinds/task-breakdown/index';
import { browserPath, chooseKind, openFile, sheetText, startDesk, type Desk } from './desk';

const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];

describe.runIf(browserPath !== undefined)('the window', { timeout: 90_000 }, () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(() => desk.close());

  test('has no accessibility violations, rows and faults unfolded', async () => {
    const { page } = await desk.open();
    const found: string[] = [];
    // between them these three have every sort of field
    for (const title of ['通知', '整改情况报告', '任务分解表']) {
      await chooseKind(page, title);
      await page.locator('.row > .fold-head > button').first().click();
      const all = page.getByRole('button', { name: /^全部 \d+ 处$/u });
      if (await all.isVisible()) await all.click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      found.push(
        ...violations.flatMap(({ id, nodes }) => nodes.map((node) => `${title} ${id} ${node.html}`)),
      );
    }
    expect(found).toEqual([]);
  });

  test.each(sizes)(
    'fits $width × $height: nothing scrolls sideways, every button is in sight',
    async (size) => {
      const { page, problems } = await desk.open(size);
      const overflow = await page.evaluate(() =>
        [
          document.documentElement,
          ...document.querySelectorAll('.top, .form-pane, .paper, .zoom-bar, .fault-bar'),
        ]
          .filter((element) => element.scrollWidth > element.clientWidth)
          .map((element) => element.className),
      );
      expect(overflow).toEqual([]);
      for (const name of ['打开记录', '保存记录', '导出 DOCX', '导出 PDF', '整页', '页宽']) {
        const box = (await page.getByRole('button', { name }).boundingBox())!;
        expect(box.x + box.width).toBeLessThanOrEqual(size.width);
      }
      expect(problems).toEqual([]);
    },
  );

  test('is opened only with the token, which does not stay in the address', async () => {
    const { page } = await desk.open();
    expect(page.url()).not.toContain('#');
    const { context } = await desk.open();
    const stranger = await context.newPage();
    await stranger.goto(new URL('/', desk.address).href);
    await stranger.getByText('这个窗口的地址不完整').waitFor();
  });

  test('is reached by Tab throughout, with the focus in sight', async () => {
    const { page } = await desk.open();
    await chooseKind(page, '讲话稿');
    await page.locator('.top').click({ position: { x: 4, y: 4 } });
    const reached = new Set<string>();
    for (let n = 0; n < 40; n++) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const marked = element.closest<HTMLElement>('.ant-select, .ant-checkbox-wrapper') ?? element;
        const look = (one: HTMLElement) => {
          const { outlineStyle, outlineWidth, boxShadow, borderColor } = getComputedStyle(one);
          return `${outlineStyle} ${outlineWidth} ${boxShadow} ${borderColor}`;
        };
        const focused = look(marked);
        element.blur();
        const plain = look(marked);
        element.focus();
        return { name: element.getAttribute('aria-label') ?? element.textContent, seen: focused !== plain };
      });
      reached.add(at.name);
    }
    for (const name of ['文种', '导出 PDF', '页面', '放大']) expect([...reached].join('|')).toContain(name);
  });

  test('draws of a long paper only what is in view', async () => {
    const { page } = await desk.open();
    const task = {
      category: '小锅炉淘汰及改造',
      task: '拆除燃煤锅炉',
      standard: '两断三清',
      leads: ['区环保局'],
    };
    const tasks = Array.from({ length: 600 }, (_, n) => ({ ...task, task: `${task.task}${n + 1}台` }));
    const data = { title: '很长的任务分解表', groups: [{ title: '全部任务', tasks }] };
    await openFile(
      page,
      '长表.json',
      JSON.stringify({ kind: taskBreakdown.slug, version: taskBreakdown.version, data }),
    );
    await expect.poll(() => sheetText(page)).toContain('很长的任务分解表');
    const count = Number(/共 (\d+) 页/u.exec((await page.locator('.page-count').textContent())!)?.[1]);
    expect(count).toBeGreaterThan(30);
    expect(await page.locator('.page').count()).toBeLessThanOrEqual(4);
    await page.locator('.stack').evaluate((stack) => stack.scrollTo({ top: stack.scrollHeight }));
    await expect.poll(() => sheetText(page)).toContain('600');
    await expect.poll(() => page.locator('.page-count').textContent()).toBe(`第 ${count} 页，共 ${count} 页`);
    expect(await page.locator('.page').count()).toBeLessThanOrEqual(4);
  });

  test('F6 goes from the form to the pages and back', async () => {
    const { page } = await desk.open();
    const side = () =>
      page.evaluate(() =>
        document.activeElement?.closest('.form-pane') ? 'form' : document.activeElement?.className,
      );
    await page.keyboard.press('F6');
    expect(await side()).toBe('form');
    await page.keyboard.press('F6');
    expect(await side()).toBe('stack');
  });
});
