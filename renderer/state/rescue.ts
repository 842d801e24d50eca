/** What a window could not save before it went away, kept by the browser until the record is opened again. */

export interface Rescued {
  /** The stored revision that it was typed over. */
  readonly revision: number;
  readonly data: unknown;
}

const keyOf = (id: string): string => `duban.unsaved.${id}`;

/** @returns false when the browser has no room for it. */
export function keepUnsaved(id: string, unsaved: Rescued | undefined): boolean {
  try {
    if (unsaved === undefined) localStorage.removeItem(keyOf(id));
    else localStorage.setItem(keyOf(id), JSON.stringify(unsaved));
    return true;
  } catch {
    return false;
  }
}

/** Undefined when there is none or it cannot be read. */
export function readUnsaved(id: string): Rescued | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(keyOf(id)) ?? 'null');
    if (typeof value !== 'object' || value === null || !('revision' in value) || !('data' in value))
      return undefined;
    const { revision, data } = value;
    return typeof revision === 'number' ? { revision, data } : undefined;
  } catch {
    return undefined;
  }
}
