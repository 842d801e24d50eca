/** The wording of one kind on the screen: what is kept, what is being changed, its faults, and how it is kept. */
import { useDeferredValue, useMemo, useState } from 'react';
import type { Output } from '../../electron/contract';
import type { Kind } from '../../templates/kind';
import { settled } from '../../templates/overlay/change';
import { checkOverlay } from '../../templates/overlay/check';
import { layOverlay } from '../../templates/overlay/lay';
import { noOverlay, type Overlay, type OverlayFault } from '../../templates/overlay/overlay';
import { same } from '../paper/same';
import { useDesk } from '../state/desk-state';
import { useTell } from '../state/use-tell';
import { changed as step, draftOf, keepDraft, overlayIn, turned, type Draft } from './draft-store';

export type Kept = Output<'overlays'>[number];

export interface TemplateDraft {
  /** As it stands on the screen. */
  readonly overlay: Overlay;
  /** The last state without faults: what the pages show. */
  readonly good: Overlay;
  readonly isChanged: boolean;
  /** Somebody else has kept another version since this change was begun. */
  readonly isBehind: boolean;
  readonly faults: readonly OverlayFault[];
  /** What no longer fits the built-in template. */
  readonly misfits: readonly OverlayFault[];
  readonly put: (next: Overlay, place: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly drop: () => void;
  readonly save: () => Promise<void>;
  readonly reset: () => Promise<void>;
  readonly restore: (version: number) => Promise<void>;
  /** Goes on over the version that is kept now. */
  readonly follow: () => void;
  /** Takes what does not fit as seen to. */
  readonly settle: () => void;
}

/** @param latest as the host has it; undefined while it was never changed. */
export function useTemplateDraft(kind: Kind, latest: Kept | undefined): TemplateDraft {
  const { host, refresh, noteSaved } = useDesk();
  const tell = useTell();
  const [draft, setDraft] = useState(() => draftOf(kind));
  const blank = useMemo(() => noOverlay(kind.slug), [kind]);
  const kept = latest?.overlay ?? blank;
  const version = latest?.version ?? 0;
  const overlay = draft === undefined ? kept : overlayIn(draft);

  const hold = (next: Draft | undefined) => {
    keepDraft(kind, next);
    setDraft(next);
  };
  const later = useDeferredValue(overlay);
  const faults = useMemo(() => checkOverlay(kind, later), [kind, later]);
  const [good, setGood] = useState(faults.length === 0 ? later : kept);
  if (faults.length === 0 && good !== later) setGood(later);
  const misfits = useMemo(() => layOverlay(kind.template, overlay).misfits, [kind, overlay]);

  /** What was kept stands for the draft; how it was before is offered. */
  const finished = async (words: string, before: number, made: number) => {
    hold(undefined);
    noteSaved(new Date().toISOString());
    await refresh();
    tell.undo(words, () => void back(before, made));
  };
  const back = async (before: number, made: number) => {
    const base = await latestVersion();
    if (base !== made) {
      tell.wrong({ message: '模板后来又改过，没有撤销', remedy: '要用旧版的，请在“各版”里恢复。' });
      return;
    }
    const reply =
      before === 0
        ? await host.call('resetOverlay', { kind: kind.slug, base })
        : await host.call('restoreOverlay', { kind: kind.slug, version: before, base });
    if (!reply.ok) tell.wrong(reply.error);
    await refresh();
  };
  const latestVersion = async (): Promise<number> => {
    const reply = await host.call('overlays', {});
    return (reply.ok ? reply.value.find((one) => one.kind === kind.slug)?.version : undefined) ?? version;
  };

  return {
    overlay,
    good,
    isChanged: draft !== undefined && !same(overlay, kept),
    isBehind: draft !== undefined && draft.base !== version,
    faults,
    misfits,
    put: (next, place) => hold(step(draft, { overlay: kept, version }, next, place, performance.now())),
    undo: () => draft && hold(turned(draft, 'undo')),
    redo: () => draft && hold(turned(draft, 'redo')),
    drop: () => {
      const before = draft;
      hold(undefined);
      if (before) tell.undo('已放弃修改', () => hold(before));
    },
    save: async () => {
      const reply = await host.call('saveOverlay', { overlay, base: draft?.base ?? version });
      if (!reply.ok) tell.wrong(reply.error);
      else if (reply.value.kept === undefined)
        tell.wrong({ message: '没有保存：有内容需要先处理', remedy: '见标出的各处。' });
      else {
        const made = reply.value.kept.version;
        await finished(`已保存${kind.title}模板第${made}版`, version, made);
      }
    },
    reset: async () => {
      const reply = await host.call('resetOverlay', { kind: kind.slug, base: version });
      if (reply.ok) await finished(`${kind.title}已恢复为自带的模板`, version, reply.value.kept.version);
      else tell.wrong(reply.error);
    },
    restore: async (earlier) => {
      const reply = await host.call('restoreOverlay', { kind: kind.slug, version: earlier, base: version });
      if (reply.ok)
        await finished(`已恢复到${kind.title}模板第${earlier}版`, version, reply.value.kept.version);
      else tell.wrong(reply.error);
    },
    follow: () => draft && hold({ ...draft, base: version }),
    settle: () =>
      hold(step(draft, { overlay: kept, version }, settled(kind.template, overlay), '', performance.now())),
  };
}
