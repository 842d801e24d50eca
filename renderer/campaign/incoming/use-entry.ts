/** One incoming paper while it is written on: saved with its revision, printed as its 收文处理笺. */
import { useCallback, useState } from 'react';
import type { CallError, Given, Output } from '../../../electron/contract';
import { useDesk } from '../../state/desk-state';

export type Entry = Output<'saveIncoming'>['entry'];
type Change = Omit<Given<'saveIncoming'>, 'id' | 'revision'>;

export interface OpenEntry {
  /** undefined for one that is not registered yet. */
  readonly entry: Entry | undefined;
  readonly error: CallError | undefined;
  /** @param of when it was saved since it was drawn. */
  readonly save: (change: Change, of?: Entry) => Promise<Entry | undefined>;
  /** The id of the paper, made of what is saved, or of the one that was made before. */
  readonly paperOf: (entry: Entry) => Promise<string | undefined>;
}

export function useEntry(first: Entry | undefined): OpenEntry {
  const { host, refresh } = useDesk();
  const [entry, setEntry] = useState(first);
  const [error, setError] = useState<CallError>();

  const put = useCallback(
    async (before: Entry | undefined, change: Change) => {
      const at = before === undefined ? { revision: 0 } : { id: before.id, revision: before.revision };
      const reply = await host.call('saveIncoming', { ...at, ...change });
      if (!reply.ok) {
        setError(reply.error);
        return undefined;
      }
      setError(undefined);
      setEntry(reply.value.entry);
      await refresh();
      return reply.value.entry;
    },
    [host, refresh],
  );
  const paperOf = async (saved: Entry) => {
    const known = saved.paper === '' ? undefined : await host.call('read', { id: saved.paper });
    if (known?.ok) {
      const { summary } = known.value;
      // a final paper stays as it was printed
      if (summary.state === 'draft')
        await host.call('save', { id: summary.id, revision: summary.revision, data: saved.sheet });
      return summary.id;
    }
    const made = await host.call('create', { kind: 'incoming-sheet', data: saved.sheet });
    if (!made.ok) {
      setError(made.error);
      return undefined;
    }
    const { id } = made.value.summary;
    await put(saved, { paper: id });
    return id;
  };
  return { entry, error, save: (change, of = entry) => put(of, change), paperOf };
}
