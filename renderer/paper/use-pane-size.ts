/** The size of an element's content box, followed as it changes. */
import { useEffect, useState, type RefObject } from 'react';
import type { Size } from './zoom';

/** CSS pixels; zero until the element is there. */
export function usePaneSize(pane: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useEffect(() => {
    const element = pane.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() =>
      setSize({ width: element.clientWidth, height: element.clientHeight }),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [pane]);
  return size;
}
