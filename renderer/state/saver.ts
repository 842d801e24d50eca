/**
 * Saves an open record within a second of the last key, one save at a time, and never says saved before the host has
 * answered. What went wrong stays told, and the data stays here, until a later save gets through.
 */
import type { CallError, Output, Reply } from '../../electron/contract';
import type { Envelope } from '../../templates/kind';
import { same } from '../paper/same';

type Saved = Output<'save'>;
export type Summary = Output<'read'>['summary'];
/** What the host has of the record, saved by another window meanwhile. */
export interface Stored {
  readonly record: Envelope;
  readonly summary: Summary;
}

export type SaveState =
  /** Durable as the window shows it; `at` ISO 8601. */
  | { readonly at: 'saved'; readonly when: string }
  /** Typed, not yet answered for. */
  | { readonly at: 'waiting' }
  | { readonly at: 'failed'; readonly error: CallError }
  | { readonly at: 'conflict'; readonly stored: Stored };

export interface Given {
  readonly save: (revision: number, data: unknown) => Promise<Reply<Saved>>;
  readonly revision: number;
  readonly data: unknown;
  /** When it was last saved, ISO 8601. */
  readonly when: string;
  readonly onState: (state: SaveState) => void;
  readonly onSaved: (summary: Summary) => void;
}

export interface Saver {
  readonly changed: (data: unknown) => void;
  /** Saves what is not saved yet; true once it is. */
  readonly flush: () => Promise<boolean>;
  /** What is not saved, and the revision it started from; undefined when all is. */
  readonly unsaved: () => { readonly revision: number; readonly data: unknown } | undefined;
  /** Goes on from what the host has: after a conflict, a restored version. */
  readonly rebase: (revision: number, stored: unknown) => void;
  readonly stop: () => void;
}

/** After the last key, and after the first key that is not saved, ms. */
const pause = 400;
const longest = 800;
/** Between tries after a failure, ms. */
const again = 4000;
/** One object: the keys of a run do not draw anew that nothing is saved yet. */
const waiting: SaveState = { at: 'waiting' };

export function createSaver(given: Given): Saver {
  const { save, onState, onSaved } = given;
  let { revision, when } = given;
  let stored = given.data;
  let data = given.data;
  let due: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  let conflict = false;
  let stopped = false;

  const later = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), ms);
  };
  const tell = (state: SaveState) => {
    if (!stopped) onState(state);
  };

  async function once(): Promise<void> {
    const sent = data;
    const reply = await save(revision, sent);
    if (!reply.ok) {
      tell({ at: 'failed', error: reply.error });
      if (!stopped) later(again);
      return;
    }
    const answer = reply.value;
    // the same from elsewhere is no conflict: an earlier opening of the paper may have saved it on its way out
    if (!answer.saved && !same(answer.record.data, sent)) {
      conflict = true;
      tell({ at: 'conflict', stored: answer });
      return;
    }
    revision = answer.saved ? answer.revision : answer.summary.revision;
    when = answer.saved ? answer.at : answer.summary.modified;
    stored = sent;
    due = undefined;
    onSaved(answer.summary);
    if (data === stored) tell({ at: 'saved', when });
    else {
      tell(waiting);
      schedule();
    }
  }

  function run(): Promise<void> {
    clearTimeout(timer);
    if (conflict || data === stored) return running ?? Promise.resolve();
    running ??= once().finally(() => {
      running = undefined;
    });
    return running;
  }

  function schedule(): void {
    const now = Date.now();
    due ??= now + longest;
    later(Math.max(0, Math.min(pause, due - now)));
  }

  return {
    changed: (next) => {
      if (next === data) return;
      data = next;
      if (conflict) return;
      if (data === stored && running === undefined) {
        clearTimeout(timer);
        due = undefined;
        tell({ at: 'saved', when });
        return;
      }
      tell(waiting);
      schedule();
    },
    flush: async () => {
      // what was typed while a save ran needs one more
      for (let n = 0; n < 3 && !conflict && (running !== undefined || data !== stored); n++) await run();
      return data === stored;
    },
    unsaved: () => (data === stored ? undefined : { revision, data }),
    rebase: (next, theirs) => {
      conflict = false;
      revision = next;
      stored = theirs;
      if (data === stored) tell({ at: 'saved', when });
      else void run();
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
