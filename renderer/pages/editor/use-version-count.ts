/** How many versions of a paper are kept; asked again when it was saved. */
import { useEffect, useState } from 'react';
import { useDesk } from '../../state/desk-state';

export function useVersionCount(id: string, revision: number): number {
  const { host } = useDesk();
  const [count, setCount] = useState(0);
  useEffect(() => {
    let current = true;
    void host.call('versions', { id }).then((reply) => {
      if (current && reply.ok) setCount(reply.value.length);
    });
    return () => {
      current = false;
    };
  }, [host, id, revision]);
  return count;
}
