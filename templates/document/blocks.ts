/** The block AST of an official paper: plain readonly data, what is on the paper and not where. */
import type { SetupName } from '../official/setups';
import type { Placed } from './placed';
import type { Attendance, Dateline, LetterHead, LetterNumber } from './special-formats';

/** The Chinese face classes of the standard (5.2.2 and Annex practice) and the Latin face. */
export type FaceRole = 'title' | 'fangsong' | 'kai' | 'hei' | 'song' | 'latin';

/** A piece of text with one look; `face` and `size` default to the block's own. */
export interface Run {
  readonly text: string;
  readonly face?: Exclude<FaceRole, 'latin'>;
  /** Field of the record that this text came from, for the preview and for faults. */
  readonly from?: string;
}

export type Align = 'justify' | 'left' | 'center' | 'right';

/** 份号 (7.2.1). */
export interface CopyNumber extends Placed {
  readonly type: 'copyNumber';
  readonly text: string;
}
/** 密级和保密期限 (7.2.2): only 内部-style marks pass `check()`; 秘密 and above are refused in words. */
export interface Secrecy extends Placed {
  readonly type: 'secrecy';
  readonly text: string;
}
/** 紧急程度 (7.2.3). */
export interface Urgency extends Placed {
  readonly type: 'urgency';
  readonly text: string;
}
/** 发文机关标志 (7.2.4): one organ, or joint organs one a line at equal width with 文件 centred beside them. */
export interface RedHead extends Placed {
  readonly type: 'redHead';
  readonly organs: readonly string[];
  /** 文件, or '' for the name alone. */
  readonly suffix: string;
  /** 套打: printed on paper with a head, so head and rule are left out and their places kept. */
  readonly prePrinted: boolean;
  /** Where the mark stands; `document` unless told (7.2.4, 10.2, 10.3). */
  readonly format?: HeadFormat;
}
/** A paper's ordinary head, that of a 命令（令）, or that of a 纪要. */
export type HeadFormat = 'document' | 'order' | 'minutes';
/** 发文字号 of a downward or level paper (7.2.5): centred. */
export interface DocumentNumber extends Placed {
  readonly type: 'documentNumber';
  readonly text: string;
}
/** 发文字号 and 签发人 of an upward paper on one line (7.2.5, 7.2.6). */
export interface Signatories extends Placed {
  readonly type: 'signatories';
  readonly number: string;
  readonly names: readonly string[];
  readonly namesFrom?: string;
}
/** 版头分隔线 (7.2.7), red, 156 mm. */
export interface RedRule extends Placed {
  readonly type: 'redRule';
  readonly prePrinted: boolean;
}
/** 标题 (7.3.1); `\n` in the text is the writer's own line break and wins over ours. */
export interface Title extends Placed {
  readonly type: 'title';
  readonly text: string;
  /** Blank lines before and after; default 2 under a red rule, else none, and 1 after. */
  readonly blanksBefore?: number;
  readonly blanksAfter?: number;
}
/** A line under the title, 楷体, centred: speaker, date, （单位：…）. */
export interface Byline extends Placed {
  readonly type: 'byline';
  readonly text: string;
}
/** 主送机关 (7.3.2) or a speech's salutation; the text ends in ：. */
export interface Addressees extends Placed {
  readonly type: 'addressees';
  readonly text: string;
}
/** A paragraph of the body (7.3.3): indent 2 字 unless told. */
export interface Paragraph extends Placed {
  readonly type: 'paragraph';
  readonly runs: readonly Run[];
  readonly indent?: 'first' | 'none';
  readonly align?: Align;
  /** Stays on the page of the block that follows. */
  readonly keepNext?: boolean;
}
/** 一、（一）1.（1） (7.3.3): standing alone, or run into the text that follows in `rest`. */
export interface Heading extends Placed {
  readonly type: 'heading';
  readonly level: 1 | 2 | 3 | 4;
  /** Typed text such as `一、` (offices expect no automatic numbering); '' when the heading has none. */
  readonly label: string;
  readonly text: string;
  readonly rest?: readonly Run[];
}

/** A table column: shares the width by weight, never narrower than `min` 字 of its text size. */
export interface Column {
  readonly weight: number;
  readonly min?: number;
}
/** One paragraph inside a cell. */
export interface CellText extends Placed {
  readonly kind: 'text';
  readonly runs: readonly Run[];
  readonly align?: Align;
  /** First-line indent in 字. */
  readonly indent?: number;
}
/** □ and ☑ with their words, wrapped between options only. */
export interface TickBoxes extends Placed {
  readonly kind: 'ticks';
  readonly options: readonly { readonly text: string; readonly on: boolean }[];
}
/** 意见栏: opinion text on top, signature and date line at the bottom. */
export interface OpinionBox extends Placed {
  readonly kind: 'opinion';
  readonly text: string;
  /** e.g. `签字（盖章）：`; '' for none. */
  readonly signLabel: string;
  readonly signer: string;
  /** A date, or `    年  月  日` to be filled by hand. */
  readonly date: string;
}
/** A picture; `ref` names it in the picture table handed to typesetter and writers. */
export interface Picture extends Placed {
  readonly kind: 'picture';
  readonly ref: string;
  readonly alt: string;
  /** Box in mm that the picture is fitted into, never distorted. */
  readonly width: number;
  readonly height: number;
  /** `contain` scales to fit; `cover` fills the box and crops evenly. */
  readonly fit: 'contain' | 'cover';
}
export type CellContent = CellText | TickBoxes | OpinionBox | Picture;

