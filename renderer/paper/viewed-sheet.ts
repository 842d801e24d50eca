/** Which sheet is in view, told by the pages to whoever sets them; not drawn by anyone. */
export interface ViewedSheet {
  /** From 0. */
  readonly sheet: () => number;
  readonly put: (sheet: number) => void;
  readonly subscribe: (onChange: () => void) => () => void;
}

export function createViewedSheet(): ViewedSheet {
  let viewed = 0;
  const listeners = new Set<() => void>();
  return {
    sheet: () => viewed,
    put: (sheet) => {
      if (sheet === viewed) return;
      viewed = sheet;
      for (const tell of listeners) tell();
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
