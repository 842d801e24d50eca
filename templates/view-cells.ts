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

/** A cell with the usual looks: 仿宋, to the left, no span; a cell that spans rows repeats its label. */
export const viewCell = (
  lines: readonly string[],
  from: string,
  { rowSpan = 1, ...looks }: Partial<Omit<ViewCell, 'lines' | 'from' | 'repeat'>> = {},
): ViewCell => ({
  lines,
  align: 'left',
  face: 'fangsong',
  colSpan: 1,
  ...looks,
  rowSpan,
  repeat: rowSpan > 1,
  from,
});
