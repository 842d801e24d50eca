/** Lays papers out and draws their sheets for the printer, one after the other; stopped when its dialog closes. */
import { useEffect, useRef, useState } from 'react';
import type { CallError } from '../../electron/contract';
import type { Summary } from '../papers/filters';
import { useDesk } from '../state/desk-state';
import { pageSetOf } from './page-set';
import { openPrintRoot, type PrintRoot } from './print-root';

export type Printed = Pick<Summary, 'id' | 'title' | 'number'>;

interface Progress {
  /** Pages of each paper that is ready. */
  readonly pages: readonly number[];
  readonly failed: readonly CallError[];
  /** Seconds, by the pace so far; undefined in the beginning. */
  readonly left: number | undefined;
}

export interface PrintJob extends Progress {
  /** To be called before it is printed. */
  readonly setBothSides: (on: boolean) => void;
}

const nothing: Progress = { pages: [], failed: [], left: undefined };
/** The first paper loads the faces: the pace is that of the others. */
const paceAfter = 3;

const undrawn = (title: string): CallError => ({
  code: 'unmade',
  message: `“${title}”的页面没有画出来`,
  remedy: '请关闭这个窗口再试一次。',
});

/** @param papers the same list as long as the job is the same. */
export function usePrintJob(papers: readonly Printed[]): PrintJob {
  const { host, desk, fonts } = useDesk();
  const { office } = desk;
  const { chains } = fonts;
  const [progress, setProgress] = useState(nothing);
  const sheets = useRef<PrintRoot>(undefined);

  useEffect(() => {
    const ended = new AbortController();
    const root = openPrintRoot(host, chains);
    sheets.current = root;
    /** @returns its pages, or why there are none. */
    const one = async (paper: Printed): Promise<number | CallError> => {
      const set = await pageSetOf(host, paper, office, chains);
      if (!set.ok || ended.signal.aborted) return set.ok ? 0 : set.error;
      return root.add(set.value).then(
        () => set.value.pages.length,
        () => undrawn(paper.title),
      );
    };
    const make = async () => {
      setProgress(nothing);
      let paceFrom = 0;
      for (const [n, paper] of papers.entries()) {
        const made = await one(paper);
        if (ended.signal.aborted) return;
        const now = performance.now();
        if (n === 0) paceFrom = now;
        const pace = (now - paceFrom) / n;
        const left = n + 1 < paceAfter ? undefined : Math.ceil((pace * (papers.length - n - 1)) / 1000);
        setProgress(({ pages, failed }) =>
          typeof made === 'number'
            ? { left, failed, pages: [...pages, made] }
            : { left, pages, failed: [...failed, made] },
        );
      }
    };
    void make();
    return () => {
      ended.abort();
      root.close();
    };
  }, [host, papers, office, chains]);

  return { ...progress, setBothSides: (on) => sheets.current?.setBothSides(on) };
}
