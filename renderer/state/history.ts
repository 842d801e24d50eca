/** Undo and redo over a whole record: every change is a step back to the data before it; typing in one field is one step. */

/** The way back (or forward) over one change. */
export interface Step {
  /** The whole data on the other side of the change. */
  readonly data: unknown;
  /** The field that was changed, to be shown again. */
  readonly path: string;
}

export interface History {
  readonly data: unknown;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  /** The typing that the next key may join. */
  readonly run: { readonly path: string; readonly began: number; readonly last: number } | undefined;
}

/** Steps kept: more than anyone presses Ctrl+Z. */
const kept = 500;
/** A pause this long (ms) ends a step; so does typing for this long without one. */
const pause = 1000;
const longest = 5000;

export const begun = (data: unknown): History => ({ data, past: [], future: [], run: undefined });

/**
 * After a change of the field at `path`.
 * @param typing one key of many: joins the step of the keys just before it in the same field.
 * @param now ms of any steady clock.
 */
export function recorded(
  history: History,
  data: unknown,
  path: string,
  typing: boolean,
  now: number,
): History {
  if (data === history.data) return history;
  const { run } = history;
  const joins =
    typing &&
    run?.path === path &&
    now - run.last < pause &&
    now - run.began < longest &&
    history.past.length > 0;
  return {
    data,
    past: joins ? history.past : [...history.past, { data: history.data, path }].slice(-kept),
    future: [],
    run: typing ? { path, began: joins ? run.began : now, last: now } : undefined,
  };
}

/** One step back; the same object when there is none. */
export function undone(history: History): History {
  const step = history.past.at(-1);
  if (step === undefined) return history;
  return {
    data: step.data,
    past: history.past.slice(0, -1),
    future: [...history.future, { data: history.data, path: step.path }],
    run: undefined,
  };
}

/** One step forward again; the same object when there is none. */
export function redone(history: History): History {
  const step = history.future.at(-1);
  if (step === undefined) return history;
  return {
    data: step.data,
    past: [...history.past, { data: history.data, path: step.path }],
    future: history.future.slice(0, -1),
    run: undefined,
  };
}
