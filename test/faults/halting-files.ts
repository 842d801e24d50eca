/** Files that stop for ever at one call: a process stands exactly there until it is killed. */
import { realFiles, type Files } from '../../electron/disk/files';

export interface HaltingFiles extends Files {
  /** Counts calls from here on, those on open files too. */
  readonly arm: () => void;
}

/** @param at the call, from 0. @param halted told its name. */
export function haltingFiles(at: number, halted: (name: string) => void): HaltingFiles {
  let count = -1;
  const halting =
    <A extends readonly unknown[], T>(name: string, call: (...args: A) => Promise<T>) =>
    (...args: A): Promise<T> => {
      if (count >= 0 && count++ === at) {
        halted(name);
        return new Promise<T>(() => undefined);
      }
      return call(...args);
    };
  const { open, ...others } = realFiles;
  const plain = Object.fromEntries(
    Object.entries(others).map(([name, call]) => [name, halting(name, call as () => Promise<unknown>)]),
  ) as unknown as Omit<Files, 'open'>;
  return {
    ...plain,
    open: halting('open', async (...args: Parameters<Files['open']>) => {
      const handle = await open(...args);
      return {
        write: halting('write', handle.write),
        size: halting('size', handle.size),
        cut: halting('cut', handle.cut),
        sync: halting('sync', handle.sync),
        close: halting('close', handle.close),
      };
    }),
    arm: () => {
      count = 0;
    },
  };
}
