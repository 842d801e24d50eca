/** Keeps the open record in the browser a moment after each change, and at once when the window goes away. */
import { useEffect, useState } from 'react';
import { keepDraft } from './drafts';
import type { OpenRecord } from './open-record';

const pauseMs = 300;

/** @returns false when the browser had no room for the last draft. */
export function useDraft(record: OpenRecord): boolean {
  const [kept, setKept] = useState(true);
  useEffect(() => {
    const keep = () => keepDraft(record);
    const timer = setTimeout(() => setKept(keep()), pauseMs);
    window.addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', keep);
    };
  }, [record]);
  return kept;
}
