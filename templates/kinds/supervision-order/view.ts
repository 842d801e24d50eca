/** 督办单: labels and values two to a row, fields that were not filled in left out, and the boxes below. */
import type { Wording } from '../../bind/wording';
import { copyToLine } from '../../addressees';
import { personLines } from '../../fields';
import type { Office } from '../../office';
import { handDate } from '../../view-cells';
import { levels, measures, type SupervisionOrder } from './schema';

export interface LabelledValue {
  readonly label: string;
  readonly value: string;
  readonly from: string;
  /** Columns of the form that the value takes: 1 beside another pair, 3 on a row of its own. */
  readonly span: 1 | 3;
}

export interface SupervisionOrderView {
  /** Rows of one pair or two. */
  readonly rows: readonly { readonly pairs: readonly LabelledValue[] }[];
  readonly levels: readonly { readonly text: string; readonly on: boolean }[];
  readonly measures: readonly { readonly text: string; readonly on: boolean }[];
  /** Long texts, a row each; those that were not filled in are left out. */
  readonly texts: readonly LabelledValue[];
  readonly times: readonly { readonly pairs: readonly LabelledValue[] }[];
  readonly signed: string;
  readonly closed: string;
  readonly receipt: readonly { readonly pairs: readonly LabelledValue[] }[];
}

/** `name` is that of its label's wording, where it is not the field's. */
type Pair = readonly [value: string, from: string, name?: string];
type Label = Wording['word'];

const filled = (pairs: readonly Pair[]): readonly Pair[] => pairs.filter(([value]) => value.trim() !== '');

const labelled = (
  word: Label,
  [value, from, name = from]: Pair,
  span: LabelledValue['span'],
): LabelledValue => ({
  label: word(`${name}Label`),
  value,
  from,
  span,
});

/** Pairs two to a row; the last of an odd number takes the row. */
function inRows(
  word: Label,
  pairs: readonly Pair[],
): readonly { readonly pairs: readonly LabelledValue[] }[] {
  const rows: { pairs: LabelledValue[] }[] = [];
  for (let index = 0; index < pairs.length; index += 2) {
    const two = pairs.slice(index, index + 2);
    rows.push({
      pairs: two.map((pair) => labelled(word, pair, two.length === 1 ? 3 : 1)),
    });
  }
  return rows;
}

const ticked = <T extends string>(options: readonly T[], chosen: T) =>
  options.map((text) => ({ text, on: text === chosen }));

export function viewOf(data: SupervisionOrder, office: Office, { word }: Wording): SupervisionOrderView {
  const names = (list: SupervisionOrder['addressees']): string => list.map(({ name }) => name).join('、');
  const wide = (pair: Pair): LabelledValue => labelled(word, pair, 3);
  return {
    rows: [
      { pairs: [wide([data.title, 'title'])] },
      { pairs: [wide([names(data.addressees), 'addressees'])] },
      ...inRows(word, [
        [data.number, 'number'],
        ...filled([[data.previous, 'previous']]),
        [data.source, 'source'],
        ...filled([[data.batch, 'batch']]),
        [data.assignedOn, 'assignedOn'],
        ...filled([[data.sourceNumber, 'sourceNumber']]),
        [data.site, 'site'],
        [data.locality, 'locality'],
        [data.place, 'place'],
        [data.category, 'category'],
        ...filled([
          [data.creditCode, 'creditCode'],
          [data.coordinates, 'coordinates'],
          [data.foundOn, 'foundOn'],
        ]),
      ]),
    ],
    levels: ticked(levels, data.level),
    measures: ticked(measures, data.measure),
    texts: [
      wide([data.problem, 'problem']),
      wide([data.requirements, 'requirements']),
      ...filled([
        [data.feedbackRequirements, 'feedbackRequirements'],
        [data.consequence, 'consequence'],
        [copyToLine(data.copyTo), 'copyTo'],
      ]).map(wide),
    ],
    times: inRows(word, [
      [data.deadline, 'deadline'],
      [`${data.feedbackDeadline}${data.staged ? '（阶段反馈）' : ''}`, 'feedbackDeadline'],
      [data.units.join('、'), 'units'],
      [personLines(data.persons).join('、'), 'persons'],
      ...filled([[personLines(data.leaders).join('、'), 'leaders']]),
      [contactOf(data, office), 'contact'],
    ]),
    signed: data.writtenDate === '' ? handDate : data.writtenDate,
    closed: data.closedOn === '' ? handDate : data.closedOn,
    receipt: inRows(word, [
      [data.number, 'number', 'receiptNumber'],
      ['', 'receipt', 'receiptUnit'],
      [data.receipt.person, 'receipt.person', 'receiptPerson'],
      [data.receipt.time === '' ? `${handDate}  时` : data.receipt.time, 'receipt.time', 'receiptTime'],
    ]),
  };
}

/** The slip's own contact, else the office's. */
function contactOf({ contact, phone }: SupervisionOrder, office: Office): string {
  const own = `${contact}　${phone}`.trim();
  return own === '' ? `${office.contact.person}　${office.contact.phone}`.trim() : own;
}
