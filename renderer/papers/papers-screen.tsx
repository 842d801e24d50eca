/** 文书: all papers of the desk. */
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import type { Output } from '../../electron/contract';
import { useDesk } from '../state/desk-state';

export function PapersScreen() {
  const { host, desk } = useDesk();
  const [found, setFound] = useState<Output<'find'>>();
  useEffect(() => {
    let current = true;
    void host.call('find', {}).then((reply) => {
      if (current && reply.ok) setFound(reply.value);
    });
    return () => {
      current = false;
    };
  }, [host, desk.turn]);
  return (
    <ul>
      {(found?.rows ?? []).map((row) => (
        <li key={row.id}>
          <Link href={`/papers/${row.id}`}>{row.title}</Link>
        </li>
      ))}
    </ul>
  );
}
