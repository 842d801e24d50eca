/** The registry as it is stored; each change is saved at once by its revision and can be taken back. */
import { useEffect, useState } from 'react';
import { useDesk } from '../state/desk-state';
import { useTell } from '../state/use-tell';
import type { Registry } from './registry-types';

export interface RegistryState {
  /** Undefined before the first answer. */
  readonly registry: Registry | undefined;
  /** Saves; says `words` with a button that takes it back. @returns whether it was saved. */
  readonly change: (next: Registry, words: string) => Promise<boolean>;
}

export function useRegistry(): RegistryState {
  const { host, desk, refresh, noteSaved } = useDesk();
  const tell = useTell();
  const [registry, setRegistry] = useState<Registry>();

  useEffect(() => {
    let current = true;
    void host.call('registry', {}).then((reply) => {
      if (current && reply.ok) setRegistry(reply.value);
    });
    return () => {
      current = false;
    };
  }, [host, desk.turn]);

  const save = async (next: Registry): Promise<Registry | undefined> => {
    const reply = await host.call('saveRegistry', next);
    if (!reply.ok) {
      tell.wrong(reply.error);
      const now = await host.call('registry', {});
      if (now.ok) setRegistry(now.value);
      return undefined;
    }
    setRegistry(reply.value);
    noteSaved(new Date().toISOString());
    void refresh();
    return reply.value;
  };
  const change = async (next: Registry, words: string): Promise<boolean> => {
    const before = registry;
    const saved = await save(next);
    if (saved === undefined) return false;
    if (before !== undefined) tell.undo(words, () => void save({ ...before, revision: saved.revision }));
    return true;
  };
  return { registry, change };
}
