/** Columns of a long list and the room that they take. */
import type { ReactNode } from 'react';

export interface ListColumn<Row> {
  readonly key: string;
  readonly words: string;
  /** px; 0 takes what is left. */
  readonly width: number;
  readonly cell: (row: Row) => ReactNode;
  /** Rows can be asked for in its order. */
  readonly sorts?: boolean;
  /** Stays in sight when the rest is scrolled to the side; those that do stand first. */
  readonly fixed?: boolean;
}

/** The column of boxes, px. */
const BOX = 36;
/** What a column that takes the rest has at least, px. */
const least = 160;

export interface Widths {
  /** For grid-template-columns. */
  readonly template: string;
  /** px. */
  readonly minWidth: number;
  /** Where the nth column stays, px from the left; undefined for those that are scrolled. */
  readonly stays: (n: number) => { readonly left: number } | undefined;
}

type Sized = Pick<ListColumn<never>, 'width' | 'fixed'>;

/** @param boxes rows have boxes in front by which they are chosen. */
export function widthsOf(columns: readonly Sized[], boxes: boolean): Widths {
  const front = boxes ? BOX : 0;
  const own = columns.map(({ width }) => (width === 0 ? `minmax(${least}px, 1fr)` : `${width}px`));
  const before = (n: number): number =>
    columns.slice(0, n).reduce((sum, { width }) => sum + (width === 0 ? least : width), front);
  return {
    template: [...(boxes ? [`${BOX}px`] : []), ...own].join(' '),
    minWidth: before(columns.length),
    stays: (n) => (columns[n]?.fixed === true ? { left: before(n) } : undefined),
  };
}
