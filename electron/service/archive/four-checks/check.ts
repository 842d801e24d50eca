/** What a check of the 四性 (DA/T 70-2018) is: of each item by itself, of all that are meant together, or by a person. */
import type { FourCheck } from '../../../../templates/kinds/four-checks-report/schema';
import type { ChainEntry } from '../chain';
import type { Problem } from './item-checker';
import type { SealedItem } from './sealed-item';

/** A problem of one item, found by looking at several. */
export interface Placed extends Problem {
  readonly entry: ChainEntry;
}

/** What the report says of a check before it was made. */
type Told = Readonly<Pick<FourCheck, 'property' | 'clause' | 'name' | 'method'>>;

export interface ItemCheck extends Told {
  /** What it finds is told when an item is sealed, and does not stop that: a person may know better. */
  readonly warns?: true;
  readonly of: (item: SealedItem) => readonly Problem[];
}

/** What lies around the items that are meant. */
export interface Surroundings {
  /** The items that are meant, in their order. */
  readonly meant: readonly ChainEntry[];
  /** All items of the archive, each in its latest version. */
  readonly all: readonly ChainEntry[];
  /** Folders of the bags that are there. */
  readonly bags: ReadonlySet<string>;
}

export interface SetCheck extends Told {
  readonly ofAll: (surroundings: Surroundings) => readonly Placed[];
}

/** What no program sees from here: a person does, and writes down what was seen. */
export interface HandCheck extends Told {
  readonly byHand: (surroundings: Surroundings) => string;
}

export type Check = ItemCheck | SetCheck | HandCheck;

export const FROM_COPY = '从第二份档案恢复这一件。';
export const SEAL_AGAIN = '请退回草稿改正，重新定稿后更正归档。';
