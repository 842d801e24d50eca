/** The index of all papers in memory: entries by id, kept in every order that a list may want. */
import { kinds } from '../../../templates/kinds/index';
import type { Input } from '../../contract';
import type { Entry } from './entry';

export type SortKey = Input<'find'>['sort'];
type Compare = (a: Entry, b: Entry) => number;

/** By pinyin, digits by their value: 第2批 before 第10批. */
const collator = new Intl.Collator('zh-CN', { numeric: true });
const KIND_ORDER = new Map(kinds.map(({ slug }, place) => [slug, place]));
const STATE_ORDER = { draft: 0, final: 1, issued: 2 } as const;

const plain = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const COMPARE: Readonly<Record<SortKey, Compare>> = {
  modified: (a, b) => plain(a.line.modified, b.line.modified),
  title: (a, b) => collator.compare(a.line.title, b.line.title),
  kind: (a, b) => (KIND_ORDER.get(a.line.kind) ?? 99) - (KIND_ORDER.get(b.line.kind) ?? 99),
  number: (a, b) => collator.compare(a.line.number, b.line.number),
  date: (a, b) => plain(a.day, b.day),
  state: (a, b) => STATE_ORDER[a.line.state] - STATE_ORDER[b.line.state],
};

/** Equals stand in the order of their last change, then by id, so that an order is always the same. */
const ordering =
  (key: SortKey): Compare =>
  (a, b) =>
    COMPARE[key](a, b) || COMPARE.modified(a, b) || plain(a.line.id, b.line.id);

export interface Catalog {
  readonly get: (id: string) => Entry | undefined;
  readonly set: (entry: Entry) => void;
  readonly delete: (id: string) => void;
  readonly size: () => number;
  readonly all: () => Iterable<Entry>;
  /** Ascending; sorted at the first call for a key, kept sorted afterwards. */
  readonly sorted: (key: SortKey) => readonly Entry[];
  /** Entries that were derived from a record. */
  readonly derivedFrom: (id: string) => readonly Entry[];
  /** Counts up with every change. */
  readonly turn: () => number;
}

export function createCatalog(): Catalog {
  const entries = new Map<string, Entry>();
  const orders = new Map<SortKey, Entry[]>();
  let turn = 0;

  /** Takes an entry out of every order, or puts it in at its place. */
  const move = (entry: Entry, put: boolean): void => {
    for (const [key, order] of orders) {
      const at = placeOf(order, entry, ordering(key));
      if (put) order.splice(at, 0, entry);
      else order.splice(at, 1);
    }
  };
  const remove = (id: string): void => {
    const known = entries.get(id);
    if (!known) return;
    move(known, false);
    entries.delete(id);
    turn += 1;
  };
  return {
    get: (id) => entries.get(id),
    set: (entry) => {
      remove(entry.line.id);
      move(entry, true);
      entries.set(entry.line.id, entry);
      turn += 1;
    },
    delete: remove,
    size: () => entries.size,
    all: () => entries.values(),
    sorted: (key) => {
      const known = orders.get(key);
      if (known) return known;
      const order = [...entries.values()].sort(ordering(key));
      orders.set(key, order);
      return order;
    },
    derivedFrom: (id) => [...entries.values()].filter(({ origin }) => origin?.id === id),
    turn: () => turn,
  };
}

/** Where an entry stands, or would stand, by halving. */
function placeOf(order: readonly Entry[], entry: Entry, compare: Compare): number {
  let from = 0;
  let to = order.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (compare(order[middle]!, entry) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}
