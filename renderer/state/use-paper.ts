/** From the open record to its pages and faults, set by the worker: keys are answered first, pages follow. */
import { useEffect, useRef, useState } from 'react';
import type { Kind } from '../../templates/kind';
import type { Office } from '../../templates/office';
import type { Overlay } from '../../templates/overlay/overlay';
import type { Fault } from '../../templates/official/fault';
import type { FaceChains } from '../../templates/typeset/metrics';
import type { Page } from '../../templates/typeset/page';
import { createComposeClient, type ComposeClient } from '../paper/compose-client';
import type { Made } from '../paper/compose-words';
import type { ViewedSheet } from '../paper/viewed-sheet';
import type { RecordStore } from './record-store';
import type { Found } from './use-resolved';

export interface Paper {
  readonly pages: readonly Page[];
  /** Ids of the faces in use. */
  readonly faces: readonly string[];
  readonly faults: readonly Fault[];
  /** The record cannot be printed as it stands: the pages show it as it last could. */
  readonly behind: boolean;
  /** Something was set already, be it without pages. */
  readonly made: boolean;
}

const blank: Paper = { pages: [], faces: [], faults: [], behind: false, made: false };

/** The paper after an answer of the worker. */
export function afterMade(paper: Paper, { pages, faults }: Made): Paper {
  const next = { ...paper, made: true, faults: faults ?? paper.faults };
  if (pages === undefined) return { ...next, behind: paper.pages.length > 0 };
  const list = paper.pages.slice(0, pages.count);
  for (const [n, page] of pages.changed) list[n] = page;
  return { ...next, behind: false, pages: list, faces: pages.faces ?? paper.faces };
}

/** The paper with faults that kept it from being set at all. */
export const withFaults = (paper: Paper, faults: readonly Fault[]): Paper =>
  faults.length === 0 ? paper : { ...paper, made: true, faults: [...paper.faults, ...faults] };

/** @param viewed the sheet in view, where long papers are written in: it is drawn before the others are at hand. */
export function usePaper(
  kind: Kind,
  version: number,
  store: RecordStore,
  office: Office,
  chains: FaceChains,
  found: Found | undefined,
  overlays: readonly Overlay[] | undefined,
  viewed?: ViewedSheet,
): Paper {
  const [paper, setPaper] = useState(blank);
  const client = useRef<ComposeClient>(undefined);
  const latest = useRef(found);
  const wording = useRef(overlays);

  useEffect(() => {
    const made = createComposeClient(
      kind,
      version,
      office,
      chains,
      store.history().data,
      (answer) => setPaper((now) => afterMade(now, answer)),
      viewed?.sheet,
    );
    client.current = made;
    if (wording.current !== undefined) made.word(wording.current);
    if (latest.current !== undefined) made.find(latest.current);
    const stop = store.subscribe((path) => made.put(store.history().data, path));
    const blind = viewed?.subscribe(made.look);
    return () => {
      stop();
      blind?.();
      made.stop();
    };
  }, [kind, version, store, office, chains, viewed]);

  useEffect(() => {
    latest.current = found;
    if (found !== undefined) client.current?.find(found);
  }, [found]);

  useEffect(() => {
    wording.current = overlays;
    if (overlays !== undefined) client.current?.word(overlays);
  }, [overlays]);

  return paper;
}
