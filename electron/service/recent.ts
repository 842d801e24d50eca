/** A map that forgets what was set or asked for longest ago. */

export interface Recent<V> {
  readonly get: (key: string) => V | undefined;
  readonly set: (key: string, value: V) => void;
}

/** @param limit how many values are kept. */
export function recent<V>(limit: number): Recent<V> {
  const kept = new Map<string, V>();
  const set = (key: string, value: V): void => {
    // the one used last stands last
    kept.delete(key);
    kept.set(key, value);
    const [oldest] = kept.keys();
    if (kept.size > limit && oldest !== undefined) kept.delete(oldest);
  };
  return {
    get: (key) => {
      const value = kept.get(key);
      if (value !== undefined) set(key, value);
      return value;
    },
    set,
  };
}
