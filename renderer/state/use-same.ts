/** Keeps the earlier object while a new one says the same, so that what hangs on it is not drawn again. */
import { useState } from 'react';
import { same } from '../paper/same';

export function useSame<T>(value: T): T {
  const [kept, setKept] = useState(value);
  if (Object.is(kept, value) || same(kept, value)) return kept;
  setKept(() => value);
  return value;
}
