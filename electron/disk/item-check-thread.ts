/** 四性检测 of items on a thread that is started with the first one and kept for the next. */
import type { ItemChecked, ItemChecker } from '../service/archive/four-checks/item-checker';
import { startThread, type Thread } from './thread';

export interface ItemCheckThread {
  readonly check: ItemChecker;
  readonly stop: () => void;
}

/** @param program the bundled worker.ts. */
export function itemCheckThread(program: string): ItemCheckThread {
  let thread: Thread | undefined;
  return {
    check: (given) => {
      if (thread === undefined || thread.hasEnded()) thread = startThread(program, { itemChecks: true });
      return thread.ask(given) as Promise<ItemChecked>;
    },
    stop: () => thread?.stop(),
  };
}
