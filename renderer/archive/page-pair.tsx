/** A page as it was sealed and as it is printed today, side by side, with the lines marked that differ. */
import { useRef } from 'react';
import { usePaneSize } from '../paper/use-pane-size';
import { scaleOf } from '../paper/zoom';
import type { PageDifference } from './pdf/compare-pages';
import type { PdfFile } from './pdf/open-pdf';
import { PdfSheet } from './pdf/pdf-sheet';

interface Props {
  readonly sealed: PdfFile;
  readonly now: PdfFile;
  /** From 0. */
  readonly page: number;
  readonly difference: PageDifference | undefined;
}

export function PagePair({ sealed, now, page, difference }: Props) {
  const pane = useRef<HTMLDivElement>(null);
  const { width, height } = usePaneSize(pane);
  const half = { width: width / 2, height };
  const side = (name: 'sealed' | 'now', words: string) => {
    const file = name === 'sealed' ? sealed : now;
    const size = file.sizes[page];
    const scale = scaleOf('width', half, [size ?? sealed.sizes[0]!]);
    const marks = (difference?.lines ?? []).flatMap((line) => line[name] ?? []);
    return (
      <figure className="pair-side">
        <figcaption>{words}</figcaption>
        {size === undefined ? (
          <p className="help">没有这一页</p>
        ) : width === 0 ? null : (
          <div
            className="pdf-sheet pair-sheet"
            style={{ width: size.width * scale, height: size.height * scale }}
          >
            <PdfSheet
              key={`${name} ${page}`}
              file={file}
              n={page}
              scale={scale}
              label={`${words}，第 ${page + 1} 页`}
              marks={marks}
            />
          </div>
        )}
      </figure>
    );
  };
  return (
    <div ref={pane} className="pair" role="region" aria-label="两边的页面" tabIndex={0}>
      {side('sealed', '封存的 PDF')}
      {side('now', '现在重新排印')}
    </div>
  );
}
