/** The field that the window wants to be seen: fault lists, page clicks and undo ask; rows open, the form scrolls. */
import { isWithin } from './paths';

/** A wish; a new object each time, so that the same field can be wished for twice. */
export interface Reveal {
  readonly path: string;
  /** Whether the keyboard goes there too. */
  readonly focus: boolean;
}

export interface RevealStore {
  readonly show: (path: string, focus?: boolean) => void;
  readonly last: () => Reveal | undefined;
  /** The last wish if it is for something inside `path`. */
  readonly within: (path: string) => Reveal | undefined;
  readonly subscribe: (onChange: () => void) => () => void;
}

export function createRevealStore(): RevealStore {
  let last: Reveal | undefined;
  const listeners = new Set<() => void>();
  return {
    show: (path, focus = true) => {
      last = { path, focus };
      for (const tell of listeners) tell();
    },
    last: () => last,
    within: (path) =>
      last !== undefined && last.path !== path && isWithin(last.path, path) ? last : undefined,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
