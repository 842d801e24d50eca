/** Measures places read from a PDF in mm, as a ruler on the sheet would, and remembers the worst. */
import { expect } from 'vitest';
import { ptToMm } from '../../templates/official/measures';
import type { ReadPage } from '../support/pdf-contents';
import { linesOf, type ReadLine } from '../support/read-pdf';

/** One 字 of 3号 and of 4号, mm. */
export const zi = ptToMm(16);
export const smallZi = ptToMm(14);
/** Sides of the type area, mm. */
export const leftSide = 28;
export const rightSide = 184;

/** The em box of a line's glyphs reaches from 0.85 em above the baseline to 0.15 em below it; mm. */
export const glyphTop = (line: ReadLine): number => ptToMm(line.y - 0.85 * line.size);
export const glyphBottom = (line: ReadLine): number => ptToMm(line.y + 0.15 * line.size);
export const left = (line: Pick<ReadLine, 'x'>): number => ptToMm(line.x);
export const right = (line: Pick<ReadLine, 'right'>): number => ptToMm(line.right);
export const centre = (line: Pick<ReadLine, 'x' | 'right'>): number => (left(line) + right(line)) / 2;
export const baseline = (line: ReadLine): number => ptToMm(line.y);

/** The first upright line that holds `text`. Throws when there is none. */
export function lineWith(page: ReadPage | undefined, text: string): ReadLine {
  const lines = page ? linesOf(page) : [];
  const found = lines.find((line) => line.text.includes(text));
  if (!found) throw new Error(`No line holds ${text}: ${lines.map((line) => line.text).join(' | ')}`);
  return found;
}
/** The part of a line that shows `text`, with its own edges. */
export function partWith(page: ReadPage | undefined, text: string): Pick<ReadLine, 'x' | 'right' | 'y'> {
  const { chars, y } = lineWith(page, text);
  const start = chars
    .map((char) => char.text)
    .join('')
    .indexOf(text);
  const part = chars.slice(start, start + text.length);
  const last = part[part.length - 1]!;
  return { x: part[0]!.x, right: last.x + last.ink, y };
}

/** The tolerance, mm. */
const tolerance = 0.5;
const measured = { places: 0, worst: 0, where: '' };

/** Checks one place. */
export function at(what: string, actual: number, wanted: number): void {
  const off = Math.abs(actual - wanted);
  measured.places++;
  if (off > measured.worst) Object.assign(measured, { worst: off, where: what });
  expect(off, `${what}: ${actual.toFixed(2)} mm, wanted ${wanted.toFixed(2)} mm`).toBeLessThanOrEqual(
    tolerance,
  );
}

/** How many places were measured, and the largest deviation. */
export const tally = (): string =>
  `${measured.places} places, worst ${measured.worst.toFixed(3)} mm (${measured.where})`;
