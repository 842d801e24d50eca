/** Table cells as views hand them to templates: texts with their spans, of one shape so that a template reads them all alike. */

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
}

export interface ViewRow {
  readonly cells: readonly ViewCell[];
}

export interface CellLooks {
  readonly align?: 'left' | 'center';
  readonly face?: ViewCell['face'];
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly repeat?: boolean;
}

/** A cell with the usual looks: 仿宋, to the left, no span. */
export const viewCell = (
  lines: readonly string[],
  from: string,
  { align = 'left', face = 'fangsong', colSpan = 1, rowSpan = 1, repeat = false }: CellLooks = {},
): ViewCell => ({ lines, align, face, colSpan, rowSpan, repeat, from });

/** The lines that the writer made. */
export const linesOf = (text: string): readonly string[] => (text.includes('\n') ? text.split('\n') : [text]);

/** 2017年10月31日前 for a narrow column: the year on a line of its own, so that no date is broken elsewhere. */
export const narrowDeadline = (text: string): readonly string[] =>
  text.split(/(?<=\d{4}年)(?=\d)|(?<=至)|\n/);

/** A date left to be written by hand. */
export const handDate = '    年    月    日';
