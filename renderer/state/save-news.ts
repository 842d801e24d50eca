/** When this window last had something written: heard by the foot alone, so that a save draws nothing else again. */

export interface SaveNews {
  /** ISO 8601; '' before. */
  readonly at: () => string;
  readonly put: (at: string) => void;
  readonly subscribe: (onChange: () => void) => () => void;
}

export function createSaveNews(): SaveNews {
  let last = '';
  const listeners = new Set<() => void>();
  return {
    at: () => last,
    put: (at) => {
      last = at;
      for (const tell of listeners) tell();
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
