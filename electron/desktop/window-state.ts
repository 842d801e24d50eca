/** Keeps where the window stands in a small file of its own, written whole or not at all. */
import { readFileSync } from 'node:fs';
import { screen, type BrowserWindow } from 'electron';
import { replaceFile } from '../disk/replace-file';
import { placeOn, placeSchema, type WindowPlace } from './window-place';

/** A window being dragged is not written at every step, ms. */
const SETTLED = 400;

export interface WindowState {
  /** Size, and place when it is still on a screen. */
  readonly bounds: () => ReturnType<typeof placeOn>;
  readonly isMaximised: () => boolean;
  /** Follows the window from now on. */
  readonly follow: (window: BrowserWindow) => void;
  /** Done when what is known is on the disk. */
  readonly settled: () => Promise<void>;
}

function read(file: string): WindowPlace | undefined {
  try {
    return placeSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // none yet, or unusable: the usual place is as good
    return undefined;
  }
}

const placeOf = (window: BrowserWindow): WindowPlace => ({
  ...window.getNormalBounds(),
  maximised: window.isMaximized(),
});

/** @param log told when it could not be written; the window goes on. To be called when the app is ready. */
export function windowState(file: string, log: (error: unknown) => void): WindowState {
  let kept = read(file);
  let writing = Promise.resolve();
  const write = (place: WindowPlace): void => {
    kept = place;
    writing = writing.then(() => replaceFile(file, Buffer.from(JSON.stringify(place)))).catch(log);
  };
  return {
    bounds: () => {
      const main = screen.getPrimaryDisplay();
      const others = screen.getAllDisplays().filter((one) => one.id !== main.id);
      return placeOn(kept, [main.workArea, ...others.map((one) => one.workArea)]);
    },
    isMaximised: () => kept?.maximised ?? false,
    follow: (window) => {
      let timer: NodeJS.Timeout | undefined;
      const changed = (): void => {
        clearTimeout(timer);
        timer = setTimeout(() => write(placeOf(window)), SETTLED);
      };
      window.on('resize', changed);
      window.on('move', changed);
      window.on('close', () => {
        clearTimeout(timer);
        write(placeOf(window));
      });
    },
    settled: () => writing,
  };
}
