/** The words of all papers in memory, lower case, by id. */
export interface Bodies {
  readonly get: (id: string) => string | undefined;
  readonly has: (id: string) => boolean;
  readonly set: (id: string, words: string) => void;
  readonly delete: (id: string) => void;
  /** Counts up with every change. */
  readonly turn: () => number;
}

export function createBodies(): Bodies {
  const words = new Map<string, string>();
  let turn = 0;
  return {
    get: (id) => words.get(id),
    has: (id) => words.has(id),
    set: (id, text) => {
      words.set(id, text);
      turn += 1;
    },
    delete: (id) => {
      if (words.delete(id)) turn += 1;
    },
    turn: () => turn,
  };
}
