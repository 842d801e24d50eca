/** Files of other programs read and written on a thread of their own, one a file: what they take goes with the thread. */
import type { SheetCells, SheetTable } from '../service/ports';
import type { ForeignFiles } from './outside';
import { startThread } from './thread';

/** One file to be read or written. */
export type ForeignCall =
  | { readonly type: 'readSheets' | 'readText'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly type: 'writeSheet'; readonly table: SheetTable };

/** @param program the bundled worker.ts. */
export function foreignThreads(program: string): ForeignFiles {
  const done = async (call: ForeignCall): Promise<unknown> => {
    const thread = startThread(program, { foreign: true });
    try {
      return await thread.ask(call);
    } finally {
      thread.stop();
    }
  };
  return {
    sheets: {
      read: (name, bytes) => done({ type: 'readSheets', name, bytes }) as Promise<readonly SheetCells[]>,
      write: (table) => done({ type: 'writeSheet', table }) as Promise<Uint8Array>,
    },
    texts: { read: (name, bytes) => done({ type: 'readText', name, bytes }) as Promise<string> },
  };
}
