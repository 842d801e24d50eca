/** One open record: its data with undo, its saving, what the host knows of it, and how it goes on after a conflict. */
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { Envelope } from '../../templates/kind';
import { same } from '../paper/same';
import { useDesk } from './desk-state';
import { createRecordStore, type RecordStore } from './record-store';
import { keepUnsaved, readUnsaved } from './rescue';
import { createSaver, type Saver, type SaveState, type Stored, type Summary } from './saver';

export interface OpenPaper {
  readonly store: RecordStore;
  /** The record as it stands in the window. */
  readonly envelope: Envelope;
  /** The same as it stands when it is called. */
  readonly present: () => Envelope;
  readonly summary: Summary;
  readonly save: SaveState;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Saves at once; true once everything is durable. */
  readonly flush: () => Promise<boolean>;
  /** Takes what the host has: after 定稿, 改为草稿, a restored version. */
  readonly adopt: (stored: Stored) => void;
  /** Ends a conflict: what is kept of both is saved over what the host has. */
  readonly settle: (data: unknown, stored: Stored) => void;
}

interface Parts {
  readonly store: RecordStore;
  readonly saver: Saver;
}

export function useOpenPaper(id: string, first: Stored): OpenPaper {
  const { host, desk, noteSaved } = useDesk();
  const [summary, setSummary] = useState(first.summary);
  /** What the host has besides the data: state, and what is noted of it. */
  const [stored, setStored] = useState(first.record);
  const [save, setSave] = useState<SaveState>({ at: 'saved', when: first.summary.modified });
  const [{ store, saver }] = useState((): Parts => {
    const rescued = first.summary.state === 'draft' ? readUnsaved(id) : undefined;
    const made = createRecordStore(first.record.data, () => performance.now());
    const saving = createSaver({
      save: (revision, data) => host.call('save', { id, revision, data }),
      // what was rescued is saved over the revision it was typed over, so that a newer one shows as a conflict
      revision: rescued?.revision ?? first.summary.revision,
      data: first.record.data,
      when: first.summary.modified,
      onState: (state) => {
        setSave(state);
        if (state.at === 'saved') {
          keepUnsaved(id, undefined);
          noteSaved(state.when);
        } else if (state.at !== 'waiting') keepUnsaved(id, saving.unsaved());
      },
      onSaved: setSummary,
    });
    made.subscribe(() => saving.changed(made.history().data));
    if (rescued !== undefined) made.replace(rescued.data, '');
    return { store: made, saver: saving };
  });

  useEffect(() => {
    const keep = () => keepUnsaved(id, saver.unsaved());
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      keep();
      void saver.flush().then((durable) => {
        if (durable) keepUnsaved(id, undefined);
      });
    };
  }, [id, saver]);

  const history = useSyncExternalStore(store.subscribe, store.history);
  const actions = useMemo(() => {
    const adopt = ({ record, summary: now }: Stored) => {
      store.replace(record.data, '');
      saver.rebase(now.revision, store.history().data);
      setSummary(now);
      setStored(record);
    };
    return {
      flush: saver.flush,
      adopt,
      settle: (data: unknown, theirs: Stored) => {
        store.replace(data, '');
        setSummary(theirs.summary);
        setStored(theirs.record);
        saver.rebase(theirs.summary.revision, theirs.record.data);
      },
    };
  }, [store, saver]);

  // another window may have saved it while this one only looked on
  const { turn } = desk;
  const known = useRef(first.summary.revision);
  useEffect(() => {
    known.current = summary.revision;
  }, [summary]);
  useEffect(() => {
    let current = true;
    const isOver = () => !current || saver.unsaved() !== undefined;
    const look = async () => {
      const line = await host.call('summary', { id });
      if (!line.ok || isOver()) return;
      if (line.value.revision <= known.current) {
        // what it was derived from may have changed
        setSummary((now) => (now.revision > line.value.revision || same(now, line.value) ? now : line.value));
        return;
      }
      const whole = await host.call('read', { id });
      if (!whole.ok || isOver()) return;
      if (whole.value.summary.revision > known.current) actions.adopt(whole.value);
    };
    if (!isOver()) void look();
    return () => {
      current = false;
    };
  }, [host, id, turn, saver, actions]);

  const { data } = history;
  const present = useCallback(() => ({ ...stored, data: store.history().data }), [stored, store]);
  const envelope = useMemo(() => ({ ...stored, data }), [stored, data]);
  return useMemo(
    () => ({
      store,
      envelope,
      present,
      summary,
      save,
      canUndo: history.past.length > 0,
      canRedo: history.future.length > 0,
      ...actions,
    }),
    [store, envelope, present, summary, save, history, actions],
  );
}
