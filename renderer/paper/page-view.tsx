/** Draws one page of the display list as an SVG in points: the same places as on the printed sheet. */
import { memo } from 'react';
import { redInk } from '../../templates/official/ink';
import type { Page, PlacedImage, PlacedItem, PlacedLine, PlacedRun } from '../../templates/typeset/page';
import { familyOf, type ReadyFace } from './fonts';
import { glyphPlaces } from './glyph-places';
import { same } from './same';

type Faces = ReadonlyMap<string, ReadyFace>;

const black = '#000';
const red = `rgb(${redInk.join(' ')})`;
const inkOf = (color: 'red' | 'black' | undefined): string => (color === 'red' ? red : black);

const look = (run: PlacedRun) => ({
  fontFamily: familyOf(run.face),
  fontSize: run.size,
  fill: inkOf(run.color),
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

interface LineProps {
  readonly line: PlacedLine;
  readonly faces: Faces;
}

const Line = memo(
  function Line({ line, faces }: LineProps) {
    if (line.runs.length === 0) return null;
    if (line.runs.some((run) => (run.scale ?? 1) !== 1)) {
      return line.runs.map((run, n) => <Squeezed key={n} run={run} y={line.y} />);
    }
    const turned = line.turn === undefined ? undefined : `rotate(${line.turn} ${line.x} ${line.y})`;
    return (
      <text y={line.y} transform={turned}>
        {line.runs.map((run, n) => {
          const metrics = faces.get(run.face)?.places;
          const placed =
            metrics === undefined
              ? { x: run.x, style: { letterSpacing: `${run.spacing}px` } }
              : { x: glyphPlaces(run, metrics) };
          return (
            <tspan key={n} {...look(run)} {...placed}>
              {run.text}
            </tspan>
          );
        })}
      </text>
    );
  },
  (a, b) => a.faces === b.faces && same(a.line, b.line),
);

/** The whole picture is drawn larger than its box and clipped to it: cropped, never distorted. */
function Picture({ image, href }: { readonly image: PlacedImage; readonly href: string | undefined }) {
  const { crop } = image;
  const width = image.width / (1 - crop.left - crop.right);
  const height = image.height / (1 - crop.top - crop.bottom);
  return (
    <svg x={image.x} y={image.y} width={image.width} height={image.height} overflow="hidden">
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
        />
      )}
    </svg>
  );
}

interface Props {
  readonly page: Page;
  /** CSS pixels per point. */
  readonly scale: number;
  readonly faces: Faces;
  /** Addresses of pictures by their reference. */
  readonly pictures: ReadonlyMap<string, string>;
  /** '' for a sheet that something around it names. */
  readonly label: string;
}

/** One sheet. A `scale` of 4/3 is natural size at 96 dpi. */
export const PageView = memo(
  function PageView({ page, scale, faces, pictures, label }: Props) {
    const item = (placed: PlacedItem, n: number) => {
      if (placed.kind === 'line') return <Line key={n} line={placed} faces={faces} />;
      if (placed.kind === 'image') return <Picture key={n} image={placed} href={pictures.get(placed.ref)} />;
      const { x, y, width, height } = placed;
      return <rect key={n} x={x} y={y} width={width} height={height} fill={inkOf(placed.color)} />;
    };
    return (
      <svg
        className="page"
        role={label === '' ? undefined : 'img'}
        aria-label={label === '' ? undefined : label}
        aria-hidden={label === '' ? true : undefined}
        width={page.width * scale}
        height={page.height * scale}
        viewBox={`0 0 ${page.width} ${page.height}`}
      >
        {/* the sheet is drawn, not styled: forced dark modes leave it white */}
        <rect width={page.width} height={page.height} fill="#fff" />
        {page.items.map(item)}
      </svg>
    );
  },
  (a, b) =>
    a.scale === b.scale &&
    a.faces === b.faces &&
    a.pictures === b.pictures &&
    a.label === b.label &&
    same(a.page, b.page),
);
