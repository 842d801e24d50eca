/** How a DOCX that LibreOffice drew agrees with our pages: the same text in the same places, line by line. */
import type { Page, PlacedLine } from '../../templates/typeset/page';
import type { ReadChar, ReadPage } from './read-pdf';

/** LibreOffice sets the baseline of an exact line at this share of its height, whatever the face (measured). */
const baselineShare = 0.8;

/** Where LibreOffice should have a line's baseline, given our line box. */
export const expectedBaseline = (line: PlacedLine): number => line.top + baselineShare * line.height;

export interface LineParity {
  readonly page: number;
  readonly line: PlacedLine;
  readonly text: string;
  /** The text that stands at the line's place. */
  readonly found: string;
  /** Offsets of the first glyph from the expected place, pt; NaN when nothing stands there. */
  readonly dx: number;
  readonly dy: number;
}

const squeezed = (text: string): string => text.replaceAll(/[\s\u3000\u00a0]/gu, '');

/** Glyphs whose baseline is near `y` and whose middle is inside the line's stretch, from left to right. */
function charsNear(chars: readonly ReadChar[], line: PlacedLine, y: number, reach: number): ReadChar[] {
  const near = chars.filter(
    (char) =>
      Math.abs(char.y - y) <= reach &&
      char.x + char.ink / 2 > line.x - 6 &&
      char.x + char.ink / 2 < line.x + line.width + 6,
  );
  return near.sort((a, b) => a.x - b.x);
}

/** Every upright line of text of our pages with what LibreOffice has there. */
export function compareLines(pages: readonly Page[], drawn: readonly ReadPage[], reach = 5): LineParity[] {
  return pages.flatMap((page, number) => {
    const runs = drawn[number]?.runs.filter((run) => run.turn === 0) ?? [];
    const chars = runs.flatMap((run) => run.chars).filter((char) => squeezed(char.text) !== '');
    return page.items.flatMap((line): LineParity[] => {
      if (line.kind !== 'line' || line.turn !== undefined) return [];
      const text = squeezed(line.runs.map((run) => run.text).join(''));
      if (text === '') return [];
      const y = line.style === 'PageNumber' ? line.y : expectedBaseline(line);
      const near = charsNear(chars, line, y, reach);
      const lead = /^[\s\u3000]*/u.exec(line.runs.map((run) => run.text).join(''))![0].length;
      const first = near[0];
      const found = near.map((char) => char.text).join('');
      const dx = first && lead === 0 ? first.x - line.x : Number.NaN;
      return [{ page: number + 1, line, text, found, dx, dy: first ? first.y - y : Number.NaN }];
    });
  });
}
