/** Files out of the real window: the record itself, a DOCX, a PDF. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { soon, type Desk } from './desk';
import { canRun, startDesk } from './start-desk';

/** The file that comes of a choice in the export menu. */
async function exported(desk: Desk, page: Page, choice: string) {
  await page.getByRole('button', { name: '导出' }).click();
  const item = page.getByRole('menuitem', { name: choice, exact: false }).first();
  return desk.saved(page, () => item.click());
}

describe.runIf(canRun)('files in the window', { timeout: 240_000 }, () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(() => desk.close());

  test('a record saved elsewhere opens again as it was', async () => {
    const { page } = await desk.openPaper(await desk.paper('speech'));
    await page.getByRole('combobox', { name: '讲话人' }).fill('欧阳明远');
    const { name, bytes } = await exported(desk, page, '另存记录文件');
    expect(name).toMatch(/\.json$/u);
    const record = JSON.parse(bytes.toString('utf8')) as { kind: string; version: number; data: object };
    expect(record).toMatchObject({ kind: 'speech', version: 1, data: { speaker: '欧阳明远' } });
    const opened = await desk.ask('open', { name, bytes: bytes.toString('base64') });
    expect(opened.faults).toEqual([]);
    const taken = await desk.ask('take', { record: opened.record!, source: opened.source });
    expect(taken.record.data).toEqual(record.data);
  });

  test('an annex that was changed at its source is marked, and taken anew with a way back', async () => {
    const source = await desk.paper('speech');
    const { record } = await desk.ask('read', { id: source });
    const data = record.data as object;
    const notice = (await desk.ask('sample', { kind: 'notice' })).data as object;
    const id = await desk.paper('notice', { ...notice, annexes: [{ title: '讲话', record }] });
    await desk.ask('save', { id: source, revision: 1, data: { ...data, speaker: '欧阳明远' } });
    const { page, problems } = await desk.open('/papers');
    const row = page.locator('.papers-body .papers-row', { hasText: '的通知' }).first();
    await row.getByText('附件已改').waitFor();
    await row.locator('a').first().click();
    const annex = page.locator('[data-path="annexes[0].record"]');
    const card = page.locator('[data-path="annexes"] [aria-expanded="false"]').first();
    if (!(await annex.isVisible())) await card.click();
    await annex.getByText('那份文书后来有改动').waitFor();
    await annex.getByRole('button', { name: '换成现在的内容' }).click();
    const speaker = async () => {
      const kept = (await desk.ask('read', { id })).record.data as {
        annexes: { record: { data: object } }[];
      };
      return (kept.annexes[0]!.record.data as { speaker: string }).speaker;
    };
    await soon(speaker).toBe('欧阳明远');
    await annex.getByText('那份文书后来有改动').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '撤销' }).last().click();
    await soon(speaker).not.toBe('欧阳明远');
    expect(problems).toEqual([]);
  });

  test('DOCX and PDF are what their names say', async () => {
    const { page, problems } = await desk.openPaper(await desk.paper('speech'));
    const docx = await exported(desk, page, '导出 DOCX');
    expect(docx.name).toMatch(/\.docx$/u);
    expect(docx.bytes.subarray(0, 4).toString('latin1')).toBe('PK\x03\x04');
    const pdf = await exported(desk, page, '导出 PDF');
    expect(pdf.name).toMatch(/\.pdf$/u);
    expect(pdf.bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    await page.getByText(`已导出“${pdf.name}”`).waitFor();
    expect(problems).toEqual([]);
  });
});
