/** The real window as a whole: accessible, quiet on the console, nothing cut off, usable by keys alone. */
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kinds } from '../../templates/kinds/index';
import { browserPath, chooseKind, startDesk, type Desk } from './desk';

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

  test('has no accessibility violations in any kind', async () => {
    const { page } = await desk.open();
    const found: string[] = [];
    for (const { title } of kinds) {
      await chooseKind(page, title);
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
