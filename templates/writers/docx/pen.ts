/** What every part of the DOCX writer needs while it writes one paper. */
import type { FlowDocument } from '../../flow/flow';
import type { BreakFacts } from '../../typeset/page';
import type { Bookmarks } from './bookmarks';
import type { PictureShelf } from './picture-shelf';
import type { StyleBook } from './style-book';

export interface Pen {
  readonly flow: FlowDocument;
  readonly facts: BreakFacts;
  readonly book: StyleBook;
  readonly shelf: PictureShelf;
  readonly bookmarks: Bookmarks;
}

/** The pen of one section, whose line pitch may be tightened (7.3.5.5). */
export interface SectionPen extends Pen {
  /** pt. */
  readonly pitch: number;
  /** Width of the text area, pt. */
  readonly measure: number;
}
