/** Pages as sheets of paper: the same drawing as on the screen, landscape pages turned with their head to the left. */
import { memo } from 'react';
import type { Page } from '../../templates/typeset/page';
import type { ReadyFace } from '../paper/fonts';
import { PageView } from '../paper/page-view';

interface SheetProps {
  readonly page: Page;
  readonly faces: ReadonlyMap<string, ReadyFace>;
  readonly pictures: ReadonlyMap<string, string>;
}

const Sheet = memo(function Sheet({ page, faces, pictures }: SheetProps) {
  const turned = page.orientation === 'landscape';
  const box = turned ? `0 0 ${page.height} ${page.width}` : `0 0 ${page.width} ${page.height}`;
  return (
    <div className="print-sheet">
      <svg viewBox={box}>
        <g transform={turned ? `matrix(0 -1 1 0 0 ${page.width})` : undefined}>
          <PageView page={page} scale={1} faces={faces} pictures={pictures} label="" />
        </g>
      </svg>
    </div>
  );
});

interface Props extends Omit<SheetProps, 'page'> {
  readonly pages: readonly Page[];
  /** The last sheet's empty back, for a paper that ends on an odd page. */
  readonly back: boolean;
}

export function PrintSheets({ pages, back, ...drawn }: Props) {
  return (
    <>
      {pages.map((page, n) => (
        <Sheet key={n} page={page} {...drawn} />
      ))}
      {back ? <div className="print-sheet back" /> : null}
    </>
  );
}
