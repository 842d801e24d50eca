/** Where sheets stand below each other in the scrolling pane. */
import { gap, type Size } from './zoom';

/** One sheet's place, CSS pixels from the top of the stack. */
export interface Place {
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Places of all sheets at a scale (CSS pixels per pt). */
export function placesOf(sheets: readonly Size[], scale: number): readonly Place[] {
  let top = gap;
  return sheets.map((sheet) => {
    const place = { top, width: sheet.width * scale, height: sheet.height * scale };
    top += place.height + gap;
    return place;
  });
}

/** Height of the stack. */
export const heightOf = (places: readonly Place[]): number => {
  const last = places.at(-1);
  return last === undefined ? 0 : last.top + last.height + gap;
};

/** First and last sheet (from 0) to be drawn: what a view from `top` shows, and one sheet more on each side. */
export function mountedRange(
  places: readonly Place[],
  top: number,
  height: number,
): readonly [number, number] {
  const first = places.findIndex((place) => place.top + place.height >= top);
  const below = places.findIndex((place) => place.top > top + height);
  const last = below === -1 ? places.length - 1 : below - 1;
  return [Math.max(0, first - 1), Math.min(places.length - 1, last + 1)];
}

/** The sheet (from 0) that fills the middle of the view. */
export function sheetInView(places: readonly Place[], top: number, height: number): number {
  const middle = top + height / 2;
  const found = places.findIndex((place) => place.top + place.height + gap >= middle);
  return Math.max(0, found);
}
