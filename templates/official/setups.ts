/** The two honest page set-ups: `common` (what reviewers read in Word's dialogue) and `exact` (what the standard means). */
import { fontSize, mmToPt } from './measures';
import { official } from './standard';
import { faces } from './standard/faces';

export type SetupName = 'common' | 'exact';

/** A page set-up: lengths in mm unless named pt. */
export interface PageSetup {
  readonly name: SetupName;
  /** Top and bottom margin of the text area on a portrait page. */
  readonly top: number;
  readonly bottom: number;
  /** 订口 and 切口. */
  readonly left: number;
  readonly right: number;
  /** Line pitch in pt: a whole number of twips. */
  readonly pitch: number;
}

/** Paper (5.1) in mm. */
export const paper = {
  width: official.paperWidth.value,
  height: official.paperHeight.value,
  /** Width of an A3 sheet on its long side; its height is that of the upright A4. */
  wide: official.widePaperWidth.value,
} as const;

/**
 * The standard's type area (5.2.1) in mm: 156 × 225, 37 from the top, 28 from the left, its bottom edge at 262.
 * The colophon's last rule and the page number are measured from it in both set-ups.
 */
export const typeArea = {
  left: official.bindingMargin.value,
  top: official.topMargin.value,
  width: official.typeAreaWidth.value,
  height: official.typeAreaHeight.value,
  bottom: official.topMargin.value + official.typeAreaHeight.value,
} as const;

const sides = { left: official.bindingMargin.value, right: official.foreEdgeMargin.value } as const;

export const setups: Readonly<Record<SetupName, PageSetup>> = {
  common: {
    name: 'common',
    top: official.topMargin.value,
    bottom: official.bottomMargin.value,
    ...sides,
    pitch: 28.95,
  },
  // 34.58/32.58: GB/T 33476.2 App. A, so that ink starts at 37 mm and ends at 262 mm
  exact: { name: 'exact', top: 34.58, bottom: 32.58, ...sides, pitch: 29.6 },
};

/** Rows and characters of a full page (5.2.3, 一般). */
export const grid = { rows: official.linesPerPage.value, columns: official.charactersPerLine.value } as const;

/** Body size in pt (5.2.2: 3号). */
export const bodySize = fontSize[faces.body.size];

/** Spacing of body characters in pt: 28 × 15.7 = 439.6 fits 442.2 in every renderer (measured). */
export const bodySpacing = -0.3;

/** Width of the type area in pt (442.2). */
export const measure = mmToPt(typeArea.width);

/** How a section's sheets lie; `A3` is for wide tables, and always lies on its long side. */
export interface SheetShape {
  readonly orientation: 'portrait' | 'landscape';
  readonly paper?: 'A4' | 'A3';
}

/**
 * Whether a sheet is the upright one turned (clause 8). An A3 sheet is not: it is bound at its left as an upright
 * sheet of twice the width, folded to A4, and its margins and page number stand as on that one.
 */
export const isTurned = ({ orientation, paper: size }: SheetShape): boolean =>
  orientation === 'landscape' && size !== 'A3';

export const isWide = ({ orientation, paper: size }: SheetShape): boolean =>
  orientation === 'landscape' && size === 'A3';

/** Width of the type area of an A3 sheet in mm: the binding side and the fore-edge are those of the upright sheet. */
const wideArea = official.widePaperWidth.value - official.bindingMargin.value - official.foreEdgeMargin.value;

/** Length of a page's lines in pt: on landscape pages they run along the type area's long side. */
export const lineLength = (sheet: SheetShape): number =>
  isWide(sheet) ? mmToPt(wideArea) : isTurned(sheet) ? mmToPt(typeArea.height) : measure;

/**
 * The one constant of glyph placement: the em box of a Chinese glyph reaches from 0.85 em above the
 * baseline to 0.15 em below it, and stands centred in its line.
 */
export const ascentRatio = 0.85;

/** Distance in pt from a line's top to its baseline, for a line of `height` pt and glyphs of `size` pt. */
export const baselineIn = (height: number, size: number): number => (height - size) / 2 + ascentRatio * size;

/**
 * Height of a line in which our glyph place and LibreOffice's agree: it sets baselines at 0.8 of an exact line's
 * height (0.8 H − 0.85 s = (H − s) / 2).
 */
export const agreeingLine = (size: number): number => (size * 7) / 6;

/** Lowest ink of Chinese characters below the em box's top, as a share of it; only brackets reach to its bottom (measured). */
export const hanziFoot = 0.93;
