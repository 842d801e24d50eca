/** The place of every character of a run: for fonts whose own kerning would shift text set by letter-spacing. */
import type { FaceMetrics } from '../../templates/typeset/metrics';
import type { PlacedRun } from '../../templates/typeset/page';

/** Advance of a code point in font units, 0 when the face has no glyph for it. */
export function advanceOf({ advances }: FaceMetrics, point: number): number {
  let low = 0;
  let high = advances.length / 3 - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first, count, advance] = advances.slice(middle * 3, middle * 3 + 3) as [number, number, number];
    if (point < first) high = middle - 1;
    else if (point >= first + count) low = middle + 1;
    else return advance;
  }
  return 0;
}

/** An SVG x list in pt: one place for each UTF-16 unit, as SVG counts characters. */
export function glyphPlaces(run: PlacedRun, face: FaceMetrics): string {
  const places: string[] = [];
  let x = run.x;
  for (const character of run.text) {
    for (let unit = 0; unit < character.length; unit++) places.push(x.toFixed(3));
    x += (advanceOf(face, character.codePointAt(0)!) / face.unitsPerEm) * run.size + run.spacing;
  }
  return places.join(' ');
}
