/** The rows of the list as they are looked at: asked for in pieces, so that ten thousand papers cost what a screen shows. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Given, Output } from '../../electron/contract';
import { useDesk } from '../state/desk-state';
import { useTell } from '../state/use-tell';
import type { Filters, Summary } from './filters';

const piece = 100;

interface Found {
  /** What was asked for: the pieces of another question are not mixed in. */
  readonly question: string;
  readonly total: number;
  readonly facets: Output<'find'>['facets'];
  readonly partial: boolean;
  readonly pieces: ReadonlyMap<number, readonly Summary[]>;
}

export interface Papers {
  readonly total: number;
  readonly facets: Output<'find'>['facets'];
  /** The bodies are still being read. */
  readonly partial: boolean;
  /** Before the first answer. */
  readonly asking: boolean;
  /** The row at a place from 0; undefined while it is on its way. */
  readonly at: (n: number) => Summary | undefined;
  /** Says which rows are in view. */
  readonly look: (first: number, last: number) => void;
  /** All that is found, up to 10,000. */
  readonly all: () => Promise<readonly Summary[]>;
}

const noFacets = { kinds: [], years: [], states: [], units: [] };

export function usePapers(filters: Filters): Papers {
  const { host, desk } = useDesk();
  const tell = useTell();
  const [found, setFound] = useState<Found>();
  const [view, setView] = useState<readonly [number, number]>([0, 0]);

  const input = useMemo<Given<'find'>>(
    () => ({
      ...filters,
      kinds: [...filters.kinds],
      years: [...filters.years],
      states: [...filters.states],
      units: [...filters.units],
    }),
    [filters],
  );
  const question = `${desk.turn} ${JSON.stringify(input)}`;

  const [first, last] = view;
  useEffect(() => {
    let current = true;
    const known = found?.question === question ? found.pieces : undefined;
    for (let n = Math.floor(first / piece); n <= Math.floor(last / piece); n++) {
      if (known?.has(n) === true) continue;
      void host.call('find', { ...input, from: n * piece, count: piece }).then((reply) => {
        if (!current) return;
        if (!reply.ok) {
          tell.wrong(reply.error);
          return;
        }
        const { total, rows, facets, partial } = reply.value;
        setFound((now) => ({
          question,
          total,
          facets,
          partial,
          pieces: new Map([...(now?.question === question ? now.pieces : []), [n, rows]]),
        }));
      });
    }
    return () => {
      current = false;
    };
  }, [host, input, tell, first, last, question, found]);

  // titles answer at once, bodies when they have been read
  const partial = found?.partial === true && filters.text !== '';
  useEffect(() => {
    if (!partial) return undefined;
    const timer = setTimeout(() => setFound((last) => last && { ...last, question: '' }), 1000);
    return () => clearTimeout(timer);
  }, [partial, found]);

  const at = useCallback((n: number) => found?.pieces.get(Math.floor(n / piece))?.[n % piece], [found]);
  const look = useCallback(
    (from: number, to: number) => setView((now) => (now[0] === from && now[1] === to ? now : [from, to])),
    [],
  );
  const all = useCallback(async () => {
    const reply = await host.call('find', { ...input, from: 0, count: 10_000 });
    if (!reply.ok) tell.wrong(reply.error);
    return reply.ok ? reply.value.rows : [];
  }, [host, input, tell]);

  return {
    total: found?.total ?? 0,
    facets: found?.facets ?? noFacets,
    partial,
    asking: found === undefined,
    at,
    look,
    all,
  };
}
