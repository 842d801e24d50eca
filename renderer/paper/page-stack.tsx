/** The scrolling sheets: only those near the view are drawn; a click finds its field, a focused field its place. */
import { useEffect, useLayoutEffect, useRef, type MouseEvent, type RefObject } from 'react';
import type { Page } from '../../templates/typeset/page';
import { BandView } from './band-view';
import type { ReadyFace } from './fonts';
import { PageView } from './page-view';
import { boxesOf, fieldAt } from './places';
import { heightOf, mountedRange, type Place } from './stack';
import type { Size } from './zoom';

interface Props {
  readonly pane: RefObject<HTMLDivElement | null>;
  readonly size: Size;
  readonly scrolled: number;
  readonly onScroll: (top: number) => void;
  readonly pages: readonly Page[];
  readonly places: readonly Place[];
  readonly scale: number;
  readonly faces: ReadonlyMap<string, ReadyFace>;
  readonly pictures: ReadonlyMap<string, string>;
  /** Path of the focused field, '' for none. */
  readonly focused: string;
  readonly onPick: (path: string) => void;
}

export function PageStack(props: Props) {
  const { pane, size, scrolled, onScroll, pages, places, scale, faces, pictures, focused, onPick } = props;
  const lastScale = useRef(scale);
  const latest = useRef({ pages, places, scale });

  // what was in view stays in view when the sheets grow or shrink
  useLayoutEffect(() => {
    if (pane.current !== null && lastScale.current !== scale) {
      pane.current.scrollTo({ top: (pane.current.scrollTop * scale) / lastScale.current });
    }
    lastScale.current = scale;
    latest.current = { pages, places, scale };
  }, [pane, pages, places, scale]);

  // the view follows the field that was entered, not the keys typed in it
  useEffect(() => {
    const scroller = pane.current;
    const now = latest.current;
    const page = now.pages.findIndex((one) => boxesOf(one, focused).length > 0);
    const box = now.pages[page] && boxesOf(now.pages[page], focused)[0];
    if (scroller === null || box === undefined) return;
    const top = now.places[page]!.top + box.y * now.scale;
    const inView = top >= scroller.scrollTop && top <= scroller.scrollTop + scroller.clientHeight - 40;
    if (!inView) scroller.scrollTo({ top: top - scroller.clientHeight / 3 });
  }, [pane, focused]);

  const pick = (event: MouseEvent<HTMLDivElement>, page: Page) => {
    const sheet = event.currentTarget.getBoundingClientRect();
    const path = fieldAt(page, (event.clientX - sheet.left) / scale, (event.clientY - sheet.top) / scale);
    if (path !== undefined) onPick(path);
  };

  const [first, last] = mountedRange(places, scrolled, size.height);
  const widest = Math.max(0, ...places.map((place) => place.width));
  return (
    <div
      ref={pane}
      className="stack"
      role="region"
      aria-label="页面"
      tabIndex={0}
      onScroll={(event) => onScroll(event.currentTarget.scrollTop)}
    >
      <div className="sheets" style={{ height: heightOf(places), width: Math.max(size.width, widest) }}>
        {pages.slice(first, last + 1).map((page, k) => {
          const n = first + k;
          const place = places[n]!;
          return (
            <div
              key={n}
              className="sheet"
              style={{
                top: place.top,
                left: Math.max(0, (size.width - place.width) / 2),
                width: place.width,
                height: place.height,
              }}
              onClick={(event) => pick(event, page)}
            >
              <PageView
                page={page}
                scale={scale}
                faces={faces}
                pictures={pictures}
                label={`第 ${n + 1} 页，共 ${pages.length} 页`}
              />
              <BandView page={page} path={focused} />
            </div>
          );
        })}
      </div>
    </div>
  );
}
