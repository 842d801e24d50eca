/** All sheets small, beside the large ones: a click goes there; only those near the view are drawn. */
import { memo, useEffect, useRef, useState } from 'react';
import type { Page } from '../../templates/typeset/page';
import type { ReadyFace } from './fonts';
import { PageView } from './page-view';
import { heightOf, mountedRange, placesOf } from './stack';
import { usePaneSize } from './use-pane-size';

interface Props {
  readonly pages: readonly Page[];
  readonly faces: ReadonlyMap<string, ReadyFace>;
  readonly pictures: ReadonlyMap<string, string>;
  /** The sheet in view, from 0. */
  readonly current: number;
  readonly onGo: (page: number) => void;
}

/** Width of an upright thumbnail, CSS pixels, over the width of A4 in pt. */
const scale = 84 / 595.28;

export const Thumbnails = memo(function Thumbnails({ pages, faces, pictures, current, onGo }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const { height } = usePaneSize(box);
  const [scrolled, setScrolled] = useState(0);
  const places = placesOf(pages, scale);
  const [first, last] = mountedRange(places, scrolled, height);
  useEffect(() => {
    box.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <div
      ref={box}
      className="thumbnails"
      role="group"
      aria-label="缩略图"
      onScroll={(event) => setScrolled(event.currentTarget.scrollTop)}
    >
      <div style={{ height: heightOf(places) }}>
        {pages.slice(first, last + 1).map((page, k) => {
          const n = first + k;
          const place = places[n]!;
          return (
            <button
              key={n}
              type="button"
              className="thumbnail"
              aria-current={n === current}
              aria-label={`第 ${n + 1} 页`}
              style={{ top: place.top, height: place.height, width: place.width }}
              onClick={() => onGo(n)}
            >
              <PageView page={page} scale={scale} faces={faces} pictures={pictures} label="" />
              <span className="thumbnail-number" aria-hidden>
                {n + 1}
              </span>
            </button>
          );
        })}
      </div>
    </div>
  );
});
