/** Draws one page of the display list as an SVG in points: the same places as on the printed sheet. */
import { memo } from 'react';
import type { Page, PlacedImage, PlacedItem, PlacedLine, PlacedRun } from '../../templates/typeset/page';
import { familyOf } from './fonts';

const red = '#e60012';

const look = (run: PlacedRun) => ({
  fontFamily: familyOf(run.face),
  fontSize: run.size,
  fill: run.color === 'red' ? red : '#000',
});

/** A squeezed red head: its glyphs are scaled about the run's own left edge. */
function Squeezed({ run, y }: { readonly run: PlacedRun; readonly y: number }) {
  const scale = run.scale ?? 1;
  return (
    <text
      {...look(run)}
      style={{ letterSpacing: `${run.spacing / scale}px` }}
      transform={`translate(${run.x} ${y}) scale(${scale} 1)`}
    >
      {run.text}
    </text>
  );
}

const Line = memo(function Line({ line }: { readonly line: PlacedLine }) {
  if (line.runs.some((run) => (run.scale ?? 1) !== 1)) {
    return line.runs.map((run, n) => <Squeezed key={n} run={run} y={line.y} />);
  }
  const turned = line.turn === undefined ? undefined : `rotate(${line.turn} ${line.x} ${line.y})`;
  return (
    <text y={line.y} transform={turned} data-from={line.from}>
      {line.runs.map((run, n) => (
        <tspan key={n} x={run.x} {...look(run)} style={{ letterSpacing: `${run.spacing}px` }}>
          {run.text}
        </tspan>
      ))}
    </text>
  );
});

/** The whole picture is drawn larger than its box and clipped to it: cropped, never distorted. */
function Picture({ image, href }: { readonly image: PlacedImage; readonly href: string | undefined }) {
  const { crop } = image;
  const width = image.width / (1 - crop.left - crop.right);
  const height = image.height / (1 - crop.top - crop.bottom);
  return (
    <svg
      x={image.x}
      y={image.y}
      width={image.width}
      height={image.height}
      overflow="hidden"
      data-from={image.from}
    >
      {href === undefined ? (
        <rect width={image.width} height={image.height} fill="#eef0ee" stroke="#dfe3e0" />
      ) : (
        <image
          href={href}
          x={-crop.left * width}
          y={-crop.top * height}
          width={width}
          height={height}
          preserveAspectRatio="none"
        >
          <title>{image.alt}</title>
        </image>
      )}
    </svg>
  );
}

interface Props {
  readonly page: Page;
  /** CSS pixels per point. */
  readonly zoom: number;
  readonly pictures: Readonly<Record<string, string>>;
  readonly label: string;
}

/** One sheet. `zoom` 4/3 is natural size at 96 dpi. */
export const PageView = memo(function PageView({ page, zoom, pictures, label }: Props) {
  const item = (placed: PlacedItem, n: number) => {
    if (placed.kind === 'line') return <Line key={n} line={placed} />;
    if (placed.kind === 'image') return <Picture key={n} image={placed} href={pictures[placed.ref]} />;
    const { x, y, width, height } = placed;
    return (
      <rect key={n} x={x} y={y} width={width} height={height} fill={placed.color === 'red' ? red : '#000'} />
    );
  };
  return (
    <svg
      className="page"
      role="img"
      aria-label={label}
      width={page.width * zoom}
      height={page.height * zoom}
      viewBox={`0 0 ${page.width} ${page.height}`}
    >
      {/* the sheet is drawn, not styled: forced dark modes leave it white */}
      <rect width={page.width} height={page.height} fill="#fff" />
      {page.items.map(item)}
    </svg>
  );
});
