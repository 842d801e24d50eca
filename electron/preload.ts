/** What the window gets of the desktop: three functions, no channel of its own choosing. */
import { contextBridge, ipcRenderer } from 'electron';
import type { DesktopBridge } from './contract';
import { CHANNELS } from './desktop/channels';

const bridge: DesktopBridge = {
  call: (name, input) => ipcRenderer.invoke(CHANNELS.call, name, input),
  openFile: () => ipcRenderer.invoke(CHANNELS.openFile),
  saveFile: (name, bytes) => ipcRenderer.invoke(CHANNELS.saveFile, name, bytes),
};

contextBridge.exposeInMainWorld('duban', bridge);
