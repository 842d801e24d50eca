/** How large the pages are shown. */

/** A share of natural size, or fitted to the pane. */
export type Zoom = number | 'page' | 'width';

/** Space around and between sheets, CSS pixels. */
export const gap = 16;
/** CSS pixels per point at natural size (96 dpi). */
const natural = 96 / 72;
const steps = [0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.25, 1.5, 2, 3, 4];

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** CSS pixels per point for a pane (CSS pixels) and sheets (pt). */
export function scaleOf(zoom: Zoom, pane: Size, sheets: readonly Size[]): number {
  if (typeof zoom === 'number') return zoom * natural;
  const widest = Math.max(1, ...sheets.map((sheet) => sheet.width));
  const wide = (pane.width - 2 * gap) / widest;
  if (zoom === 'width') return Math.max(wide, steps[0]! * natural);
  const tallest = Math.max(1, ...sheets.map((sheet) => sheet.height));
  return Math.max(Math.min(wide, (pane.height - 2 * gap) / tallest), steps[0]! * natural);
}

/** The share of natural size that a scale means. */
export const shareOf = (scale: number): number => scale / natural;

/** The next step up (1) or down (-1) from a share; itself at the ends. */
export function stepFrom(share: number, direction: 1 | -1): number {
  const near = 0.005;
  const next =
    direction === 1
      ? steps.find((step) => step > share + near)
      : [...steps].reverse().find((step) => step < share - near);
  return next ?? share;
}
