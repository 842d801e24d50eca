/** The window: isolated, sandboxed, where it last stood, shown when it has something to show. */
import { app, BrowserWindow } from 'electron';
import { APP_PAGE } from './app-scheme';
import { LEAST } from './window-place';
import type { WindowState } from './window-state';

/** @param preload path of the bundled preload. */
export function openWindow(preload: string, state: WindowState): BrowserWindow {
  const window = new BrowserWindow({
    ...state.bounds(),
    minWidth: LEAST.width,
    minHeight: LEAST.height,
    title: '督办文书',
    show: false,
    // desk.md §3's canvas: no white flash before the page is there
    backgroundColor: '#F5F6F4',
    // checklist 2–4, 6, 8–11: no Node, own world, sandbox, same-origin rules, nothing experimental, no webview
    webPreferences: {
      preload,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      contextIsolation: true,
      sandbox: true,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  state.follow(window);
  window.once('ready-to-show', () => {
    if (state.isMaximised()) window.maximize();
    window.show();
  });
  void window.loadURL(APP_PAGE);
  return window;
}
