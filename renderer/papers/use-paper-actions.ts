/** What can be done with papers of the list; each says what came of it, and how to take it back. */
import { App } from 'antd';
import { useMemo } from 'react';
import type { Output } from '../../electron/contract';
import { useDesk } from '../state/desk-state';
import { useTell } from '../state/use-tell';
import { refusedContent } from './refused-list';
import type { Summary } from './filters';

type Batch = Output<'remove'>;
type BatchCall = 'remove' | 'restore' | 'duplicate' | 'finalise' | 'issue';

export interface PaperActions {
  readonly remove: (rows: readonly Summary[]) => Promise<void>;
  readonly restore: (rows: readonly Summary[]) => Promise<void>;
  readonly duplicate: (rows: readonly Summary[]) => Promise<void>;
  readonly issue: (rows: readonly Summary[]) => Promise<void>;
  /** Without asking: the dialog has asked. */
  readonly finalise: (rows: readonly Summary[]) => Promise<void>;
  readonly purge: (rows: readonly Summary[]) => Promise<void>;
}

const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);
/** “关于…的报告”, or 12 份文书. */
export const named = (rows: readonly { readonly title: string }[]): string =>
  rows.length === 1 ? `“${rows[0]?.title ?? ''}”` : ` ${rows.length} 份文书`;

export function usePaperActions(): PaperActions {
  const { host, refresh } = useDesk();
  const { modal } = App.useApp();
  const tell = useTell();
  return useMemo(() => {
    /** Those done; what was refused is shown in a list with the reasons. */
    const run = async (call: BatchCall, rows: readonly Summary[], what: string): Promise<Batch['done']> => {
      const reply = await host.call(call, { ids: idsOf(rows) });
      if (!reply.ok) {
        tell.wrong(reply.error);
        return [];
      }
      const { done, refused } = reply.value;
      if (refused.length > 0) {
        void modal.warning({
          title: `${refused.length} 份没有${what}`,
          content: refusedContent(refused),
          okText: '知道了',
          width: 560,
        });
      }
      await refresh();
      return done;
    };
    const quietly = (call: BatchCall, rows: readonly Summary[], what: string) =>
      void run(call, rows, what).then((done) => {
        if (done.length > 0) tell.done(`已${what}${named(done)}`);
      });
    return {
      remove: async (rows) => {
        const done = await run('remove', rows, '移到回收站');
        if (done.length > 0)
          tell.undo(`已把${named(done)}移到回收站，30 天内可恢复`, () => quietly('restore', done, '恢复'));
      },
      restore: async (rows) => {
        const done = await run('restore', rows, '恢复');
        if (done.length > 0) tell.undo(`已恢复${named(done)}`, () => quietly('remove', done, '移到回收站'));
      },
      duplicate: async (rows) => {
        const done = await run('duplicate', rows, '复制');
        if (done.length > 0) tell.undo(`已复制成${named(done)}`, () => quietly('remove', done, '移到回收站'));
      },
      issue: async (rows) => {
        const done = await run('issue', rows, '标为已印发');
        if (done.length > 0) tell.done(`已把${named(done)}标为已印发`);
      },
      finalise: async (rows) => {
        const done = await run('finalise', rows, '定稿');
        const [only] = done;
        if (only === undefined) return;
        const number = done.length === 1 && only.number !== '' ? `，文号 ${only.number}` : '';
        tell.done(`已定稿${named(done)}${number}`);
      },
      purge: async (rows) => {
        const reply = await host.call('purge', { ids: idsOf(rows) });
        if (!reply.ok) tell.wrong(reply.error);
        else tell.done(`已彻底删除 ${reply.value.count} 份`);
        await refresh();
      },
    };
  }, [host, refresh, modal, tell]);
}
