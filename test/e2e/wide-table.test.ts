/** A list of a paper written as a table: pasted from Excel with what is refused said first, taken from a file, accessible. */
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Issue, RectificationReport } from '../../templates/kinds/rectification-report/schema';
import { accessFaults } from './accessible';
import { startBrowserDesk, type BrowserDesk } from './browser-desk';
import { browserPath, untilSaved } from './desk';

describe.skipIf(browserPath === undefined)(
  'the problems of a report as a table',
  { timeout: 120_000 },
  () => {
    let desk: BrowserDesk;
    beforeAll(async () => {
      desk = await startBrowserDesk();
    }, 120_000);
    afterAll(() => desk.close());

    it('take rows from Excel and from a file, keep what no column shows, and have no accessibility violation', async () => {
      const sample = (await desk.ask('sample', { kind: 'rectification-report' })).data as RectificationReport;
      const paper = await desk.paper('rectification-report', {
        ...sample,
        issues: sample.issues.slice(0, 1),
      });
      const { page, problems } = await desk.openPaper(paper);
      const issues = async (): Promise<readonly Issue[]> => {
        await untilSaved(page);
        return ((await desk.ask('read', { id: paper })).record.data as RectificationReport).issues;
      };
      await page.locator('.top .ant-segmented').getByText('表格').click();
      await page.locator('.grid-pane .dsg-cell.grid-item', { hasText: '第3批第1号' }).click();
      await page.evaluate((text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', text);
        document.activeElement!.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
        );
      }, '交办编号\t整改状态\t完成时间\n第3批第1号\t办完了\t２０１７／１０／１９\n第3批第9号\t正在整改\t');
      const dialog = page.getByRole('dialog');
      await dialog.getByText('可以填：已完成、正在整改').waitFor();
      await dialog.getByRole('button', { name: '粘贴' }).click();
      await page.locator('.grid-foot').getByText('问题共 2 行').waitFor();
      const [first, second] = await issues();
      expect(first).toEqual({ ...sample.issues[0], completedOn: '2017年10月19日' });
      expect(second).toMatchObject({ number: '第3批第9号', status: '正在整改', finding: '属实', photos: [] });

      const book = new ExcelJS.Workbook();
      const sheet = book.addWorksheet('一览表');
      sheet.addRow(['序号', '企业（单位）名称', '存在问题', '责任单位', '责任人']);
      sheet.addRow([1, '宏远机械厂', '喷漆无治理设施', '区环保局；南郊乡人民政府', '毛新春（南郊乡乡长）']);
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.getByRole('button', { name: '从表格文件取问题…' }).click(),
      ]);
      const buffer = Buffer.from(await book.xlsx.writeBuffer());
      await chooser.setFiles({ name: '一览表.xlsx', mimeType: 'application/octet-stream', buffer });
      await dialog.getByText('对应了 4 个栏目').waitFor();
      await dialog.getByRole('button', { name: '取 1 行' }).click();
      await page.locator('.grid-foot').getByText('问题共 3 行').waitFor();
      expect((await issues())[2]).toMatchObject({
        site: '宏远机械厂',
        units: ['区环保局', '南郊乡人民政府'],
        persons: [{ name: '毛新春', post: '南郊乡乡长' }],
      });

      expect(await accessFaults(page)).toEqual([]);
      expect(problems).toEqual([]);
    });

    it('offer the words of a choice while a cell is written in, by keys, pinyin and mouse', async () => {
      const paper = await desk.paper('rectification-report');
      const { page, problems } = await desk.openPaper(paper);
      const first = async (): Promise<Issue> => {
        await untilSaved(page);
        return ((await desk.ask('read', { id: paper })).record.data as RectificationReport).issues[0]!;
      };
      await page.locator('.top .ant-segmented').getByText('表格').click();
      const cell = (label: string) => page.getByRole('combobox', { name: label, exact: true });
      await page.locator('.grid-pane .dsg-cell.grid-item', { hasText: '已完成' }).first().click();
      await page.keyboard.press('F2');
      const offered = page.getByRole('listbox', { name: '可选的内容' });
      await offered.getByRole('option', { name: '已完成', selected: true }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await offered.waitFor({ state: 'detached' });
      expect((await first()).status).toBe('正在整改');
      // back to the cell, and by the pinyin of what is meant
      await page.keyboard.press('ArrowUp');
      await page.keyboard.type('ywc');
      await offered.getByRole('option', { name: '已完成', selected: true }).waitFor();
      await page.keyboard.press('Enter');
      expect((await first()).status).toBe('已完成');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('F2');
      await offered.getByRole('option', { name: '正在整改' }).click();
      expect(await cell('整改状态').inputValue()).toBe('正在整改');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      expect((await first()).status).toBe('已完成');
      expect(problems).toEqual([]);
    });
  },
);
