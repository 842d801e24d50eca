/** The window: isolated, sandboxed, shown when it has something to show. */
import { BrowserWindow } from 'electron';
import { APP_PAGE } from './app-scheme';

/** @param preload path of the bundled preload. */
export function openWindow(preload: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 960,
    minHeight: 600,
    title: '督办文书',
    show: false,
    autoHideMenuBar: true,
    // checklist 2–6: no Node, own world, sandbox, same-origin rules
    webPreferences: {
      preload,
      nodeIntegration: false,
      contextIsolation: true,
      sandbox: true,
      webSecurity: true,
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => window.show());
  void window.loadURL(APP_PAGE);
  return window;
}
