/** The flow: blocks lowered to styled paragraphs and tables, from which pages and DOCX are both made. */
import type { Align, Cell, Column, FaceRole, PageNumbering } from '../document/blocks';
import type { PageSetup } from '../official/setups';

/** Every paragraph style of the project; each is a named style in DOCX. */
export type StyleName =
  | 'CopyNumber'
  | 'Secrecy'
  | 'Urgency'
  | 'RedHead'
  | 'DocumentNumber'
  | 'LetterNumber'
  | 'Dateline'
  | 'Signatories'
  | 'RedRule'
  | 'Title'
  | 'Byline'
  | 'Addressees'
  | 'Body'
  | 'Heading1'
  | 'Heading2'
  | 'Heading3'
  | 'Heading4'
  | 'AnnexList'
  | 'AnnexLabel'
  | 'Issuer'
  | 'WrittenDate'
  | 'Note'
  | 'Attendance'
  | 'Blank'
  | 'CutLine'
  | 'TableHead'
  | 'TableText'
  | 'PictureCaption'
  | 'Picture'
  | 'Colophon'
  | 'PageNumber'
  | 'Tiny';

/** A paragraph style: lengths in pt. */
export interface Style {
  readonly name: StyleName;
  /** Shown in Word's style list. */
  readonly title: string;
  readonly face: Exclude<FaceRole, 'latin'>;
  readonly size: number;
  /** Exact line height. */
  readonly line: number;
  readonly align: Align;
  /** First-line indent. */
  readonly firstLine: number;
  /** Added after every character. */
  readonly spacing: number;
  readonly color?: 'red';
  readonly keepNext: boolean;
  /** Letters and digits stand in the Chinese face too: page numbers (7.5) and annex labels (7.3.7). */
  readonly chineseOnly: boolean;
  /** Outline level 0–8, for headings. */
  readonly outline?: number;
}
export type Styles = Readonly<Record<StyleName, Style>>;

/** `\t` goes to the next tab, `\n` begins a new line of the same paragraph. */
export interface FlowRun {
  readonly text: string;
  readonly face?: Exclude<FaceRole, 'latin'>;
  readonly from?: string;
}

export interface FlowParagraph {
  readonly kind: 'paragraph';
  readonly style: StyleName;
  readonly runs: readonly FlowRun[];
  readonly align?: Align;
  /** Overrides in pt: left and right indents, first line relative to left (negative hangs). */
  readonly left?: number;
  readonly right?: number;
  readonly firstLine?: number;
  /** Space above the first line. */
  readonly before?: number;
  readonly tabs?: readonly { readonly at: number; readonly align: 'left' | 'right' }[];
  readonly keepNext?: boolean;
  /** Part of the closing group (blank lines, 署名, 日期, 附注) that must not stand alone on a page. */
  readonly closing?: boolean;
  /** The place is kept but nothing is painted (套打). */
  readonly hidden?: boolean;
  /** Bookmark text, for headings and annexes. */
  readonly bookmark?: string;
  readonly from?: string;
}

/**
 * 发文机关标志: stands at a fixed place on the paper's first page whatever is above it. Glyphs are `size` pt
 * high, scaled to `scale` of their width; with several organs each line is spread to `width` pt and the
 * suffix stands to their right, centred on the block.
 */
export interface FlowHead {
  readonly kind: 'head';
  readonly organs: readonly string[];
  readonly suffix: string;
  readonly size: number;
  /** Height of one line box, 7/6 of the size (there our glyph place and LibreOffice's agree). */
  readonly line: number;
  readonly scale: number;
  /** Width of the organs' block, pt (joint heads); a single head is centred at its natural width. */
  readonly width: number;
  /** Top of the first line box, mm from the paper's top. */
  readonly top: number;
  readonly hidden: boolean;
  /** 信函格式: the double lines of the page that the head begins. */
  readonly letter?: FlowLetterLines;
  readonly from?: string;
}

/** The two red double lines of a letter's first page (10.1), centred on the paper. */
export interface FlowLetterLines {
  /** Top of the first and of the second, mm from the paper's top. */
  readonly first: number;
  readonly second: number;
  /** Left end and length, mm. */
  readonly left: number;
  readonly width: number;
  /** Weights of the two strokes and the gap between them, pt. The first has the thick one above, the second below. */
  readonly thick: number;
  readonly thin: number;
  readonly gap: number;
  /** From the first double line down to the next line's box, pt. */
  readonly after: number;
}

/** A rule across the type area: the 版头 line or a cut line. Heights in pt. */
export interface FlowRule {
  readonly kind: 'rule';
  readonly role: 'redRule' | 'cut';
  /** Space above the rule (from the previous line box's bottom), its weight, and the whole height taken. */
  readonly before: number;
  readonly weight: number;
  readonly height: number;
  readonly hidden?: boolean;
  /** Words in the middle of a cut line. */
  readonly text?: string;
}

/** A table: cells as in the AST, its look resolved. */
export interface FlowTable {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly header: readonly FlowRow[];
  readonly body: readonly FlowRow[];
  readonly size: number;
  readonly pitch: number;
  readonly borders: 'grid' | 'none';
  /** Space inside a cell at left/right and top/bottom, pt. */
  readonly padding: { readonly x: number; readonly y: number };
  /** A page-filling form: rows with `grow` share what is left of the page. */
  readonly fill: boolean;
  readonly keepNext?: boolean;
}
export interface FlowRow {
  readonly cells: readonly Cell[];
  /** Least height, pt. */
  readonly minHeight: number;
  readonly grow: number;
  /** Stays on the page of the row that follows. */
  readonly keepNext?: boolean;
}

/** A forced new page inside a section. */
export interface FlowBreak {
  readonly kind: 'break';
}

export type FlowItem = FlowHead | FlowParagraph | FlowRule | FlowTable | FlowBreak;

export interface FlowSection {
  readonly orientation: 'portrait' | 'landscape';
  readonly paper?: 'A4' | 'A3';
  readonly items: readonly FlowItem[];
}

/** The 版记 as rows of one paragraph each, between rules. */
export interface FlowColophon {
  readonly rows: readonly FlowParagraph[];
  /** Rule above row i (mm): thick above the first, 0 = none between 主送 and 抄送, thin elsewhere; the thick one below the last follows. */
  readonly rules: readonly number[];
  readonly onEvenPage: boolean;
}

export interface FlowDocument {
  readonly kind: string;
  readonly title: string;
  readonly author: string;
  readonly subject?: string;
  readonly setup: PageSetup;
  readonly styles: Styles;
  readonly sections: readonly FlowSection[];
  readonly colophon?: FlowColophon;
  readonly pageNumbering: PageNumbering;
}
