/** The real application on the host of this run: in a browser against the loopback host, or in Electron's window. */
import { canRunDesktop } from '../support/electron';
import { startBrowserDesk } from './browser-desk';
import { browserPath, onDesktop, type Desk, type DeskOptions } from './desk';
import { startWindowDesk } from './window-desk';

/** Whether the host can be had on this machine. */
export const canRun = onDesktop ? canRunDesktop : browserPath !== undefined;

export const startDesk = (options: DeskOptions = {}): Promise<Desk> =>
  onDesktop ? startWindowDesk(options) : startBrowserDesk(options);
