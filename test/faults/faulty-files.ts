/** The real file system with one call, or all from one call on, failing: what a disk, a cable or a scanner may do. */
import type { Files, OpenFile } from '../../electron/disk/files';
import { realFiles } from '../../electron/disk/files';

export interface Fault {
  /** The call that fails, counted from 0. */
  readonly at: number;
  /** ENOSPC, EIO, … */
  readonly code: string;
  /** Every call after it fails as well: the disk is gone, or the process as good as dead. */
  readonly lasting: boolean;
}

export interface FaultyFiles extends Files {
  /** Calls so far. */
  readonly calls: () => number;
  /** What failed first: `write`, `rename`, …; undefined when nothing did. */
  readonly failed: () => string | undefined;
  /** From here on nothing fails. */
  readonly heal: () => void;
  /** Counts from 0 again and fails as told. */
  readonly plan: (fault: Fault | undefined) => void;
}

export function faultyFiles(): FaultyFiles {
  let fault: Fault | undefined;
  let count = 0;
  let failed: string | undefined;

  /** Throws when this call is to fail. */
  function pass(name: string): void {
    const now = count++;
    if (fault === undefined || now < fault.at || (now > fault.at && !fault.lasting)) return;
    failed ??= name;
    throw Object.assign(new Error(`${fault.code}: ${name}`), { code: fault.code });
  }

  const guarded =
    <A extends readonly unknown[], R>(name: string, call: (...given: A) => Promise<R>) =>
    async (...given: A): Promise<R> => {
      pass(name);
      return call(...given);
    };

  const openFile = (file: OpenFile): OpenFile => ({
    write: async (bytes) => {
      try {
        pass('write');
      } catch (error) {
        // a disk that fills up takes a part
        await file.write(bytes.subarray(0, bytes.length >> 1));
        throw error;
      }
      await file.write(bytes);
    },
    size: guarded('size', () => file.size()),
    cut: guarded('cut', (length: number) => file.cut(length)),
    sync: guarded('sync', () => file.sync()),
    close: async () => {
      // the handle goes in any case
      await file.close();
      pass('close');
    },
  });

  return {
    open: guarded('open', async (file: string, flags: 'wx' | 'a' | 'r+') =>
      openFile(await realFiles.open(file, flags)),
    ),
    read: guarded('read', realFiles.read),
    stats: guarded('stats', realFiles.stats),
    list: guarded('list', realFiles.list),
    makeFolder: guarded('makeFolder', realFiles.makeFolder),
    rename: guarded('rename', realFiles.rename),
    remove: guarded('remove', realFiles.remove),
    removeFolder: guarded('removeFolder', realFiles.removeFolder),
    makeReadOnly: guarded('makeReadOnly', realFiles.makeReadOnly),
    syncFolder: guarded('syncFolder', realFiles.syncFolder),
    calls: () => count,
    failed: () => failed,
    heal: () => (fault = undefined),
    plan: (next) => {
      fault = next;
      count = 0;
      failed = undefined;
    },
  };
}
