/** What the desk needs of the outside besides its shelf, and how long work lets the window's calls in between. */
import type { ItemChecker } from '../archive/four-checks/item-checker';
import type { Ports } from '../ports';
import type { Prover } from './proof';

export interface DeskTools {
  readonly ports: Ports;
  /** Lays papers out on another thread; without one they are laid out here. */
  readonly prover?: Prover;
  /** Checks sealed items on another thread; without one they are checked here. */
  readonly itemChecker?: ItemChecker;
  readonly now: () => Date;
  /** Short, unique, of letters, digits, - and _. */
  readonly newId: () => string;
  /** Who sits here, for the journal. */
  readonly actor: string;
  /** Of the program. */
  readonly version: string;
  /** Told what went wrong inside. */
  readonly log: (error: unknown) => void;
}

/** Lets what waits be answered: called between two steps of long work. */
export const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Work between two breaths, ms: no call of the window waits longer for it. */
const SLICE = 12;

/**
 * For long loops: called at each turn, it takes a breath when the last one was a slice ago.
 * @param before called before each breath.
 */
export function pacer(before?: () => void): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE) return;
    before?.();
    await breathe();
    since = performance.now();
  };
}
