/** Takes record files onto the desk: through the system's dialog, or dropped on the window. */
import { useMemo } from 'react';
import type { Output, Reply } from '../../electron/contract';
import { toBase64 } from '../bytes';
import { useDesk } from '../state/desk-state';
import { go } from '../state/hash-location';
import { useTell } from '../state/use-tell';

export interface TakeFiles {
  readonly choose: () => void;
  readonly drop: (files: readonly File[]) => void;
}

export function useTakeFiles(): TakeFiles {
  const { host, refresh } = useDesk();
  const tell = useTell();
  return useMemo(() => {
    /** The taken paper's id; what was wrong is told. */
    const take = async (opened: Reply<Output<'open'>>): Promise<string | undefined> => {
      if (!opened.ok) {
        tell.wrong(opened.error);
        return undefined;
      }
      const { name, source, record, faults } = opened.value;
      if (record === undefined) {
        const [first] = faults;
        tell.wrong({
          message: `“${name}”没有导入：${first?.message ?? '不是文书记录'}`,
          remedy: first?.remedy ?? '',
        });
        return undefined;
      }
      const taken = await host.call('take', { record, source });
      if (!taken.ok) tell.wrong(taken.error);
      return taken.ok ? taken.value.summary.id : undefined;
    };
    const finish = async (ids: readonly (string | undefined)[]) => {
      const taken = ids.filter((id) => id !== undefined);
      const [only] = taken;
      if (only === undefined) return;
      await refresh();
      if (taken.length === 1) go(`/papers/${only}`);
      else tell.done(`已导入 ${taken.length} 份`);
    };
    return {
      choose: () =>
        void host.openFile().then(async (opened) => {
          if (opened !== undefined) await finish([await take(opened)]);
        }),
      drop: (files) =>
        void (async () => {
          const ids: (string | undefined)[] = [];
          for (const file of files) {
            const bytes = toBase64(new Uint8Array(await file.arrayBuffer()));
            ids.push(await take(await host.call('open', { name: file.name, bytes })));
          }
          await finish(ids);
        })(),
    };
  }, [host, refresh, tell]);
}
