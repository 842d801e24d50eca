/** The real window as a whole: accessible, quiet on the console, nothing cut off, usable by keys alone. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { taskBreakdown } from '../../templates/kinds/task-breakdown/index';
import { accessFaults } from './accessible';
import { startBrowserDesk, type BrowserDesk } from './browser-desk';
import { browserPath, goToPaper, pageCount, sheetText } from './desk';

const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];

describe.runIf(browserPath !== undefined)('the window', { timeout: 240_000 }, () => {
  let desk: BrowserDesk;
  beforeAll(async () => {
    desk = await startBrowserDesk();
  });
  afterAll(() => desk.close());

  test('has no accessibility violations, rows and faults unfolded', async () => {
    const first = await desk.paper('notice');
    const { page } = await desk.openPaper(first);
    const found: string[] = [];
    // between them these three have every sort of field
    for (const title of ['notice', 'rectification-report', 'task-breakdown']) {
      await goToPaper(page, title === 'notice' ? first : await desk.paper(title));
      await page.locator('.row-fold').first().click();
      const all = page.getByRole('button', { name: /^全部 \d+ 处$/u });
      if (await all.isVisible()) await all.click();
      found.push(...(await accessFaults(page)).map((fault) => `${title} ${fault}`));
    }
    expect(found).toEqual([]);
  });

  test.each(sizes)(
    'fits $width × $height: nothing scrolls sideways, every button is in sight',
    async (size) => {
      const { page, problems } = await desk.openPaper(await desk.paper('rectification-report'), size);
      const overflow = await page.evaluate(() =>
        [
          document.documentElement,
          ...document.querySelectorAll('.top, .sections, .form-pane, .paper, .zoom-bar, .fault-bar'),
        ]
          .filter((element) => element.scrollWidth > element.clientWidth)
          .map((element) => element.className),
      );
      expect(overflow).toEqual([]);
      for (const name of ['导出', '打印', '定稿', '更多', '整页', '页宽']) {
        const box = (await page.getByRole('button', { name }).first().boundingBox())!;
        expect(box.x + box.width).toBeLessThanOrEqual(size.width);
      }
      expect(problems).toEqual([]);
    },
  );

  test('is opened only with the token, which does not stay in the address', async () => {
    const { page, context } = await desk.openPaper(await desk.paper('notice'));
    const token = new URL(desk.address).hash.slice(1);
    expect(page.url()).not.toContain(token);
    const stranger = await context.newPage();
    await stranger.goto(new URL('/', desk.address).href);
    await stranger.getByText('这个窗口的地址不完整').waitFor();
  });

  test('is reached by Tab throughout, with the focus in sight', async () => {
    const { page } = await desk.openPaper(await desk.paper('speech'));
    await page.locator('.top').click({ position: { x: 4, y: 4 } });
    const reached = new Set<string>();
    const unseen = new Set<string>();
    for (let n = 0; n < 60; n++) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        // behind the last control the browser's own bars come
        if (element === document.body) return { name: undefined, seen: true };
        const marked = element.closest<HTMLElement>('.ant-checkbox-wrapper') ?? element;
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
      if (at.name === undefined) continue;
      reached.add(at.name);
      if (!at.seen) unseen.add(at.name);
    }
    for (const name of ['题头', '打印', '页面', '放大']) expect([...reached].join('|')).toContain(name);
    expect([...unseen]).toEqual([]);
  });

  test('draws of a long paper only what is in view', async () => {
    const task = {
      category: '小锅炉淘汰及改造',
      task: '拆除燃煤锅炉',
      standard: '两断三清',
      leads: ['区环保局'],
    };
    const tasks = Array.from({ length: 600 }, (_, n) => ({ ...task, task: `${task.task}${n + 1}台` }));
    const data = { title: '很长的任务分解表', groups: [{ title: '全部任务', tasks }] };
    const { page } = await desk.openPaper(await desk.paper(taskBreakdown.slug, data));
    await expect.poll(() => sheetText(page)).toContain('很长的任务分解表');
    const count = Number(/共 (\d+) 页/u.exec((await pageCount(page))!)?.[1]);
    expect(count).toBeGreaterThan(30);
    expect(await page.locator('.stack .page').count()).toBeLessThanOrEqual(4);
    await page.locator('.stack').evaluate((stack) => stack.scrollTo({ top: stack.scrollHeight }));
    await expect.poll(() => sheetText(page)).toContain('600');
    await expect.poll(() => pageCount(page)).toBe(`第 ${count} 页，共 ${count} 页`);
    expect(await page.locator('.stack .page').count()).toBeLessThanOrEqual(4);
  });

  test('F6 goes from the form to the pages and back', async () => {
    const { page } = await desk.openPaper(await desk.paper('notice'));
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
