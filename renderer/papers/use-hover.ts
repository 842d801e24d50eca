/** The paper under the pointer, once it has rested there; gone at once when it leaves. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Summary } from './filters';

/** Long enough that a pointer on its way shows nothing, ms. */
const rest = 600;

export function useHover(): {
  readonly hovered: Summary | undefined;
  readonly onHover: (row: Summary | undefined) => void;
} {
  const [hovered, setHovered] = useState<Summary>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const onHover = useCallback((row: Summary | undefined) => {
    clearTimeout(timer.current);
    if (row === undefined) setHovered(undefined);
    else timer.current = setTimeout(() => setHovered(row), rest);
  }, []);
  return { hovered, onHover };
}
