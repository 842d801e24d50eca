/** What stands on a PDF's page, as the tests read it back; lengths in pt, from the page's top left. */

/** One glyph: its text, its origin on the baseline and how far it moves the pen; pt from the page's top left. */
export interface ReadChar {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly advance: number;
  /** The advance without character spacing. */
  readonly ink: number;
}
/** Glyphs shown in one go. */
export interface ReadRun {
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly width: number;
  /** Height of the em. */
  readonly size: number;
  /** Degrees clockwise: 0 upright, 90 turned to the right. */
  readonly turn: number;
  /** PostScript name without the subset's tag. */
  readonly font: string;
  /** #rrggbb. */
  readonly color: string;
  readonly chars: readonly ReadChar[];
}
/** A filled or stroked path's box: rules are thin ones. */
export interface ReadRule {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly color: string;
}
/** A picture: the part that clipping leaves, and the whole. */
export interface ReadImage extends Omit<ReadRule, 'color'> {
  readonly whole: Omit<ReadRule, 'color'>;
  readonly pixels: { readonly width: number; readonly height: number };
}
export interface ReadPage {
  readonly width: number;
  readonly height: number;
  /** In the file's order, which is reading order. */
  readonly runs: readonly ReadRun[];
  readonly rules: readonly ReadRule[];
  readonly images: readonly ReadImage[];
}