export interface Cell {
  readonly content: readonly CellContent[];
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly align?: Align;
  readonly vAlign?: 'top' | 'middle' | 'bottom';
  readonly face?: Exclude<FaceRole, 'latin'>;
  /** A merged label: repeated with （续） where a page break cuts its span. */
  readonly repeat?: boolean;
}
export interface Row {
  readonly cells: readonly Cell[];
  /** Least height in mm. */
  readonly minHeight?: number;
  /** Share of the page height that is left over (forms that fill their page). */
  readonly grow?: number;
  /** Stays on the page of the row that follows: a group's title over its first task. */
  readonly keepNext?: boolean;
}
/**
 * A table. Cells are given as in HTML: a place covered by a span from above or from the left is not given
 * again. Rows stay whole unless taller than a page; header rows repeat on each page.
 */
export interface Table extends Placed {
  readonly type: 'table';
  readonly columns: readonly Column[];
  readonly header: readonly Row[];
  readonly body: readonly Row[];
  /** Text size in pt (小四 12 by practice) and line pitch in pt. */
  readonly size?: number;
  readonly pitch?: number;
  /** `grid`: all lines; `none`: layout table. */
  readonly borders?: 'grid' | 'none';
}
/** A label/value form: a table whose rows may grow to fill the page. */
export interface Form extends Placed {
  readonly type: 'form';
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly size?: number;
  readonly pitch?: number;
}
/** 整改前/整改后 photographs side by side with captions, two pairs a page. */
export interface PicturePair extends Placed {
  readonly type: 'picturePair';
  readonly heading: string;
  readonly before: { readonly ref: string; readonly caption: string; readonly from?: string };
  readonly after: { readonly ref: string; readonly caption: string; readonly from?: string };
}
/** 附件说明 (7.3.4): one blank line below the body. */
export interface AnnexList extends Placed {
  readonly type: 'annexList';
  readonly items: readonly string[];
}
/** Start of an 附件 (7.3.7): a new page, its label on line 1; a title block follows on line 3. */
export interface AnnexHead extends Placed {
  readonly type: 'annexHead';
  /** `附件` or `附件1`, no colon. */
  readonly label: string;
}
/** 署名、成文日期 (7.3.5): A sealed, B unsealed, C signature stamp; several organs = joint. */
export interface Signature extends Placed {
  readonly type: 'signature';
  readonly case: 'A' | 'B' | 'C';
  readonly organs: readonly string[];
  readonly date: string;
  /** Case C: full job title of each signer, in the order of `organs` (which then are the names). */
  readonly posts?: readonly string[];
  readonly dateFrom?: string;
}
/** 附注 (7.3.6): given without brackets or with them; printed in （ ）. */
export interface Note extends Placed {
  readonly type: 'note';
  readonly text: string;
}
export interface Blank {
  readonly type: 'blank';
  readonly lines: number;
}
export interface PageBreak {
  readonly type: 'pageBreak';
}
/** Blocks that stay on one page. */
export interface KeepTogether {
  readonly type: 'keepTogether';
  readonly blocks: readonly Block[];
}
/** A cut line across the type area with a word in it (回执 stub). */
export interface CutLine {
  readonly type: 'cutLine';
  readonly text: string;
}

export type Block =
  | CopyNumber
  | Secrecy
  | Urgency
  | RedHead
  | DocumentNumber
  | Signatories
  | RedRule
  | LetterHead
  | LetterNumber
  | Dateline
  | Attendance
  | Title
  | Byline
  | Addressees
  | Paragraph
  | Heading
  | Table
  | Form
  | PicturePair
  | AnnexList
  | AnnexHead
  | Signature
  | Note
  | Blank
  | PageBreak
  | KeepTogether
  | CutLine;

/** A run of pages with one orientation; each section begins a new page. */
export interface Section {
  readonly orientation: 'portrait' | 'landscape';
  /** A3 for wide tables, on landscape pages only; A4 unless told. */
  readonly paper?: 'A4' | 'A3';
  readonly blocks: readonly Block[];
}

/** 版记 (7.4): bottom of the last page. */
export interface Colophon extends Placed {
  /** 主送 moved here (7.4.2), without its label; '' for none. */
  readonly mainTo?: string;
  /** 抄送 without its label, ends in 。; '' for none. */
  readonly copyTo?: string;
  readonly copyToFrom?: string;
  /** 印发机关 and `2017年10月10日印发`. */
  readonly printer: string;
  readonly printDate: string;
  readonly printDateFrom?: string;
  /** 报、送、发 of a 简报 in the place of 主送 and 抄送 (practice), each with its own label. */
  readonly distribution?: readonly Distribution[];
  /** 信函格式 (10.1): no rules, 印发机关 and 印发日期 left out. */
  readonly plain?: boolean;
  /** Office setting: stand on an even page, behind an unnumbered blank if need be. */
  readonly onEvenPage: boolean;
}

/** One line of a 简报's foot: `报：` and the names. */
export interface Distribution extends Placed {
  readonly label: string;
  readonly text: string;
}

/** How pages are numbered (7.5): the standard's `— 1 —`, or none. */
export interface PageNumbering {
  readonly style: 'dashes' | 'none';
}

/** A whole paper, ready for layout. */
export interface PaperDocument {
  readonly kind: string;
  readonly title: string;
  readonly author: string;
  readonly subject?: string;
  readonly setup: SetupName;
  readonly sections: readonly Section[];
  readonly colophon?: Colophon;
  readonly pageNumbering: PageNumbering;
}

/** What layout and writers must know of a picture: pixels after the EXIF orientation was applied. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}
