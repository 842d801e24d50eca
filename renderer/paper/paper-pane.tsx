/** The right half of the window: zoom bar, thumbnails, sheets, and what stands in their place while there are none. */
import {
  memo,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import type { Page } from '../../templates/typeset/page';
import type { ReadyFace } from './fonts';
import { PageStack } from './page-stack';
import { placesOf, sheetInView } from './stack';
import { Thumbnails } from './thumbnails';
import { usePaneSize } from './use-pane-size';
import { scaleOf, type Zoom } from './zoom';
import { ZoomBar } from './zoom-bar';

interface Props {
  readonly pages: readonly Page[];
  readonly faces: ReadonlyMap<string, ReadyFace>;
  readonly pictures: ReadonlyMap<string, string>;
  readonly focused: string;
  readonly onPick: (path: string) => void;
  /** Told the sheet in view, from 0. */
  readonly onView?: (sheet: number) => void;
  /** Said above the sheets: replaced fonts, pages that lag behind. */
  readonly notices: ReactNode;
  /** Shown instead of sheets while there are none. */
  readonly empty: string;
}

export const PaperPane = memo(function PaperPane({
  pages,
  faces,
  pictures,
  focused,
  onPick,
  onView,
  notices,
  empty,
}: Props) {
  const pane = useRef<HTMLDivElement>(null);
  const size = usePaneSize(pane);
  const [zoom, setZoom] = useState<Zoom>('width');
  const [scrolled, setScrolled] = useState(0);
  const [small, setSmall] = useState(false);
  const scale = scaleOf(zoom, size, pages);
  const places = useMemo(() => placesOf(pages, scale), [pages, scale]);
  const current = sheetInView(places, scrolled, size.height) + 1;
  useEffect(() => onView?.(current - 1), [onView, current]);
  // thumbnails follow behind the sheets, which follow behind the keys
  const later = useDeferredValue(pages);
  const turnThumbnails = useCallback(() => setSmall((now) => !now), []);
  const goTo = (n: number) => pane.current?.scrollTo({ top: (places[n]?.top ?? 0) - 8 });
  return (
    <div className="paper">
      <ZoomBar
        current={current}
        count={pages.length}
        zoom={zoom}
        scale={scale}
        thumbnails={small}
        onZoom={setZoom}
        onThumbnails={turnThumbnails}
      />
      {notices}
      <div className={`stack-frame ${small ? 'stack-beside' : ''}`}>
        {small ? (
          <Thumbnails pages={later} faces={faces} pictures={pictures} current={current - 1} onGo={goTo} />
        ) : null}
        <PageStack
          pane={pane}
          size={size}
          scrolled={scrolled}
          onScroll={setScrolled}
          pages={size.width === 0 ? [] : pages}
          places={places}
          scale={scale}
          faces={faces}
          pictures={pictures}
          focused={focused}
          onPick={onPick}
        />
        {pages.length === 0 ? <p className="stack-empty">{empty}</p> : null}
      </div>
    </div>
  );
});
