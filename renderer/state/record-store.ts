/** The open record's data with its undo and redo, outside React: a key is in it before anything is drawn. */
import { begun, recorded, redone, undone, type History } from './history';
import { editIn } from './paths';

export interface RecordStore {
  readonly history: () => History;
  readonly edit: (path: string, update: (old: unknown) => unknown, how?: 'typing') => void;
  /** Replaces everything as one step: replaced words, a restored version. `path` is shown again by undo. */
  readonly replace: (data: unknown, path: string) => void;
  /** @returns the field that was changed back; undefined when there was nothing to undo. */
  readonly undo: () => string | undefined;
  readonly redo: () => string | undefined;
  readonly subscribe: (onChange: (path: string) => void) => () => void;
}

export function createRecordStore(data: unknown, now: () => number): RecordStore {
  let history = begun(data);
  const listeners = new Set<(path: string) => void>();
  const put = (next: History, path: string) => {
    if (next === history) return;
    history = next;
    for (const tell of listeners) tell(path);
  };
  const turn = (step: typeof undone, from: 'past' | 'future') => {
    const path = history[from].at(-1)?.path;
    put(step(history), '');
    return path;
  };
  return {
    history: () => history,
    edit: (path, update, how) =>
      put(recorded(history, editIn(history.data, path, update), path, how === 'typing', now()), path),
    replace: (next, path) => put(recorded(history, next, path, false, now()), ''),
    undo: () => turn(undone, 'past'),
    redo: () => turn(redone, 'future'),
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
