/** What the desktop adds to a browser: the menu, files by double click and by drag, a file shown in its folder. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MENU_KEYS } from '../../renderer/menu-keys';
import { canRunDesktop, electronProgram, openDisplay, type Display } from '../support/electron';
import { tempFolder } from '../support/temp-folder';
import { answerSave, ask, openBarePage, startDesktop, type DesktopApp } from './desktop-app';

/** A loaded machine takes its time. */
const patient = { timeout: 15_000 };

describe.runIf(canRunDesktop)('the desktop bridge', { timeout: 90_000 }, () => {
  const folder = tempFolder();
  let display: Display;
  let desktop: DesktopApp;
  let files: string;

  beforeAll(async () => {
    display = await openDisplay();
    desktop = await startDesktop(display, await folder());
    await openBarePage(desktop);
    files = path.join(await folder(), '记录 文件');
    await mkdir(files);
    for (const [name, kind] of [
      ['通知 一.json', 'notice'],
      ['讲话.json', 'speech'],
    ] as const)
      await writeFile(path.join(files, name), JSON.stringify(await ask(desktop.page, 'sample', { kind })));
  });
  afterAll(async () => {
    try {
      await desktop.app.close();
    } finally {
      display.close();
    }
  });

  test('says what it runs on, and whether that is the variant for Windows 7', async () => {
    const about = await desktop.page.evaluate(() => window.duban?.about);
    const { electron, chrome } = await desktop.app.evaluate(() => process.versions);
    expect(about).toEqual({ electron, chrome, win7: Number.parseInt(electron, 10) <= 22 });
  });

  test('sends what was chosen in the menu, and shows the keys that the window takes', async () => {
    const { app, page } = desktop;
    await page.evaluate(() => {
      const heard: string[] = [];
      Reflect.set(window, 'heard', heard);
      window.duban?.onCommand((command) => heard.push(command));
    });
    const names = Object.keys(MENU_KEYS);
    const items = await app.evaluate(({ Menu }, ids) => {
      const menu = Menu.getApplicationMenu();
      return ids.map((id) => {
        const item = menu?.getMenuItemById(id);
        item?.click();
        return { id, keys: String(item?.accelerator) };
      });
    }, names);
    const heard = () => page.evaluate(() => Reflect.get(window, 'heard') as unknown);
    await expect.poll(heard, patient).toEqual(names);
    const shown = items.map(({ id, keys }) => [id, keys.replace('CmdOrCtrl', 'Ctrl')]);
    const taken = Object.entries(MENU_KEYS).map(([id, keys]) => [
      id,
      keys.replace('Arrow', '').replace(/^ $/u, 'Space'),
    ]);
    expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(taken));
  });

  test('opens files of a second start, those before the window listened too', async () => {
    const { page, args, env } = desktop;
    const second = (file: string) =>
      once(spawn(electronProgram, [...args, file], { env, stdio: 'ignore', cwd: files }), 'exit');
    await second('通知 一.json');
    await page.evaluate(() => {
      const opened: unknown[] = [];
      Reflect.set(window, 'opened', opened);
      window.duban?.onOpened((reply) => opened.push(reply.ok ? reply.value.record?.kind : reply.error.code));
    });
    const opened = () => page.evaluate(() => Reflect.get(window, 'opened') as unknown);
    await expect.poll(opened, patient).toEqual(['notice']);
    await second(path.join(files, '讲话.json'));
    await expect.poll(opened, patient).toEqual(['notice', 'speech']);
    await second('没有.duban');
    await expect.poll(opened, patient).toEqual(['notice', 'speech', 'disk']);
  });

  test('opens a dropped file with what lies beside it, and none that a page made', async () => {
    const { page } = desktop;
    await page.evaluate(() => {
      const input = document.createElement('input');
      input.type = 'file';
      document.body.append(input);
    });
    await page.locator('input[type=file]').setInputFiles(path.join(files, '通知 一.json'));
    const answers = await page.evaluate(async () => {
      const dropped = document.querySelector('input')?.files?.[0];
      if (dropped === undefined || window.duban === undefined) throw new Error('no file, no bridge');
      const made = new File(['{}'], '/etc/passwd.json');
      return [await window.duban.openDropped(dropped), await window.duban.openDropped(made)];
    });
    expect(answers[0]).toMatchObject({
      ok: true,
      value: { name: '通知 一.json', record: { kind: 'notice' } },
    });
    expect(answers[1]).toBeUndefined();
  });

  test('shows in its folder what this session wrote, and nothing else', async () => {
    const { app, page } = desktop;
    await app.evaluate(({ shell }) => {
      const shown: string[] = [];
      Reflect.set(globalThis, 'shown', shown);
      shell.showItemInFolder = (file) => void shown.push(file);
    });
    const written = path.join(files, '成品.pdf');
    await answerSave(app, written);
    await page.evaluate(() => window.duban?.saveFile('成品.pdf', ''));
    const show = (name: string) => page.evaluate((file) => window.duban?.showInFolder(file), name);
    expect(await show('成品.pdf')).toBe(true);
    for (const name of ['通知 一.json', '../成品.pdf', '/etc/passwd', ''])
      expect(await show(name)).toBe(false);
    expect(await app.evaluate(() => Reflect.get(globalThis, 'shown') as unknown)).toEqual([written]);
  });
});
