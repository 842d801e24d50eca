/**
 * Electron's security checklist, its 20 points by their numbers: most are asked of the running application here; where
 * another file does it, a line says which. https://www.electronjs.org/docs/latest/tutorial/security
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CSP } from '../../electron/csp';
import { canRunDesktop, openDisplay, type Display } from '../support/electron';
import { tempFolder } from '../support/temp-folder';
import { startDesktop, type DesktopApp } from './desktop-app';

const source = (name: string) => readFile(fileURLToPath(new URL(`../../${name}`, import.meta.url)), 'utf8');

describe.runIf(canRunDesktop)("Electron's security checklist", { timeout: 60_000 }, () => {
  const folder = tempFolder();
  let display: Display;
  let desktop: DesktopApp;
  let preferences: Readonly<Record<string, unknown>>;

  beforeAll(async () => {
    display = await openDisplay();
    desktop = await startDesktop(display, await folder());
    preferences = await desktop.app.evaluate(({ BrowserWindow }) => {
      const contents: unknown = BrowserWindow.getAllWindows()[0]?.webContents;
      // not in Electron's types, but what the window really runs with
      return (contents as { getLastWebPreferences: () => Record<string, unknown> }).getLastWebPreferences();
    });
  });
  afterAll(async () => {
    try {
      await desktop.app.close();
    } finally {
      display.close();
    }
  });

  /** What fetching an address from the window comes to. */
  const fetched = (address: string, method = 'GET') =>
    desktop.page.evaluate(
      ([to, by]) =>
        fetch(to, { method: by }).then(
          (answer) => answer.status,
          () => 'refused',
        ),
      [address, method] as const,
    );

  test('1. only secure content: nothing comes from a network', async () => {
    expect(await fetched('http://127.0.0.1:9/')).toBe('refused');
    expect(await fetched('https://127.0.0.1:9/')).toBe('refused');
    expect(await desktop.page.evaluate(() => [location.protocol, isSecureContext])).toEqual(['app:', true]);
    // past the policy too: the session itself asks nobody
    const asked = await desktop.app.evaluate(async ({ BrowserWindow }) => {
      const window = new BrowserWindow({ show: false });
      const loading = window.loadURL('http://127.0.0.1:9/').then(
        () => 'loaded',
        (error: unknown) => String(error),
      );
      const came = await loading;
      window.destroy();
      return came;
    });
    expect(asked).toContain('ERR_BLOCKED_BY_CLIENT');
  });

  test('2. no Node in the window', async () => {
    expect(preferences.nodeIntegration).toBe(false);
    const seen = await desktop.page.evaluate(() => [typeof require, typeof process, typeof Buffer]);
    expect(seen).toEqual(['undefined', 'undefined', 'undefined']);
  });

  test('3. the preload has a world of its own', async () => {
    expect(preferences.contextIsolation).toBe(true);
    const changed = await desktop.page.evaluate(() => {
      const { duban } = window;
      try {
        Reflect.set(window, 'duban', 'mine');
        Reflect.set(duban ?? {}, 'call', 'mine');
      } catch {
        // strict mode says so by an error
      }
      return [window.duban === duban, typeof window.duban?.call];
    });
    expect(changed).toEqual([true, 'function']);
  });

  test('4. the window is sandboxed', () => {
    expect(preferences.sandbox).toBe(true);
  });

  test('5. every permission is denied', async () => {
    const states = await desktop.page.evaluate(async () => {
      const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'];
      const asked = names.map((name) => navigator.permissions.query({ name: name as PermissionName }));
      return (await Promise.all(asked)).map(({ state }) => state);
    });
    expect(new Set(states)).toEqual(new Set(['denied']));
    expect(await desktop.page.evaluate(() => Notification.requestPermission())).toBe('denied');
  });

  test('6, 8–10. web security on, nothing insecure, nothing experimental', () => {
    expect(preferences).toMatchObject({
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
    });
    expect(preferences.enableBlinkFeatures ?? '').toBe('');
  });

  test('7. one policy for both hosts, without eval and without other origins', async () => {
    const header = await desktop.page.evaluate(() =>
      fetch('app://ui/index.html').then((answer) => answer.headers.get('content-security-policy')),
    );
    expect(header).toBe(CSP);
    expect(CSP).toMatch(/^default-src 'self'/u);
    expect(CSP).not.toMatch(/unsafe-eval|https?:|\*/u);
    expect(CSP).not.toMatch(/script-src|connect-src/u);
    for (const part of [
      "object-src 'none'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "form-action 'none'",
    ])
      expect(CSP).toContain(part);
    // a script of the page, which Playwright's own evaluation is not
    const ran = await desktop.page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'window.ranInline = true';
      document.head.append(script);
      const came = new Promise((resolve, reject) => {
        const worker = new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])));
        worker.onmessage = () => resolve('worker ran');
        worker.onerror = reject;
      }).catch(() => 'worker refused');
      return [Reflect.get(window, 'ranInline') === true, await came];
    });
    expect(ran).toEqual([false, 'worker refused']);
  });

  test('11, 12. no webviews', async () => {
    expect(preferences.webviewTag).toBe(false);
    const kind = await desktop.page.evaluate(() => document.createElement('webview').constructor.name);
    expect(kind).toMatch(/^HTML(?:Unknown)?Element$/u);
  });

  test('14. no new windows', async () => {
    expect(await desktop.page.evaluate(() => window.open('https://127.0.0.1:9/'))).toBeNull();
    expect(await desktop.page.evaluate(() => window.open('app://ui/index.html'))).toBeNull();
    expect(await desktop.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  });

  test('15. openExternal is not used at all', async () => {
    expect(await source('dist/main.cjs')).not.toContain('openExternal');
  });

  test('16. a current Electron, or the variant that says it is not one', async () => {
    const manifest = JSON.parse(await source('package.json')) as { devDependencies: Record<string, string> };
    expect(Number.parseInt(manifest.devDependencies.electron ?? '', 10)).toBeGreaterThanOrEqual(45);
    const about = await desktop.page.evaluate(() => window.duban?.about);
    const version = await desktop.app.evaluate(() => process.versions.electron);
    // not met by Electron 22: the window says so (test/e2e/desktop.test.ts)
    expect(about?.win7).toBe(Number.parseInt(version, 10) <= 22);
  });

  test('17. messages of other pages are refused', async () => {
    // the preload is there whatever the window shows; see also test/electron/desktop/security.test.ts
    const preload = fileURLToPath(new URL('../../dist/preload.cjs', import.meta.url));
    const answer = await desktop.app.evaluate(async ({ BrowserWindow }, script) => {
      const webPreferences = { preload: script, sandbox: true };
      const stranger = new BrowserWindow({ show: false, webPreferences });
      await stranger.loadURL('data:text/html,<title>stranger</title>');
      const came: unknown = await stranger.webContents.executeJavaScript("duban.call('kinds', {})");
      stranger.destroy();
      return came;
    }, preload);
    expect(answer).toMatchObject({ ok: false, error: { code: 'sender' } });
  });

  test('18. a scheme of our own that serves the bundled files alone, no file:', async () => {
    expect(await fetched('file:///etc/hosts')).toBe('refused');
    expect(await fetched('app://other/index.html')).toBe('refused');
    expect(await fetched('app://ui/..%2f..%2fpackage.json')).toBe(403);
    expect(await fetched('app://ui/%2e%2e/main.cjs')).toBe(403);
    expect(await fetched('app://ui/missing.js')).toBe(404);
    expect(await fetched('app://ui/index.html', 'POST')).toBe(405);
  });

  test('19. fuses: test/e2e/packaged.test.ts reads them back from the packaged program', async () => {
    expect(await source('test/e2e/packaged.test.ts')).toContain("test('has its fuses set (checklist 19)'");
  });

  test('20. the page gets functions of ours, nothing of Electron', async () => {
    const offered = await desktop.page.evaluate(() => Object.keys(window.duban ?? {}).sort());
    expect(offered).toEqual([
      'about',
      'call',
      'chooseFolder',
      'onCommand',
      'onOpened',
      'openDropped',
      'openFile',
      'print',
      'printers',
      'saveFile',
      'showInFolder',
    ]);
  });

  // the last: behind a prevented navigation Playwright's locators wait for ever
  test('13. no navigation', async () => {
    await desktop.page.evaluate(() => void setTimeout(() => location.assign('https://127.0.0.1:9/')));
    // a navigation that were allowed would show within this time
    await new Promise((resolve) => setTimeout(resolve, 500));
    const address = await desktop.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getURL(),
    );
    expect(address).toMatch(/^app:\/\/ui\/index\.html/u);
  });
});
