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

/** A cell with the usual looks: 仿宋, to the left, no span. */
export const viewCell = (
  lines: readonly string[],
  from: string,
  looks: Partial<Omit<ViewCell, 'lines' | 'from'>> = {},
): ViewCell => ({
  lines,
  align: 'left',
  face: 'fangsong',
  colSpan: 1,
  rowSpan: 1,
  repeat: false,
  ...looks,
  from,
});

/** 2017年10月31日前 for a narrow column: the year on a line of its own, so that no date is broken elsewhere. */
export const narrowDeadline = (text: string): readonly string[] =>
  text.split(/(?<=\d{4}年)(?=\d)|(?<=至)|\n/);
