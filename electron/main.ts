/** The desktop host: what is set up, in order. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, BrowserWindow, dialog } from 'electron';
import { declareScheme, serveScheme } from './desktop/app-scheme';
import { registerCalls } from './desktop/ipc';
import { setMenu } from './desktop/menu';
import { lockDown } from './desktop/security';
import { openWindow } from './desktop/window';
import { openHost } from './disk/host';
import { recordFiles } from './disk/record-files';
import { createApi } from './service/api';

const beside = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const log = (error: unknown): void => console.error(error);

function start(): void {
  // an installed application brings its stand-in fonts along
  const fonts = app.isPackaged ? { standIns: path.join(process.resourcesPath, 'fonts') } : {};
  const { ports, store } = openHost({ samples: beside('samples'), fonts });
  lockDown();
  setMenu();
  serveScheme(beside('renderer'));
  registerCalls(createApi(ports, recordFiles(store)), store, log);
  const open = () => openWindow(beside('preload.cjs'));
  open();
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) open();
  });
}

/** A process without a window could not be closed, and would keep every later start away. */
function giveUp(error: unknown): void {
  log(error);
  if (app.isPackaged) dialog.showErrorBox('督办文书没有启动', String(error));
  app.exit(1);
}

// as root without a sandbox (containers) the call would end every child process
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
declareScheme();
if (app.requestSingleInstanceLock()) {
  app.on('second-instance', () => {
    const [window] = BrowserWindow.getAllWindows();
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  void app.whenReady().then(start).catch(giveUp);
} else app.quit();
