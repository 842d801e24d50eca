/** The application in Electron: its window, every kind at its address, files through the system's dialogs, a restart. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compose } from '../../renderer/paper/compose';
import { kinds } from '../../templates/kinds/index';
import { canRunDesktop, electronProgram, openDisplay, type Display } from '../support/electron';
import { tempFolder } from '../support/temp-folder';
import { answerSave, ask, proposed, startDesktop, type DesktopApp } from './desktop-app';

describe.runIf(canRunDesktop)('the desktop', { timeout: 120_000 }, () => {
  const folder = tempFolder();
  let display: Display;
  let home: string;
  let desktop: DesktopApp;

  beforeAll(async () => {
    display = await openDisplay();
    home = await folder();
    desktop = await startDesktop(display, home);
    const { electron, chrome } = await desktop.app.evaluate(() => process.versions);
    console.info(`desktop: Electron ${electron}, Chromium ${chrome}, ${electronProgram}`);
  });
  afterAll(async () => {
    try {
      await desktop.app.close();
    } finally {
      display.close();
    }
  });

  test('opens one window, in sight, without Node, under a Chinese menu', async () => {
    const { app, page } = desktop;
    // it is shown once it has drawn something
    const visible = () =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.isVisible()));
    await expect.poll(visible, { timeout: 20_000 }).toEqual([true]);
    const { labels } = await app.evaluate(({ Menu }) => ({
      labels: (Menu.getApplicationMenu()?.items ?? [])
        .flatMap((menu) => [menu, ...(menu.submenu?.items ?? [])])
        .filter((one) => one.type !== 'separator')
        .map((one) => one.label),
    }));
    expect(labels.length).toBeGreaterThan(25);
    expect(labels.filter((label) => !/^[\u4e00-\u9fff]+$/u.test(label))).toEqual([]);
    expect(await page.evaluate(() => [location.origin, typeof require, typeof process])).toEqual([
      'app://ui',
      'undefined',
      'undefined',
    ]);
  });

  test('keeps papers in the folder of its user and shows every kind as the typesetter has it', async () => {
    const { page, problems } = desktop;
    const { office } = await ask(page, 'office', {});
    await ask(page, 'setUp', { office });
    await page.reload();
    const { chains } = await ask(page, 'fonts', {});
    for (const { slug, samples } of kinds) {
      const made = await ask(page, 'create', { kind: slug, data: samples[0]?.data });
      await page.evaluate((id) => (location.hash = `/papers/${id}`), made.summary.id);
      const { record, pictures } = await ask(page, 'resolve', { record: made.record });
      const { layout } = compose(record, office, chains, pictures, (error) => {
        throw error;
      });
      const runs = layout!.pages[0]!.items.flatMap((item) => (item.kind === 'line' ? item.runs : []));
      const wanted = runs.map((run) => run.text).join('');
      await expect
        .poll(() => page.locator('.stack .page').first().textContent(), { timeout: 20_000, message: slug })
        .toBe(wanted);
    }
    expect((await ask(page, 'find', {})).total).toBe(kinds.length);
    expect((await ask(page, 'desk', {})).folder.startsWith(home)).toBe(true);
    expect(problems).toEqual([]);
  });

  test('writes files where the dialog says, nothing when it is cancelled, and says in words what fails', async () => {
    const { app, page } = desktop;
    const record = await ask(page, 'sample', { kind: 'speech' });
    const save = (name: string, bytes: string) =>
      page.evaluate((file) => window.duban?.saveFile(file.name, file.bytes), { name, bytes });
    const target = await folder();
    for (const [to, start] of [
      ['docx', 'PK\x03\x04'],
      ['pdf', '%PDF'],
    ] as const) {
      const { file } = await ask(page, 'export', { record, to });
      await answerSave(app, undefined);
      expect(await save(file!.name, file!.bytes)).toBeUndefined();
      expect(await proposed(app)).toBe(file!.name);
      const written = path.join(target, `讲话 稿.${to}`);
      await answerSave(app, written);
      expect(await save(file!.name, file!.bytes)).toEqual({ ok: true, value: `讲话 稿.${to}` });
      expect((await readFile(written)).subarray(0, 4).toString('latin1')).toBe(start);
    }
    // a folder cannot be written over
    await answerSave(app, target);
    const failed = await save('讲话稿.pdf', '');
    expect(failed).toMatchObject({
      ok: false,
      error: { code: 'disk', message: expect.stringMatching(/[\u4e00-\u9fff]{4,}/u) as string },
    });
    // the name that a page proposes leads nowhere
    await answerSave(app, undefined);
    await save('../../etc/讲话稿.pdf', '');
    expect(await proposed(app)).toBe('讲话稿.pdf');
  });

  test("takes a folder from the system's dialog, and tells what it is good for", async () => {
    const { app, page, problems } = desktop;
    const chosen = await folder();
    await app.evaluate(({ dialog }, file) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] });
    }, chosen);
    for (const [part, words] of [
      ['folder', '空文件夹，可以用。'],
      ['backup', '备份会放在其中'],
    ] as const) {
      await page.evaluate((hash) => (location.hash = hash), `/settings/${part}`);
      await page.getByRole('button', { name: '选择…' }).click();
      await page.getByText(words).waitFor();
      expect(await page.getByPlaceholder('文件夹的完整位置').inputValue()).toBe(chosen);
    }
    expect(problems).toEqual([]);
  });

  test('shows every licence, and says of the variant for Windows 7 what it is', async () => {
    const { page, problems } = desktop;
    await page.evaluate(() => (location.hash = '/settings/about'));
    const entry = page.locator('.licences details', { hasText: '霞鹜文楷' });
    await entry.locator('summary').click();
    await entry.getByText('This Font Software is licensed').first().waitFor();
    const old = Number.parseInt(await desktop.app.evaluate(() => process.versions.electron), 10) <= 22;
    const bar = page.locator('.bars').getByText(/给 Windows 7、8\.1 的版本.*没有安全更新/u);
    expect(await bar.count()).toBe(old ? 1 : 0);
    if (old) {
      await page.locator('.bars').getByRole('button', { name: '知道了' }).click();
      await page.reload();
      await page.getByRole('heading', { name: '关于' }).waitFor();
      // read once it stays in this room
      expect(await bar.count()).toBe(0);
      expect(await page.locator('.settings-room').getByText('给 Windows 7、8.1 的版本').count()).toBe(1);
    }
    expect(problems).toEqual([]);
  });

  test('a .duban that is double-clicked or dropped on the list opens as a paper with its pictures', async () => {
    const { page, args, env, problems } = desktop;
    const { file } = await ask(page, 'pack', {
      record: await ask(page, 'sample', { kind: 'rectification-report' }),
    });
    const packed = path.join(await folder(), '报告 一.duban');
    await writeFile(packed, Buffer.from(file.bytes, 'base64'));
    expect(file.name).toMatch(/\.duban$/u);
    const { total } = await ask(page, 'find', {});
    const showList = async () => {
      await page.evaluate(() => (location.hash = '/papers'));
      await page.getByRole('grid', { name: '文书' }).waitFor();
    };
    /** The paper that the window has gone to, its pages drawn. */
    const opened = async (): Promise<string> => {
      const at = () => page.evaluate(() => location.hash);
      await expect.poll(at, { timeout: 30_000 }).toMatch(/^#\/papers\/[0-9a-f]+$/u);
      await page.locator('.stack .page').first().waitFor();
      return (await at()).slice('#/papers/'.length);
    };
    await showList();
    await once(spawn(electronProgram, [...args, packed], { env, stdio: 'ignore' }), 'exit');
    const { record } = await ask(page, 'read', { id: await opened() });
    const { pictures, faults } = await ask(page, 'resolve', { record });
    expect([Object.keys(pictures).length > 4, faults]).toEqual([true, []]);
    await showList();
    await page.evaluate(() => {
      const helper = document.createElement('input');
      helper.type = 'file';
      helper.id = 'helper';
      document.body.append(helper);
    });
    await page.locator('#helper').setInputFiles(packed);
    await page.evaluate(() => {
      const helper = document.querySelector<HTMLInputElement>('#helper');
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(helper!.files![0]!);
      helper!.remove();
      const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
      document.querySelector('.papers-grid')!.dispatchEvent(drop);
    });
    await opened();
    expect((await ask(page, 'find', {})).total).toBe(total + 2);
    expect(problems).toEqual([]);
  });

  test('a second start ends at once and leaves the one window', async () => {
    const { app, args, env } = desktop;
    const second = spawn(electronProgram, args, { env, stdio: 'ignore' });
    const [code] = (await once(second, 'exit')) as [number | null];
    expect(code).toBe(0);
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  });

  test('finds after a restart what was acknowledged before it, in the window where it stood', async () => {
    const { summary, record } = await ask(desktop.page, 'create', { kind: 'notice' });
    const data = { ...(record.data as object), title: '关于重启之后仍在的通知' };
    const saved = await ask(desktop.page, 'save', { id: summary.id, revision: summary.revision, data });
    expect(saved.saved).toBe(true);
    const place = { x: 60, y: 40, width: 1111, height: 777 };
    const bounds = () =>
      desktop.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
    await desktop.app.evaluate(
      ({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setBounds(to),
      place,
    );
    await expect.poll(bounds, { timeout: 15_000 }).toEqual(place);
    await desktop.app.close();
    desktop = await startDesktop(display, home);
    const { total, rows } = await ask(desktop.page, 'find', { text: '重启之后' });
    expect([total, rows[0]?.id]).toEqual([1, summary.id]);
    expect(await bounds()).toEqual(place);
  });
});
