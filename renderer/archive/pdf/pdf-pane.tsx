/** A PDF file's pages below each other: only those near the view are drawn. */
import { useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { heightOf, mountedRange, placesOf, sheetInView } from '../../paper/stack';
import { usePaneSize } from '../../paper/use-pane-size';
import { scaleOf, shareOf, stepFrom, type Zoom } from '../../paper/zoom';
import { ZoomBar } from '../../paper/zoom-bar';
import type { PdfFile } from './open-pdf';
import { PdfSheet } from './pdf-sheet';

export function PdfPane({ file }: { readonly file: PdfFile }) {
  const pane = useRef<HTMLDivElement>(null);
  const size = usePaneSize(pane);
  const [zoom, setZoom] = useState<Zoom>('width');
  const [scrolled, setScrolled] = useState(0);
  const { sizes } = file;
  // a page is not shown larger than life unless it is asked for
  const fitted = scaleOf(zoom, size, sizes);
  const scale = zoom === 'width' ? Math.min(fitted, scaleOf(1.25, size, sizes)) : fitted;
  const places = useMemo(() => placesOf(sizes, scale), [sizes, scale]);
  const [first, last] = mountedRange(places, scrolled, size.height);
  const lastScale = useRef(scale);
  // what was in view stays in view when the sheets grow or shrink
  useLayoutEffect(() => {
    const scroller = pane.current;
    if (scroller !== null && lastScale.current !== scale)
      scroller.scrollTo({ top: (scroller.scrollTop * scale) / lastScale.current });
    lastScale.current = scale;
  }, [scale]);
  const press = (event: KeyboardEvent) => {
    const step = { '+': 1, '=': 1, '-': -1 }[event.key] as 1 | -1 | undefined;
    if (step === undefined || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    setZoom(stepFrom(shareOf(scale), step));
  };
  const widest = Math.max(0, ...places.map((place) => place.width));
  return (
    <div className="paper" onKeyDown={press}>
      <ZoomBar
        current={sheetInView(places, scrolled, size.height) + 1}
        count={sizes.length}
        zoom={zoom}
        scale={scale}
        onZoom={setZoom}
      />
      <div className="stack-frame">
        <div
          ref={pane}
          className="stack"
          role="region"
          aria-label="封存的 PDF"
          tabIndex={0}
          onScroll={(event) => setScrolled(event.currentTarget.scrollTop)}
        >
          <div className="sheets" style={{ height: heightOf(places), width: Math.max(size.width, widest) }}>
            {size.width === 0
              ? null
              : places.slice(first, last + 1).map((place, k) => (
                  <div
                    key={first + k}
                    className="sheet pdf-sheet"
                    style={{ ...place, left: Math.max(0, (size.width - place.width) / 2) }}
                  >
                    <PdfSheet
                      file={file}
                      n={first + k}
                      scale={scale}
                      label={`第 ${first + k + 1} 页，共 ${sizes.length} 页`}
                    />
                  </div>
                ))}
          </div>
        </div>
      </div>
    </div>
  );
}
