/** The checks of one item as the desk asks for them, wherever they are made: they digest and unpack all of it. */
import type { BagFiles } from '../bag';
import type { ChainEntry } from '../chain';

/** What is wrong, in words for people. */
export interface Problem {
  /** In the bag; undefined when no single file is meant. */
  readonly file?: string;
  readonly problem: string;
  readonly remedy: string;
}

export interface ItemGiven {
  readonly entry: ChainEntry;
  /** Every file that lies in its bag. */
  readonly names: readonly string[];
  /** Those that could be read. */
  readonly files: BagFiles;
}

/** What was found, by the clauses of the checks. */
export type ItemChecked = ReadonlyMap<string, readonly Problem[]>;

export type ItemChecker = (given: ItemGiven) => Promise<ItemChecked>;
