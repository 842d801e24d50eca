/** The soft band over the places of the focused field, a layer of its own so that the sheet is not drawn again. */
import { memo } from 'react';
import type { Page } from '../../templates/typeset/page';
import { boxesOf } from './places';

interface Props {
  readonly page: Page;
  readonly path: string;
}

export const BandView = memo(function BandView({ page, path }: Props) {
  const boxes = boxesOf(page, path);
  if (boxes.length === 0) return null;
  return (
    <svg className="band" aria-hidden viewBox={`0 0 ${page.width} ${page.height}`}>
      {boxes.map(({ x, y, width, height }, n) => (
        <rect key={n} x={x - 2} y={y} width={width + 4} height={height} />
      ))}
    </svg>
  );
});
