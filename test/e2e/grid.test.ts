/** A 任务分解表 written as a table: typed, filled, moved, pasted from Excel, taken from a file, undone. */
import path from 'node:path';
import ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Task, TaskBreakdown, TaskGroup } from '../../templates/kinds/task-breakdown/schema';
import { type Desk, untilSaved, type Window } from './desk';
import { canRun, startDesk } from './start-desk';

const limit = 120_000;
/** Where pictures go; nowhere unless a folder is given. */
const pictures = process.env.DUBAN_SCREENSHOTS ?? '';

describe.runIf(canRun)('a task table as a grid', () => {
  let desk: Desk;
  let window: Window;
  let paper: string;
  beforeAll(async () => {
    desk = await startDesk();
  }, limit);
  afterAll(() => desk.close());
  afterEach(async () => {
    expect(window.problems).toEqual([]);
    await window.close();
  });

  /** The paper's tasks as they are stored. */
  async function tasks(): Promise<readonly Task[]> {
    await untilSaved(window.page);
    const { record } = await desk.ask('read', { id: paper });
    const all = (groups: readonly TaskGroup[]): readonly Task[] =>
      groups.flatMap((group) => [...group.tasks, ...all(group.groups ?? [])]);
    return all((record.data as TaskBreakdown).groups);
  }
  async function open(data?: unknown): Promise<Page> {
    paper = await desk.paper('task-breakdown', data);
    window = await desk.openPaper(paper);
    const { page } = window;
    await page.locator('.ant-segmented').getByText('表格').click();
    await page.locator('.grid-pane .dsg-row').first().waitFor();
    return page;
  }
  const cell = (page: Page, text: string) =>
    page.locator('.grid-pane .dsg-cell.grid-item', { hasText: text }).first();
  async function paste(page: Page, type: string, text: string): Promise<void> {
    await page.evaluate(
      ([kind, content]) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData(kind!, content!);
        const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
        document.activeElement!.dispatchEvent(event);
      },
      [type, text],
    );
  }

  const plain = {
    title: '禹王台区重点任务分解表',
    columns: ['number', 'task', 'standard', 'deadline', 'leads', 'leadPersons'],
    groups: [
      {
        title: '重点工作',
        tasks: [{ task: '甲任务', standard: '甲标准' }, { task: '乙任务' }, { task: '丙任务' }],
      },
    ],
  };

  it(
    'is typed in as in Excel: typing replaces, F2 goes on, Escape leaves, Tab and Enter move',
    async () => {
      const page = await open(plain);
      await cell(page, '甲任务').click();
      await page.keyboard.type('取缔散煤销售点12个');
      await page.keyboard.press('Tab');
      await page.keyboard.type('abc');
      await page.keyboard.press('Enter');
      await page.keyboard.press('F2');
      await page.keyboard.type('不要');
      await page.keyboard.press('Escape');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await page.keyboard.type('2017-10-31前');
      await page.keyboard.press('Enter');
      const [first, second] = await tasks();
      expect(first).toMatchObject({ task: '取缔散煤销售点12个', standard: 'abc' });
      expect(second).toMatchObject({ task: '乙任务', standard: '', deadline: '2017年10月31日前' });
    },
    limit,
  );

  it(
    'fills down, moves rows, clears, and takes all of it back',
    async () => {
      const page = await open(plain);
      await cell(page, '甲标准').click();
      for (const selected of [2, 3]) {
        await page.keyboard.press('Shift+ArrowDown');
        await page.locator(`.dsg-cell-gutter.dsg-cell-gutter-active >> nth=${selected - 1}`).waitFor();
      }
      await page.keyboard.press('Control+d');
      expect((await tasks()).map(({ standard }) => standard)).toEqual(['甲标准', '甲标准', '甲标准']);
      await cell(page, '乙任务').click();
      await page.keyboard.press('Alt+ArrowDown');
      expect((await tasks()).map(({ task }) => task)).toEqual(['甲任务', '丙任务', '乙任务']);
      await page.keyboard.press('Delete');
      expect((await tasks()).map(({ task }) => task)).toEqual(['甲任务', '丙任务', '']);
      for (let n = 0; n < 3; n += 1) await page.keyboard.press('Control+z');
      // the last step back may be on its way when the one before it is saved
      await expect
        .poll(async () => (await tasks()).map(({ task, standard }) => [task, standard === '甲标准']), {
          timeout: 20_000,
        })
        .toEqual([
          ['甲任务', true],
          ['乙任务', false],
          ['丙任务', false],
        ]);
    },
    limit,
  );

  it(
    'finds words in the cells, marks them, replaces all of them as one step, and goes on where it stood',
    async () => {
      const page = await open(plain);
      await cell(page, '甲标准').click();
      await page.keyboard.press('Control+f');
      await page.keyboard.type('任务');
      const bar = page.getByRole('search', { name: '查找和替换' });
      // the paper's own title has the words too and is no part of the table
      await bar.getByText('1 / 3').waitFor();
      expect(await page.locator('.grid-pane mark').count()).toBe(3);
      await page.keyboard.press('Enter');
      await bar.getByText('2 / 3').waitFor();
      expect(await page.locator('.grid-found').allTextContents()).toEqual(['乙任务']);
      if (pictures !== '') await page.screenshot({ path: path.join(pictures, 'grid-find.png') });
      await bar.getByRole('textbox', { name: '替换为' }).fill('事项');
      await bar.getByRole('button', { name: '全部替换' }).click();
      await bar.getByText('已替换 3 处').waitFor();
      expect((await tasks()).map(({ task }) => task)).toEqual(['甲事项', '乙事项', '丙事项']);
      await bar.getByRole('textbox', { name: '查找' }).fill('丙');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+z');
      await cell(page, '丙任务').waitFor();
      await page.keyboard.type('丙项');
      await page.keyboard.press('Enter');
      expect((await tasks()).map(({ task }) => task)).toEqual(['甲任务', '乙任务', '丙项']);
    },
    limit,
  );

  it(
    'takes 200 rows of a web table or a sheet, merged cells spread, and shows first what it would overwrite',
    async () => {
      const page = await open(plain);
      const rows = Array.from(
        { length: 200 },
        (_, n) =>
          `<tr><td>第${n + 1}项</td>${n % 2 === 0 ? '<td rowspan=2>两断<br>三清</td>' : ''}<td>２０１７／１１／１</td></tr>`,
      );
      await cell(page, '甲任务').click();
      await paste(page, 'text/html', `<table>${rows.join('')}</table>`);
      const dialog = page.getByRole('dialog');
      await dialog.getByText('粘贴会改掉 4 个已有内容的格').waitFor();
      await dialog.getByRole('button', { name: '粘贴' }).click();
      await page.locator('.grid-foot').getByText('共 200 项任务').waitFor();
      const all = await tasks();
      expect(all).toHaveLength(200);
      expect(all[1]).toMatchObject({ task: '第2项', standard: '两断\n三清', deadline: '2017年11月1日' });
      expect(all[199]).toMatchObject({ task: '第200项', deadline: '2017年11月1日' });
    },
    limit,
  );

  it(
    'takes tasks from an .xlsx with its columns matched, and is saved as one',
    async () => {
      const book = new ExcelJS.Workbook();
      const sheet = book.addWorksheet('任务');
      sheet.addRow(['全区任务表']);
      sheet.addRow(['牵头部门', '主要任务', '责任人', '完成时限']);
      sheet.addRow(['区环保局', '取缔“散乱污”企业37家', '赵建民', new Date(Date.UTC(2017, 9, 25))]);
      const page = await open(plain);
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.getByRole('button', { name: '从表格文件取任务…' }).click(),
      ]);
      const buffer = Buffer.from(await book.xlsx.writeBuffer());
      await chooser.setFiles({ name: '任务.xlsx', mimeType: 'application/octet-stream', buffer });
      const dialog = page.getByRole('dialog');
      await dialog.getByText('对应了 3 个栏目').waitFor();
      await dialog.getByRole('button', { name: '取 1 行' }).click();
      await page.locator('.grid-foot').getByText('共 4 项任务').waitFor();
      expect((await tasks())[3]).toMatchObject({
        task: '取缔“散乱污”企业37家',
        leads: ['区环保局'],
        leadPersons: [],
        deadline: '2017年10月25日',
      });
      const button = page.getByRole('button', { name: '存为表格文件…' });
      const { name, bytes } = await desk.saved(page, () => button.click());
      expect(name).toBe('禹王台区重点任务分解表.xlsx');
      const saved = new ExcelJS.Workbook();
      await saved.xlsx.load(Uint8Array.from(bytes).buffer);
      expect(saved.worksheets[0]?.getCell('B7').value).toBe('取缔“散乱污”企业37家');
    },
    limit,
  );

  it(
    'holds 2,000 rows: cells far apart in the record are written one after the other, and a group folds over all',
    async () => {
      const many = Array.from({ length: 2000 }, (_, n) => ({
        task: `第${n + 1}项任务`,
        standard: '两断三清',
      }));
      const page = await open({ ...plain, groups: [{ title: '重点工作', tasks: many }] });
      await cell(page, '第3项任务').click();
      for (let n = 0; n < 7; n += 1) {
        await page.keyboard.type('x');
        await page.keyboard.press('Enter');
      }
      await page.getByRole('button', { name: '收起重点工作' }).click();
      await page.waitForFunction(() => document.querySelectorAll('.grid-pane .grid-number').length === 0);
      expect((await tasks()).slice(2, 9).map(({ task }) => task)).toEqual(Array(7).fill('x'));
    },
    limit,
  );
});
