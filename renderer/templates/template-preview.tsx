/** The sample paper in the wording that is being changed. */
import { useEffect, useMemo, useState } from 'react';
import type { Kind, Sample } from '../../templates/kind';
import { layOverlay } from '../../templates/overlay/lay';
import { changesNothing, type Overlay } from '../../templates/overlay/overlay';
import { startsOf } from '../../templates/overlay/starts';
import { PaperPane } from '../paper/paper-pane';
import { useDesk } from '../state/desk-state';
import { createRecordStore } from '../state/record-store';
import { useFaces } from '../state/use-faces';
import { usePaper } from '../state/use-paper';
import { useResolved } from '../state/use-resolved';
import { useSame } from '../state/use-same';
import type { Kept } from './use-template-draft';

interface Props {
  readonly kind: Kind;
  readonly sample: Sample;
  /** The wording to be shown. */
  readonly overlay: Overlay;
  /** Those in force of other kinds, for annexes. */
  readonly kept: readonly Kept[];
  readonly behind: boolean;
}

const noPictures: ReadonlyMap<string, string> = new Map();
const nowhere = () => undefined;

/** The sample as a new paper would begin: in the template's columns, and in the texts that were changed. */
function sampleData(kind: Kind, sample: Sample, overlay: Overlay): unknown {
  const { template } = layOverlay(kind.template, overlay);
  const changed = Object.entries(startsOf(template)).filter(
    ([name]) =>
      Object.hasOwn(overlay.words, name) || template.wording.tables.some((table) => table.start === name),
  );
  return { ...(sample.data as object), ...Object.fromEntries(changed) };
}

/** Another sample needs another key. */
export function TemplatePreview({ kind, sample, overlay, kept, behind }: Props) {
  const { host, desk, fonts } = useDesk();
  const data = useSame(useMemo(() => sampleData(kind, sample, overlay), [kind, sample, overlay]));
  const [store] = useState(() => createRecordStore(data, () => 0));
  useEffect(() => {
    if (store.history().data !== data) store.replace(data, '');
  }, [store, data]);
  const record = useMemo(() => ({ kind: kind.slug, version: kind.version, data }), [kind, data]);
  const overlays = useSame(
    useMemo(
      () =>
        [...kept.filter((one) => one.kind !== kind.slug).map((one) => one.overlay), overlay].filter(
          (one) => !changesNothing(one),
        ),
      [kept, kind, overlay],
    ),
  );
  const found = useResolved(host, kind, record);
  const paper = usePaper(kind, kind.version, store, desk.office, fonts.chains, found, overlays);
  const faces = useFaces(host, fonts.chains, paper.faces);
  const [drawn, setDrawn] = useState(false);
  if (!drawn && faces.settled && paper.pages.length > 0) setDrawn(true);
  return (
    <PaperPane
      pages={drawn ? paper.pages : []}
      faces={faces.ready}
      pictures={found?.addresses ?? noPictures}
      focused=""
      onPick={nowhere}
      notices={
        behind || paper.behind ? (
          <p className="template-behind" role="status">
            有内容需要先处理，页面停在上一次排得出的样子。
          </p>
        ) : null
      }
      empty={paper.made ? '这份样例现在排不出页面。' : '正在排版…'}
    />
  );
}
