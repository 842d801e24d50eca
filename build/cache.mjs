// The folder outside the repository where Duban keeps what is prepared once for this user.
import os from 'node:os';
import path from 'node:path';

/** The system's folder for things that can be had again; `XDG_CACHE_HOME` names another on Linux. */
function systemCache() {
  const home = os.homedir();
  if (process.platform === 'win32') return process.env.LOCALAPPDATA ?? path.join(home, 'AppData', 'Local');
  if (process.platform === 'darwin') return path.join(home, 'Library', 'Caches');
  return process.env.XDG_CACHE_HOME ?? path.join(home, '.cache');
}

/** Beside the prepared fonts (electron/disk/fonts/stand-ins.ts). */
export const cache = path.join(systemCache(), 'duban');
