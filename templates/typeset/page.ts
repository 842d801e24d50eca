/** The display list: pages of positioned lines, rules and images, in pt from the page's top left. */
import type { FaceRole, PictureSize } from '../document/blocks';
import type { Fault } from '../official/fault';
import type { FittedPicture } from '../flow/cell-fit';
import type { StyleName } from '../flow/flow';

/** A stretch of text in one font at even spacing. */
export interface PlacedRun {
  /** Left edge of the first glyph. */
  readonly x: number;
  readonly text: string;
  /** FaceMetrics.id of the font in use. */
  readonly face: string;
  readonly role: FaceRole;
  readonly size: number;
  /** Added after every glyph, pt (letter-spacing with justification). */
  readonly spacing: number;
  /** Advance of the run, spacing included, pt. */
  readonly width: number;
  readonly color?: 'red';
  /** Horizontal scale of the glyphs, 1 unless a red head is squeezed to fit. */
  readonly scale?: number;
}
/** One line of text. */
export interface PlacedLine {
  readonly kind: 'line';
  readonly style: StyleName;
  readonly runs: readonly PlacedRun[];
  /** Baseline. */
  readonly y: number;
  /** The line box, whose height DOCX shares. */
  readonly top: number;
  readonly height: number;
  /** Left edge and width of the text. */
  readonly x: number;
  readonly width: number;
  /** The paragraph's order in the paper; lines of one paragraph share it. */
  readonly paragraph: number;
  /** True on the last line of a paragraph and on one that the writer ended himself. */
  readonly last: boolean;
  readonly from?: string;
  /** 90: turned clockwise about (x, y), the page number of a landscape page. */
  readonly turn?: 90;
  /** Set on lines inside tables: table's order in the paper. */
  readonly table?: number;
  /** Furniture and repeated matter that is not the record's text: page numbers, repeated headers, （续） labels. */
  readonly repeated?: boolean;
}
/** A filled rectangle that draws a rule; horizontal or vertical. */
export interface PlacedRule {
  readonly kind: 'rule';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly color: 'black' | 'red';
  readonly role: 'redRule' | 'letter' | 'colophonThick' | 'colophonThin' | 'table' | 'cut';
}
/** `x` and `y`: where the visible part stands. */
export interface PlacedImage extends FittedPicture {
  readonly kind: 'image';
  readonly ref: string;
  readonly alt: string;
  readonly x: number;
  readonly y: number;
  readonly from?: string;
}
export type PlacedItem = PlacedLine | PlacedRule | PlacedImage;

export interface Bookmark {
  readonly level: number;
  readonly text: string;
  readonly y: number;
}

/** Lines printed faintly over all else, turned about the middle of the page: 副本. */
export interface Watermark {
  /** Clockwise, degrees. */
  readonly turn: number;
  /** Places from the middle of the page. */
  readonly lines: readonly PlacedLine[];
}

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly orientation: 'portrait' | 'landscape';
  /** A3 of a wide table; an A4 page names none. */
  readonly paper?: 'A3';
  /** Printed number, or undefined on an unnumbered page. */
  readonly number?: number;
  readonly items: readonly PlacedItem[];
  readonly bookmarks: readonly Bookmark[];
  readonly watermark?: Watermark;
}

/** Where a merged cell begins anew. */
export interface Restart {
  /** Flow item of the table. */
  readonly item: number;
  /** Body row and grid column. */
  readonly row: number;
  readonly column: number;
  /** Whether its label is repeated with （续）; else all its text stands on the page before. */
  readonly label: boolean;
}

/** [body row, its height, height of the sign and date lines at its lower edge that stand below a text], pt. */
export type StatedHeight = readonly [row: number, height: number, foot?: number];

/** What the DOCX writer must know of our page breaks; an item's index counts the flow items of all sections in order. */
export interface BreakFacts {
  /** Flow items that begin a new page although nothing in the flow says so (pulled along with a signature). */
  readonly breakBefore: readonly number[];
  /**
   * Paragraphs whose last lines begin a new page to keep a signature company: offset in the paragraph's text (all
   * runs joined, UTF-16 units) of the first of them.
   */
  readonly carried: readonly { readonly item: number; readonly at: number }[];
  /** Sections whose line pitch was tightened so that the signature or the colophon fits (pt; 7.3.5.5). */
  readonly tightened: readonly { readonly section: number; readonly pitch: number }[];
  /** Merged cells to begin anew at a page break, so that each stands on one page. */
  readonly restarts: readonly Restart[];
  /** Widths of every table's grid columns in pt, by flow item index, and row heights that contents do not give. */
  readonly tables: readonly {
    readonly item: number;
    readonly widths: readonly number[];
    /** Heights of rows that must be stated. */
    readonly heights: readonly StatedHeight[];
    /** Body rows taller than a page: they begin where they stand and are split between lines (no cantSplit). */
    readonly split: readonly number[];
    /** Body rows that stay on the page of the next row. */
    readonly keep: readonly number[];
    /** Last rows of pages where a text is cut: cells that end there stand at the top. */
    readonly cut: readonly number[];
  }[];
  /** The colophon stands alone on a page of its own (it did not fit below the text). */
  readonly colophonAlone: boolean;
  /** An unnumbered blank page stands before the colophon's page. */
  readonly blankBeforeColophon: boolean;
}

/** What a file that flows must know of a paper's pages: a DOCX names no places. */
export interface Breaks {
  readonly facts: BreakFacts;
  /** Characters without a glyph in the role's face or in any, lines that could not be fitted. */
  readonly faults: readonly Fault[];
  /** The roles in which something stands on the pages. */
  readonly roles: ReadonlySet<FaceRole>;
}
export interface Layout extends Breaks {
  readonly pages: readonly Page[];
}

export type PictureSizes = Readonly<Record<string, PictureSize>>;
