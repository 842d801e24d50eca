/** The chosen cases whole, as they stand today: a list knows of most of its lines no more than their number and state. */
import { useEffect, useState } from 'react';
import type { CallError } from '../../../electron/contract';
import { useDesk } from '../../state/desk-state';
import type { Line, Row } from '../ledger/case-columns';

/** As many as the host gives in one call. */
const AT_ONCE = 500;

/**
 * @param chosen those of the first drawing count: a step is of the cases that were chosen when it was begun.
 * @returns undefined until all have come; `error` when they cannot be had.
 */
export function useWholeRows(chosen: readonly Line[]): {
  readonly rows: readonly Row[] | undefined;
  readonly error: CallError | undefined;
} {
  const { host } = useDesk();
  const [lines] = useState(chosen);
  const [rows, setRows] = useState<readonly Row[]>();
  const [error, setError] = useState<CallError>();
  useEffect(() => {
    let current = true;
    const fetchAll = async (): Promise<void> => {
      const found: Row[] = [];
      for (let at = 0; at < lines.length; at += AT_ONCE) {
        const ids = lines.slice(at, at + AT_ONCE).map(({ id }) => id);
        const reply = await host.call('ledgerRows', { ids });
        if (!current) return;
        if (!reply.ok) {
          setError(reply.error);
          return;
        }
        found.push(...reply.value.rows);
      }
      setRows(found);
    };
    void fetchAll();
    return () => {
      current = false;
    };
  }, [host, lines]);
  return { rows, error };
}
