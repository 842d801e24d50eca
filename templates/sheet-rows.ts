/** Rows of label/value forms for views: pairs two to a row, long texts, boxes to tick, opinion boxes; empty fields left out. */
import type { Wording } from './bind/wording';
import type { OpinionBox, TickBoxes } from './document/blocks';
import { handDate, linesOf, viewCell, type CellLooks, type ViewCell, type ViewRow } from './view-cells';

/** A label with what stands beside it. */
export interface Pair {
  readonly label: string;
  readonly lines: readonly string[];
  readonly from: string;
  readonly boxes?: readonly TickBoxes[];
}

/** Columns that label, value, label, value of a row take; a form of four columns has one each. */
export type Spans = readonly [number, number, number, number];
const four: Spans = [1, 1, 1, 1];

/** Least height of a row, mm (practice: room for a written line). */
const usualHeight = 7;

const pair = (label: string, value: string | readonly string[], from: string): Pair => ({
  label,
  lines: typeof value === 'string' ? linesOf(value) : value,
  from,
});

/** Pairs whose labels are the template's own words, named for the field that they show: `siteLabel`. */
export interface Labels {
  readonly label: (name: string) => string;
  readonly pair: (value: string | readonly string[], from: string, name?: string) => Pair;
  readonly ticks: (options: readonly string[], chosen: string | readonly string[], from: string) => Pair;
}

export function labelsOf(word: Wording['word']): Labels {
  const label = (name: string): string => word(`${name}Label`);
  return {
    label,
    pair: (value, from, name = from) => pair(label(name), value, from),
    ticks: (options, chosen, from) => ({
      label: label(from),
      lines: [],
      from,
      boxes: [tickBoxes(options, chosen, from)],
    }),
  };
}

export const labelCell = (text: string, looks: CellLooks = {}): ViewCell =>
  viewCell(linesOf(text), '', { face: 'hei', align: 'center', ...looks });

/** Those that hold something. */
export const filled = (...pairs: readonly Pair[]): readonly Pair[] =>
  pairs.filter(({ lines }) => lines.some((line) => line.trim() !== ''));

const valueCell = ({ lines, from, boxes }: Pair, colSpan: number): ViewCell =>
  viewCell(lines, from, boxes === undefined ? { colSpan } : { colSpan, boxes });

/** Pairs two to a row; the last of an odd number takes the row. */
export function pairRows(pairs: readonly Pair[], spans = four, minHeight = usualHeight): ViewRow[] {
  const rows: ViewRow[] = [];
  for (let index = 0; index < pairs.length; index += 2) {
    const [first, second] = pairs.slice(index, index + 2);
    if (!first) break;
    if (!second) rows.push(wideRow(first, spans, minHeight));
    else {
      const [label, value, otherLabel, otherValue] = spans;
      rows.push({
        minHeight,
        cells: [
          labelCell(first.label, { colSpan: label }),
          valueCell(first, value),
          labelCell(second.label, { colSpan: otherLabel }),
          valueCell(second, otherValue),
        ],
      });
    }
  }
  return rows;
}

/** A pair that takes the row. */
export const wideRow = (one: Pair, spans = four, minHeight = usualHeight): ViewRow => {
  const [label, ...rest] = spans;
  const width = rest.reduce((sum, span) => sum + span, 0);
  return { minHeight, cells: [labelCell(one.label, { colSpan: label }), valueCell(one, width)] };
};

/** Boxes with those chosen ticked. */
export const tickBoxes = (
  options: readonly string[],
  chosen: string | readonly string[],
  from: string,
): TickBoxes => ({
  kind: 'ticks',
  options: options.map((text) => ({
    text,
    on: typeof chosen === 'string' ? text === chosen : chosen.includes(text),
  })),
  from,
});

/** 意见栏 as a record holds it: what is empty is left to be written by hand. */
export interface Opinion {
  readonly text: string;
  readonly signer: string;
  readonly date: string;
}

/** An opinion with its signature and date, for the hand where the record has none. */
export const opinionBox = ({ text, signer, date }: Opinion, signLabel: string, from: string): OpinionBox => ({
  kind: 'opinion',
  text,
  signLabel,
  signer,
  date: date === '' ? handDate : date,
  from,
});

/** A label with an opinion box beside it, as wide as the rest of the row. */
export const opinionRow = (
  label: string,
  box: OpinionBox,
  {
    spans = four,
    minHeight = 20,
    grow,
  }: { readonly spans?: Spans; readonly minHeight?: number; readonly grow?: number } = {},
): ViewRow => {
  const [first, ...rest] = spans;
  const colSpan = rest.reduce((sum, span) => sum + span, 0);
  return {
    minHeight,
    ...(grow === undefined ? {} : { grow }),
    cells: [labelCell(label, { colSpan: first }), opinionCell(box, { colSpan })],
  };
};

/** Several opinions one below the other, their label merged beside them; an empty box for the hand where there are none. */
export function opinionRows(
  label: string,
  boxes: readonly OpinionBox[],
  from: string,
  minHeight: number,
  spans = four,
): readonly ViewRow[] {
  const [first, ...rest] = spans;
  const colSpan = rest.reduce((sum, span) => sum + span, 0);
  const cells =
    boxes.length === 0
      ? [viewCell([''], from, { colSpan })]
      : boxes.map((box) => opinionCell(box, { colSpan }));
  return cells.map((cell, index) => ({
    minHeight,
    grow: 1,
    cells: index === 0 ? [labelCell(label, { colSpan: first, rowSpan: cells.length }), cell] : [cell],
  }));
}

/** A cell that is an opinion box. */
export const opinionCell = (box: OpinionBox, looks: CellLooks = {}): ViewCell =>
  viewCell([], box.from ?? '', { vAlign: 'top', boxes: [box], ...looks });

/** A row of column headings. */
export const headingRow = (
  headings: readonly (readonly [label: string, colSpan: number])[],
  minHeight = usualHeight,
): ViewRow => ({ minHeight, cells: headings.map(([label, colSpan]) => labelCell(label, { colSpan })) });
