/** What the typesetter knows of a font: numbers handed in, the same in Node and in the browser. */
import type { FaceRole } from '../document/blocks';

/** Widths of one font file's glyphs, small enough to travel as JSON. */
export interface FaceMetrics {
  /** Key under which painters register the font. */
  readonly id: string;
  readonly family: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  /** Flat triples [first code point, count, advance in font units], sorted; no triple = no glyph. */
  readonly advances: readonly number[];
}

/** For each role the faces to try in order: the role's own, then the fallbacks (仿宋 → 宋体 → 黑体 → last). */
export type FaceChains = Readonly<Record<FaceRole, readonly FaceMetrics[]>>;
