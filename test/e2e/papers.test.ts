/** The list of papers in the real window: found, filtered, sorted, by keys alone, put away and brought back. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, goTo, soon } from './desk';
import { canRun, startDesk } from './start-desk';
import { withPapers } from './with-papers';

describe.runIf(canRun)('the list of papers', { timeout: 240_000 }, () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk({ setUp: false });
    await withPapers(desk, 24);
    await desk.ask('create', { kind: 'speech', data: { title: '在推进会上的讲话', speaker: '罗丹' } });
  }, 240_000);
  afterAll(() => desk.close());

  const openList = async (to = '/papers') => {
    const window = await desk.open(to);
    const total = () => window.page.locator('.papers-total').textContent();
    const titles = () => window.page.locator('.papers-body .title-words').allTextContents();
    return { ...window, total, titles };
  };

  test('is searched as one types, by initials too, and keeps the search in its address', async () => {
    const { page, total, titles, problems } = await openList();
    await soon(total).toBe('共 25 份');
    await page.getByRole('textbox', { name: '查找文书' }).fill('zgqk');
    await soon(total).toBe('共 24 份');
    await page.getByRole('textbox', { name: '查找文书' }).fill('第7次');
    await soon(titles).toEqual(['关于第7次整改情况检查的通知']);
    await page.reload();
    await soon(titles).toEqual(['关于第7次整改情况检查的通知']);
    await page.getByRole('textbox', { name: '查找文书' }).fill('没有这个');
    await page.getByText('没有找到“没有这个”').waitFor();
    await page.getByRole('button', { name: '显示全部' }).click();
    await soon(total).toBe('共 25 份');
    expect(problems).toEqual([]);
  });

  test('chips narrow it and can be gone back from; a head sorts it', async () => {
    const { page, total, titles } = await openList();
    await page.getByRole('button', { name: /^讲话稿/u }).click();
    await soon(total).toBe('共 1 份');
    await page.goBack();
    await soon(total).toBe('共 25 份');
    await page.getByRole('button', { name: /^2018年/u }).click();
    await soon(total).toBe('共 8 份');
    expect(page.url()).toContain('years=2018');
    await page.getByRole('button', { name: '名称' }).click();
    const head = page.getByRole('columnheader', { name: '名称' });
    await soon(() => head.getAttribute('aria-sort')).toBe('ascending');
    await soon(async () => (await titles()).length).toBe(8);
    const rising = await titles();
    await page.getByRole('button', { name: '名称' }).click();
    await soon(titles).toEqual([...rising].reverse());
    expect(await head.getAttribute('aria-sort')).toBe('descending');
  });

  test('a new paper is begun by keys: its kind is found by initials, or beside the others', async () => {
    const { page, problems } = await openList();
    await page.keyboard.press('Control+n');
    const option = (name: string) => page.getByRole('option', { name, selected: true });
    // those used last come first
    await option('讲话稿').waitFor();
    await page.keyboard.type('bjjl');
    await page.getByText('没有叫“bjjl”的文种').waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('htk');
    await option('回头看记录').waitFor();
    await page.keyboard.press('ArrowDown');
    await option('回头看情况报告').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.new-menu').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+n');
    await option('讲话稿').waitFor();
    await page.keyboard.press('ArrowRight');
    await option('通知').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await option('请示').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.work').waitFor();
    expect(page.url()).toMatch(/#\/papers\/[^/]+$/u);
    expect(problems).toEqual([]);
  });

  test('is worked by keys alone: down, preview, choose, open, back', async () => {
    const { page, titles } = await openList();
    await soon(async () => (await titles()).length).toBeGreaterThan(10);
    const [, second] = await titles();
    await page.getByRole('grid').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press(' ');
    await page.locator('.preview .page').waitFor();
    expect(await page.locator('.preview').getAttribute('aria-label')).toContain(second);
    await page.keyboard.press(' ');
    await page.locator('.preview').waitFor({ state: 'detached' });
    // resting on a title shows it too, for as long as the pointer is there
    await page.locator('.papers-row a').nth(2).hover();
    await page.locator('.preview .page').waitFor();
    await page.locator('.product').hover();
    await page.locator('.preview').waitFor({ state: 'detached' });
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await page.getByText('已选 3 份').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('已选 3 份').waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await soon(() => new URL(page.url()).hash).toMatch(/^#\/papers\/[\w-]+$/u);
    await page.goBack();
    await page.getByRole('grid').waitFor();
  });

  test('Delete puts papers into the bin, undo and the bin bring them back', async () => {
    const { page, total } = await openList('/papers?text=%E7%AC%AC3%E6%AC%A1');
    await soon(total).toBe('共 1 份');
    await page.getByRole('grid').focus();
    await page.keyboard.press('Delete');
    await page.getByText('移到回收站，30 天内可恢复').waitFor();
    const row = page.getByRole('row', { name: /关于第3次/u });
    await row.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '撤销' }).click();
    await row.waitFor();
    await soon(total).toBe('共 1 份');
    await page.getByRole('grid').focus();
    await page.keyboard.press('Delete');
    await soon(async () => (await desk.ask('desk', {})).counts.bin).toBe(1);
    await goTo(page, '/papers?bin=1');
    await page.getByRole('grid', { name: '回收站里的文书' }).waitFor();
    await page.getByRole('checkbox', { name: /^选中“关于第3次/u }).check();
    await page.getByRole('button', { name: '恢复', exact: true }).click();
    await soon(async () => (await desk.ask('desk', {})).counts.bin).toBe(0);
  });

  test('emptying the bin names what goes and their number', async () => {
    const { done } = await desk.ask('duplicate', {
      ids: [(await desk.ask('find', { text: '第5次' })).rows[0]!.id],
    });
    await desk.ask('remove', { ids: done.map(({ id }) => id) });
    const { page } = await openList('/papers?bin=1');
    await page.getByRole('button', { name: '清空回收站' }).click();
    await page.getByRole('dialog', { name: '彻底删除 1 份文书' }).waitFor();
    await page.getByRole('button', { name: '彻底删除', exact: true }).click();
    await page.getByText('回收站是空的').waitFor();
  });

  test('Ctrl+K finds papers by initials and commands by words', async () => {
    const { page } = await openList();
    await page.getByRole('grid').waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('tjh');
    await page.getByRole('option', { name: /在推进会上的讲话/u }).waitFor();
    await page.keyboard.press('Enter');
    await soon(() => new URL(page.url()).hash).toMatch(/^#\/papers\/[\w-]+$/u);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('字体');
    await page.getByRole('option', { name: '查看字体' }).click();
    await page.getByRole('heading', { name: '字体', exact: true }).waitFor();
  });
});
