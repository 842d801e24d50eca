/** A new paper of a kind: made by the host, then opened. */
import { useCallback } from 'react';
import { useDesk } from '../state/desk-state';
import { go } from '../state/hash-location';
import { useTell } from '../state/use-tell';

export function useNewPaper(): (kind: string) => void {
  const { host, refresh } = useDesk();
  const tell = useTell();
  return useCallback(
    (kind: string) => {
      void host.call('create', { kind }).then((reply) => {
        if (!reply.ok) {
          tell.wrong(reply.error);
          return;
        }
        go(`/papers/${reply.value.summary.id}`);
        void refresh();
      });
    },
    [host, refresh, tell],
  );
}
