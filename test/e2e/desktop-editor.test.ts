/** The editor in a real Electron: its files through the system's dialogs, what is typed kept over a restart. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleOffice } from '../../templates/sample-office';
import { canRunDesktop, openDisplay, type Display } from '../support/electron';
import { tempFolder } from '../support/temp-folder';
import { goToPaper, sheetText, untilSaved } from './desk';
import { apart, sheetsIn } from './printed-sheets';
import { answerSave, ask, proposed, startDesktop, type DesktopApp } from './desktop-app';

describe.runIf(canRunDesktop)('the editor on the desktop', { timeout: 120_000 }, () => {
  const folder = tempFolder();
  let display: Display;
  let home: string;
  let desktop: DesktopApp;

  beforeAll(async () => {
    display = await openDisplay();
    home = await folder();
    desktop = await startDesktop(display, home);
    await ask(desktop.page, 'setUp', { office: sampleOffice });
    await desktop.page.reload();
    await desktop.page.locator('.frame').waitFor();
  });
  afterAll(async () => {
    try {
      await desktop.app.close();
    } finally {
      display.close();
    }
  });

  /** A paper of the kind's sample, open in the editor. @returns its id. */
  async function openPaper(kind: string): Promise<string> {
    const { data } = await ask(desktop.page, 'sample', { kind });
    const { summary } = await ask(desktop.page, 'create', { kind, data });
    await goToPaper(desktop.page, summary.id);
    return summary.id;
  }
  const speaker = () => desktop.page.getByRole('combobox', { name: '讲话人' });
  const exportAs = async (choice: string) => {
    await desktop.page.getByRole('button', { name: '导出' }).click();
    await desktop.page.getByRole('menuitem', { name: choice }).first().click();
  };

  test('writes files where the dialog says, nothing when it is cancelled, and takes them as annexes', async () => {
    const { app, page, problems } = desktop;
    const target = await folder();
    await openPaper('speech');
    await speaker().fill('欧阳明远');
    await untilSaved(page);
    await answerSave(app, undefined);
    await exportAs('另存记录文件');
    await expect.poll(() => proposed(app)).toMatch(/的讲话\.json$/u);
    for (const [choice, name, start] of [
      ['导出 DOCX', '讲话 稿.docx', 'PK\x03\x04'],
      ['导出 PDF', '讲话 稿.pdf', '%PDF'],
    ] as const) {
      await answerSave(app, path.join(target, name));
      await exportAs(choice);
      await page.getByText(`已导出“${name}”`).waitFor();
      expect((await readFile(path.join(target, name))).subarray(0, 4).toString('latin1')).toBe(start);
    }
    const saved = path.join(target, '讲话.json');
    await answerSave(app, saved);
    await exportAs('另存记录文件');
    await page.getByText('已另存为“讲话.json”').waitFor();

    await openPaper('notice');
    await app.evaluate(({ dialog }, file) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] });
    }, saved);
    await page.getByRole('button', { name: '以记录文件为附件' }).click();
    await page.locator('.stack').evaluate((stack) => stack.scrollTo({ top: stack.scrollHeight }));
    await expect.poll(() => page.locator('[data-path="annexes"]').textContent()).toContain('讲话');
    expect(problems).toEqual([]);
  });

  test('says in words when a file cannot be written', async () => {
    const { app, page } = desktop;
    await answerSave(app, await folder());
    const notice = page.locator('.ant-message-warning').first();
    expect(await notice.count()).toBe(0);
    await exportAs('导出 PDF');
    await notice.waitFor();
    expect(await notice.textContent()).toMatch(/[\u4e00-\u9fff]{4,}/u);
    expect(await page.getByRole('button', { name: '导出' }).isEnabled()).toBe(true);
  });

  test('prints the pages of the PDF, and says in words that a printer is not there', async () => {
    const { app, page, problems } = desktop;
    const id = await openPaper('notice');
    await page.getByRole('button', { name: '打印', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/^共 \d+ 页/u).waitFor();
    // what goes to a printer, as far as a machine without one can tell
    const bytes = await app.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]!.webContents;
      const pdf = await contents.printToPDF({ preferCSSPageSize: true, printBackground: true });
      return pdf.toString('base64');
    });
    const printed = await sheetsIn(Buffer.from(bytes, 'base64'));
    const { record } = await ask(page, 'read', { id });
    const { file } = await ask(page, 'export', { record, to: 'pdf' });
    const wanted = await sheetsIn(Buffer.from(file!.bytes, 'base64'));
    expect(printed.length).toBe(wanted.length);
    const compared = printed.map((sheet, n) => apart(sheet, wanted[n]!));
    expect(compared.map((sheet) => sheet.printed)).toEqual(compared.map((sheet) => sheet.wanted));
    expect(Math.max(...compared.map(({ glyphs, rules }) => Math.max(glyphs, rules)))).toBeLessThan(0.3);

    const printers = await page.evaluate(() => window.duban?.printers());
    const answer = await page.evaluate(() =>
      window.duban?.print({ printer: '没有的打印机', bothSides: true }),
    );
    expect(printers).toEqual([]);
    expect(answer).toMatchObject({ ok: false, error: { message: '选中的打印机不在了' } });
    await dialog.getByRole('button', { name: '关闭' }).first().click();
    expect(problems).toEqual([]);
  });

  test('keeps what was typed over a restart', async () => {
    const id = await openPaper('speech');
    await speaker().fill('上官致和');
    await expect.poll(() => sheetText(desktop.page)).toContain('上官致和');
    await untilSaved(desktop.page);
    await desktop.app.close();
    desktop = await startDesktop(display, home);
    await desktop.page.locator('.frame').waitFor();
    await goToPaper(desktop.page, id);
    expect(await speaker().inputValue()).toBe('上官致和');
  });
});
