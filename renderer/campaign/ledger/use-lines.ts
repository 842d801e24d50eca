/** The lines of the ledger on the screen: all of them in order, their rows as they come into view. */
import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import type { Output } from '../../../electron/contract';
import { useDesk } from '../../state/desk-state';
import type { Line, Row } from './case-columns';
import { rowPages, type RowPages } from './row-pages';

type Answer = Output<'ledger'>;

/** Each with the group in which it stands; '' where there is none. */
function linesOf({ ids, states, sections }: Answer): readonly Line[] {
  const groups = sections.flatMap(({ value, count }) => Array.from({ length: count }, () => value));
  return ids.map((id, n) => ({ id, state: states[n]!, group: groups[n] ?? '' }));
}

const none: readonly Line[] = [];

/** @param day '' today. */
export function useLines(answer: Answer | undefined, day: string) {
  const { host } = useDesk();
  const start = (of: Answer | undefined, before: ReadonlyMap<string, Row>): RowPages =>
    rowPages(of?.rows ?? [], before, async (ids) => {
      const reply = await host.call('ledgerRows', { ...(day === '' ? {} : { day }), ids: [...ids] });
      return reply.ok ? reply.value.rows : undefined;
    });
  const [kept, setKept] = useState(() => ({ answer, day, pages: start(answer, new Map()) }));
  if (kept.answer !== answer || kept.day !== day)
    setKept({ answer, day, pages: start(answer, kept.day === day ? kept.pages.known : new Map()) });
  const { pages } = kept;
  useSyncExternalStore(pages.subscribe, pages.turn);
  const lines = useMemo(() => (answer === undefined ? none : linesOf(answer)), [answer]);
  const onView = useCallback((shown: readonly Line[]) => pages.want(shown.map(({ id }) => id)), [pages]);
  return { lines, rowOf: pages.rowOf, onView };
}
