/** The order of the archive's papers: by 件号, class by class. */
import type { Chain, ChainEntry } from './chain';

/** Items in their latest version that are wanted, in the order of 件号, class by class. */
export function itemsInOrder({ entries }: Chain, wanted: (entry: ChainEntry) => boolean): ChainEntry[] {
  const latest = new Map(entries.map((entry) => [entry.record, entry]));
  return [...latest.values()]
    .filter(wanted)
    .sort((a, b) => (a.group === b.group ? a.serial - b.serial : a.group < b.group ? -1 : 1));
}
