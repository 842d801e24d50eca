/** The desktop host: what is set up, in order. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, BrowserWindow, dialog } from 'electron';
import { declareScheme, serveScheme } from './desktop/app-scheme';
import { NEWS } from './desktop/channels';
import { registerCalls } from './desktop/ipc';
import { setMenu } from './desktop/menu';
import { handedOver, handover, openedFiles, recordPathsIn } from './desktop/opened-files';
import { lockDown } from './desktop/security';
import { openWindow } from './desktop/window';
import { windowState, type WindowState } from './desktop/window-state';
import { openWhole, type Whole } from './disk/whole';

const beside = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** A thread reads no archive: what it needs lies beside the archive (asarUnpack in electron-builder.yml). */
const unpacked = (name: string): string => beside(name).replace(/app\.asar(?=[\\/])/u, 'app.asar.unpacked');

const log = (error: unknown): void => console.error(error);

const opened = openedFiles(() => {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send(NEWS.opened);
});

function start(state: WindowState): void {
  // an installed application brings its stand-in fonts along
  const fonts = app.isPackaged ? { standIns: path.join(process.resourcesPath, 'fonts') } : {};
  const whole = openWhole({
    host: { samples: unpacked('samples'), fonts },
    worker: unpacked('worker.cjs'),
    documents: app.getPath('documents'),
    log,
  });
  endWith(whole, state);
  lockDown();
  setMenu();
  serveScheme(beside('renderer'));
  registerCalls({ ...whole, opened, log });
  const open = () => openWindow(beside('preload.cjs'), state);
  open();
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) open();
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') void state.settled().then(() => app.quit());
  });
}

/** What is under way is written, and the folder given free, before the process ends. */
function endWith(whole: Whole, state: WindowState): void {
  let closing: Promise<void> | undefined;
  let isClosed = false;
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    // a quit that is asked for closes the windows without telling that all are closed
    closing ??= Promise.all([whole.close(), state.settled()])
      .catch(log)
      .then(() => {
        isClosed = true;
        // not in this turn: while Electron still takes in that this quit was put off, it overhears the next one
        setImmediate(() => app.quit());
      });
  });
}

/** A process without a window could not be closed, and would keep every later start away. */
function giveUp(error: unknown): void {
  log(error);
  if (app.isPackaged) dialog.showErrorBox('督办文书没有启动', String(error));
  app.exit(1);
}

function showAgain(files: readonly string[]): void {
  const [window] = BrowserWindow.getAllWindows();
  if (window?.isMinimized()) window.restore();
  window?.focus();
  opened.add(files);
}

// as root without a sandbox (containers) the call would end every child process
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
app.setAppUserModelId('cn.duban.desk');
declareScheme();
const files = recordPathsIn(process.argv.slice(1), process.cwd());
if (app.requestSingleInstanceLock(handover(files))) {
  opened.add(files);
  app.on('second-instance', (_event, _argv, _folder, message) => showAgain(handedOver(message)));
  // macOS tells of a double click so, even before it is ready
  app.on('open-file', (event, file) => {
    event.preventDefault();
    showAgain(recordPathsIn([file], '/'));
  });
  void app
    .whenReady()
    .then(() => start(windowState(path.join(app.getPath('userData'), 'window.json'), log)))
    .catch(giveUp);
} else app.quit();
