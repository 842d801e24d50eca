/** Each sort of field in the real window, and each kind of paper from empty to its PDF, by keys alone where it says so. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, goToPaper, sheetText, untilSaved } from './desk';
import { canRun, startDesk } from './start-desk';
import { shownKinds } from './shown-kinds';

describe.runIf(canRun)('fields in the window', { timeout: 240_000 }, () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk();
    const { revision } = await desk.ask('registry', {});
    await desk.ask('saveRegistry', {
      revision,
      units: [
        { id: 'a', name: '区生态环境局', from: '2019年1月1日' },
        { id: 'b', name: '区环境保护局', shortName: '区环保局', to: '2018年12月31日' },
      ],
      people: [{ id: 'c', name: '欧阳明远', unit: '区环境保护局', post: '局长' }],
    });
  });
  afterAll(() => desk.close());

  test('a unit is found by its initials, valid ones first, an unknown one is offered for adding', async () => {
    const { page, problems } = await desk.openPaper(
      await desk.paper('notice', { title: '关于检查的通知', writtenDate: '2017年10月9日', body: '正文' }),
    );
    const printer = page.getByRole('combobox', { name: '印发机关' });
    await printer.fill('qhb');
    const options = page.locator('.options .option');
    await options.first().waitFor();
    expect(await options.first().textContent()).toContain('区环境保护局');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await printer.inputValue()).toBe('区环境保护局');
    await printer.fill('区气象局');
    await page.getByRole('option', { name: '把“区气象局”加入单位名册' }).click();
    await expect
      .poll(async () => (await desk.ask('registry', {})).units.map(({ name }) => name))
      .toContain('区气象局');
    expect(problems).toEqual([]);
  });

  test('a date typed loosely is written right, and picked from a Chinese calendar by keys', async () => {
    const { page } = await desk.openPaper(
      await desk.paper('notice', { title: '关于检查的通知', writtenDate: '2017年10月9日', body: '正文' }),
    );
    const date = page.getByRole('combobox', { name: '印发日期' });
    await date.fill('20171031');
    await page.keyboard.press('Enter');
    expect(await date.inputValue()).toBe('2017年10月31日');
    await date.fill('10.12');
    await page.keyboard.press('Tab');
    await expect.poll(() => date.inputValue()).toBe('2017年10月12日');
    await date.focus();
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByRole('grid', { name: '2017年10月' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => date.inputValue()).toBe('2017年10月19日');
  });

  test('a long text carries its levels on, changes them by Tab, and takes paragraphs from Word', async () => {
    const { page } = await desk.openPaper(await desk.paper('speech', { title: '讲话', body: '' }));
    const body = page.getByRole('textbox', { name: '正文' });
    await body.click();
    await page.keyboard.type('一、提高认识');
    await page.keyboard.press('Enter');
    await page.keyboard.type('突出重点');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('抓散煤');
    expect(await body.inputValue()).toBe('一、提高认识\n二、突出重点\n（一）抓散煤');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData(
        'text/html',
        '<style>p{color:red}</style><p class=MsoNormal><b>三、</b>加强<span>督查</span></p><p>1、查企业</p>' +
          '<table><tr><td>单位</td><td>件数</td></tr><tr><td>甲乡</td><td>3</td></tr></table>',
      );
      data.setData('text/plain', 'x');
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    });
    expect(await body.inputValue()).toBe(
      '一、提高认识\n二、突出重点\n（一）抓散煤\n三、加强督查\n1.查企业\n单位\t件数\n甲乡\t3',
    );
    await page.keyboard.press('Control+z');
    expect(await body.inputValue()).not.toContain('查企业');
    // Esc lets the next Tab leave
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await body.evaluate((area) => area === document.activeElement)).toBe(false);
  });

  test('a photograph is chosen, seen at once on the page, turned and cropped', async () => {
    const data = {
      title: '关于问题整改情况的报告',
      assigned: 1,
      issues: [{ site: '甲公司', problem: '扬尘', measures: '覆盖', status: '已完成', photos: [{}] }],
    };
    const { page, problems } = await desk.openPaper(await desk.paper('rectification-report', data));
    await page.locator('[data-path="issues[0]"] > .row-head .row-fold').click();
    await page.locator('[data-path="issues[0].photos[0]"] .row-fold').click();
    const field = page.locator('[data-path="issues[0].photos[0].before.picture"]');
    const png = await page.evaluate(async () => {
      const canvas = new OffscreenCanvas(400, 300);
      const pen = canvas.getContext('2d')!;
      pen.fillStyle = '#4a7';
      pen.fillRect(0, 0, 400, 300);
      const blob = await canvas.convertToBlob({ type: 'image/png' });
      return [...new Uint8Array(await blob.arrayBuffer())];
    });
    await field
      .locator('input[type="file"]')
      .setInputFiles({ name: '照片.png', mimeType: 'image/png', buffer: Buffer.from(png) });
    await field.locator('img').waitFor();
    const natural = () =>
      field.locator('img').evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]);
    expect(await natural()).toEqual([400, 300]);
    await field.getByRole('button', { name: '裁剪和旋转' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('button', { name: '向右转' }).click();
    await sheet.getByRole('slider', { name: '左边裁去' }).fill('50');
    await sheet.getByRole('button', { name: '完成' }).click();
    await expect.poll(natural).toEqual([150, 400]);
    await page.keyboard.press('Control+z');
    await expect.poll(natural).toEqual([400, 300]);
    expect(problems).toEqual([]);
  });

  /** What the least paper of each kind needs: fields by their label. */
  const least: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
    'supervision-order': [['标题', '关于散煤问题的督办通知']],
    order: [
      ['事由', '禁烧令'],
      ['令号', '第3号'],
    ],
    'responsibility-sheet': [
      ['标题', '责任单'],
      ['责任单位', '区环境保护局'],
    ],
  };

  test.each(shownKinds.map(({ slug, title }) => [title, slug] as const))(
    '%s is written from empty to its PDF by keys alone',
    async (title, slug) => {
      const first = await desk.paper('notice');
      const { page, problems } = await desk.openPaper(first);
      const { summary } = await desk.ask('create', { kind: slug });
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `/papers/${summary.id}`);
      await page.locator(`.top h1`).filter({ hasText: title }).waitFor();
      for (const [label, text] of least[slug] ?? [['标题', `关于工作的${title}`]])
        await typeInto(page, label, text);
      await untilSaved(page);
      await page.locator('.work .page').first().waitFor();
      await expect
        .poll(() => sheetText(page))
        .toContain((least[slug]?.at(slug === 'order' ? 1 : 0) ?? ['', `关于工作的${title}`])[1]);
      const { bytes } = await desk.saved(page, () => page.keyboard.press('Control+Shift+E'));
      expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
      expect(problems).toEqual([]);
      await goToPaper(page, first);
    },
  );

  /** Goes with Tab to the field of a label and types. */
  async function typeInto(page: Page, label: string, text: string): Promise<void> {
    for (let n = 0; n < 80; n++) {
      const here = await page.evaluate(() => {
        const element = document.activeElement;
        return element instanceof HTMLInputElement
          ? (element.labels?.[0]?.firstChild?.textContent ?? '')
          : '';
      });
      if (here === label) {
        await page.keyboard.press('Control+a');
        await page.keyboard.type(text);
        return;
      }
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not reach ${label}`);
  }
});
