/** Table cells as views hand them to templates: texts with their spans, boxes to tick, opinion boxes; rows of them. */
import type { OpinionBox, TickBoxes } from './document/blocks';

export interface ViewCell {
  /** Paragraphs of the cell. */
  readonly lines: readonly string[];
  readonly align: 'left' | 'center';
  readonly face: 'hei' | 'kai' | 'fangsong';
  readonly colSpan: number;
  readonly rowSpan: number;
  /** A merged label, repeated on the next page. */
  readonly repeat: boolean;
  /** Field of the record that the cell shows. */
  readonly from: string;
  /** Where the texts stand; cells of tables stand in the middle. */
  readonly vAlign?: 'top' | 'middle';
  /** Boxes below the texts. */
  readonly boxes?: readonly (TickBoxes | OpinionBox)[];
}

export interface ViewRow {
  readonly cells: readonly ViewCell[];
  /** Stays on the page of the row below: a group's title over its first row. */
  readonly keepNext?: boolean;
  /** Least height in mm. */
  readonly minHeight?: number;
  /** Share of what the page leaves over. */
  readonly grow?: number;
}

export interface ViewColumn {
  readonly label: string;
  readonly weight: number;
  readonly min: number;
}

export type CellLooks = Partial<Omit<ViewCell, 'lines' | 'from'>>;

/** A cell with the usual looks: 仿宋, to the left, no span. */
export const viewCell = (lines: readonly string[], from: string, looks: CellLooks = {}): ViewCell => ({
  lines,
  align: looks.align ?? 'left',
  face: looks.face ?? 'fangsong',
  colSpan: looks.colSpan ?? 1,
  rowSpan: looks.rowSpan ?? 1,
  repeat: looks.repeat ?? false,
  from,
  ...(looks.vAlign === undefined ? {} : { vAlign: looks.vAlign }),
  ...(looks.boxes === undefined ? {} : { boxes: looks.boxes }),
});

/** The lines that the writer made. */
export const linesOf = (text: string): readonly string[] => (text.includes('\n') ? text.split('\n') : [text]);

/** 2017年10月31日前 for a narrow column: the year on a line of its own, so that no date is broken elsewhere. */
export const narrowDeadline = (text: string): readonly string[] =>
  text.split(/(?<=\d{4}年)(?=\d)|(?<=至)|\n/);

/** A date left to be written by hand. */
export const handDate = '    年    月    日';
