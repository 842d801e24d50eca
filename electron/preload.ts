/** What the window gets of the desktop: a few functions, no channel of its own choosing. */
import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { DesktopBridge, DesktopCommand, Output, Reply } from './contract';
import { CHANNELS, NEWS } from './desktop/channels';

type Opened = Reply<Output<'open'>>;

/** Windows 7 and 8.1 end with Electron 22. */
const LAST_FOR_WINDOWS_7 = 22;
const { electron, chrome } = process.versions;

/** Listens to one channel; the window never sees the event, which holds the sender. */
function listen(channel: string, hear: (news: unknown) => void): () => void {
  const heard = (_event: unknown, news: unknown): void => hear(news);
  ipcRenderer.on(channel, heard);
  return () => void ipcRenderer.off(channel, heard);
}

/** Where a dropped file lies; '' for one that a page has made. Electron 22 puts it on the file itself. */
const pathOf = (file: File): string =>
  (webUtils as typeof webUtils | undefined)?.getPathForFile(file) ??
  (file as File & { readonly path?: string }).path ??
  '';

const bridge: DesktopBridge = {
  about: { electron, chrome, win7: Number.parseInt(electron, 10) <= LAST_FOR_WINDOWS_7 },
  call: (name, input) => ipcRenderer.invoke(CHANNELS.call, name, input),
  openFile: () => ipcRenderer.invoke(CHANNELS.openFile),
  openDropped: (file) => ipcRenderer.invoke(CHANNELS.openDropped, pathOf(file)),
  onOpened: (listener) => {
    const take = async (): Promise<void> => {
      for (const file of (await ipcRenderer.invoke(CHANNELS.takeOpened)) as readonly Opened[]) listener(file);
    };
    const end = listen(NEWS.opened, () => void take());
    void take();
    return end;
  },
  saveFile: (name, bytes) => ipcRenderer.invoke(CHANNELS.saveFile, name, bytes),
  showInFolder: (name) => ipcRenderer.invoke(CHANNELS.showInFolder, name),
  chooseFolder: (start) => ipcRenderer.invoke(CHANNELS.chooseFolder, start),
  printers: () => ipcRenderer.invoke(CHANNELS.printers),
  print: (order) => ipcRenderer.invoke(CHANNELS.print, order),
  onCommand: (listener) => listen(NEWS.command, (news) => listener(news as DesktopCommand)),
};

contextBridge.exposeInMainWorld('duban', bridge);
