/** The rows of a ledger of any length: its order is known whole, each row is asked for when it comes into view. */
import type { Row } from './case-columns';

export interface RowPages {
  /** As it was told last; undefined until it comes. */
  readonly rowOf: (id: string) => Row | undefined;
  /** What is in view now: what of it is not known is asked for, and nothing that was in view before. */
  readonly want: (ids: readonly string[]) => void;
  readonly subscribe: (changed: () => void) => () => void;
  /** Counts what has come. */
  readonly turn: () => number;
  /** All that was told so far. */
  readonly known: ReadonlyMap<string, Row>;
}

/** Rows asked for at once. */
const AT_ONCE = 200;

/**
 * @param first rows that came with the order.
 * @param before rows of an earlier answer: shown until they come anew, so that nothing flickers.
 * @param ask undefined when they cannot be had; the answer to a later question will say why.
 */
export function rowPages(
  first: readonly Row[],
  before: ReadonlyMap<string, Row>,
  ask: (ids: readonly string[]) => Promise<readonly Row[] | undefined>,
): RowPages {
  const fresh = new Map(first.map((row) => [row.id, row]));
  const listeners = new Set<() => void>();
  let turn = 0;
  let wanted: readonly string[] = [];
  let asking = false;
  const missing = () => wanted.filter((id) => !fresh.has(id)).slice(0, AT_ONCE);

  const fetchMissing = async (): Promise<void> => {
    asking = true;
    for (let ids = missing(); ids.length > 0; ids = missing()) {
      const rows = await ask(ids);
      // none of them is there any more: the next answer has another order
      if (rows === undefined || rows.length === 0) break;
      for (const row of rows) fresh.set(row.id, row);
      turn += 1;
      for (const changed of listeners) changed();
      if (rows.length < ids.length) break;
    }
    asking = false;
  };
  return {
    rowOf: (id) => fresh.get(id) ?? before.get(id),
    want: (ids) => {
      wanted = ids;
      if (!asking) void fetchMissing();
    },
    subscribe: (changed) => {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
    turn: () => turn,
    known: fresh,
  };
}
