/** The host's answer to a question that a screen shows; asked again when the desk changes. */
import { useEffect, useState } from 'react';
import type { CallError, CallName, Given, Output } from '../../electron/contract';
import { useDesk } from '../state/desk-state';
import { useSame } from '../state/use-same';

export interface Answer<T> {
  readonly value: T | undefined;
  readonly error: CallError | undefined;
}

/** @param also asked again when this changes, too. */
export function useAnswer<N extends CallName>(name: N, input: Given<N>, also = 0): Answer<Output<N>> {
  const { host, desk } = useDesk();
  const [answer, setAnswer] = useState<Answer<Output<N>>>({ value: undefined, error: undefined });
  const asked = useSame(input);
  const { turn, backupAt } = desk;
  useEffect(() => {
    let current = true;
    void host.call(name, asked).then((reply) => {
      if (!current) return;
      setAnswer((last) =>
        reply.ok ? { value: reply.value, error: undefined } : { value: last.value, error: reply.error },
      );
    });
    return () => {
      current = false;
    };
  }, [host, name, asked, turn, backupAt, also]);
  return answer;
}
