/** The cards of a list; of a long one only those near the view, in parcels that keep their height while they are away. */
import { useEffect, useRef, useState, type ReactNode } from 'react';

interface Props {
  readonly count: number;
  /** Whether the row at an index must be there: it is unfolded. */
  readonly needed: (index: number) => boolean;
  readonly draw: (index: number) => ReactNode;
}

/** Lists up to this long are drawn whole. */
const whole = 60;
const parcel = 40;
/** Height of a folded card with its gap, CSS pixels, until a parcel was measured. */
const folded = 38;

export function RowList({ count, needed, draw }: Props) {
  const range = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => draw(from + n));
  if (count <= whole) return range(0, count);
  return Array.from({ length: Math.ceil(count / parcel) }, (_, n) => {
    const from = n * parcel;
    const to = Math.min(count, from + parcel);
    const open = Array.from({ length: to - from }, (__, k) => k).some((k) => needed(from + k));
    return (
      <Parcel key={n} rows={to - from} forced={open}>
        {() => range(from, to)}
      </Parcel>
    );
  });
}

interface ParcelProps {
  readonly rows: number;
  readonly forced: boolean;
  readonly children: () => ReactNode;
}

function Parcel({ rows, forced, children }: ParcelProps) {
  const box = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  const [height, setHeight] = useState(rows * folded);
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry === undefined) return;
        if (entry.boundingClientRect.height > 0) setHeight(entry.boundingClientRect.height);
        setNear(entry.isIntersecting);
      },
      { rootMargin: '600px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const drawn = near || forced;
  return (
    <div ref={box} className="rows-parcel" style={drawn ? undefined : { height }}>
      {drawn ? children() : null}
    </div>
  );
}
