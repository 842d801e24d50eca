/** Unsaved papers, kept by the browser so that neither a reload nor another kind loses what was typed. */
import type { OpenRecord } from './open-record';

const currentKey = 'duban.current';
const keyOf = (kind: string): string => `duban.draft.${kind}`;

/** This tab's own draft first; the last one of any tab when this is a new tab. */
const read = (key: string): string | null => sessionStorage.getItem(key) ?? localStorage.getItem(key);

function write(key: string, value: string): void {
  sessionStorage.setItem(key, value);
  localStorage.setItem(key, value);
}

const looksRight = (value: unknown, kind: string): value is OpenRecord => {
  if (typeof value !== 'object' || value === null || !('envelope' in value)) return false;
  const { envelope } = value;
  return typeof envelope === 'object' && envelope !== null && 'kind' in envelope && envelope.kind === kind;
};

/** The kind that was last worked on. */
export const currentKind = (): string | null => read(currentKey);

/** The draft of a kind; undefined when there is none or it cannot be read. */
export function readDraft(kind: string): OpenRecord | undefined {
  try {
    const value: unknown = JSON.parse(read(keyOf(kind)) ?? 'null');
    return looksRight(value, kind) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a draft. @returns false when the browser has no room for it. */
export function keepDraft(record: OpenRecord): boolean {
  const { kind } = record.envelope;
  try {
    write(currentKey, kind);
    write(keyOf(kind), JSON.stringify(record));
    return true;
  } catch {
    return false;
  }
}
