/** 交办单: whose it is, a row for each problem, what is asked of all, the signature and the receipt. */
import { copyToLine } from '../../addressees';
import type { Wording } from '../../bind/wording';
import type { Office } from '../../office';
import { contactLine } from '../../office-lines';
import {
  filled,
  headingRow,
  labelsOf,
  opinionBox,
  opinionRow,
  pairRows,
  wideRow,
  type Spans,
} from '../../sheet-rows';
import { receiptRows } from '../../slip-receipt';
import { linesOf, narrowDeadline, viewCell, type ViewRow } from '../../view-cells';
import type { Handover, HandoverItem } from './schema';

export interface HandoverView {
  readonly rows: readonly ViewRow[];
  readonly receipt: readonly ViewRow[];
}

/** The form's eight columns as label, value, label, value. */
const spans: Spans = [2, 2, 1, 3];
/** Words of the column headings, with the columns that each takes. */
const headings = [
  ['itemNumber', 1],
  ['itemSite', 2],
  ['itemProblem', 1],
  ['itemRequirements', 2],
  ['itemDeadline', 1],
  ['itemUnits', 1],
] as const;

export function viewOf(data: Handover, office: Office, { word }: Wording): HandoverView {
  const labels = labelsOf(word);
  const { pair, label } = labels;
  const signed = { text: data.instruction, signer: data.signatory, date: data.date };
  return {
    rows: [
      wideRow(pair(data.title, 'title'), spans),
      wideRow(pair(namesOf(data), 'addressees'), spans),
      ...pairRows(
        [
          pair(data.number, 'number'),
          pair(data.source, 'source'),
          ...filled(pair(data.batch, 'batch')),
          ...filled(pair(data.assignedOn, 'assignedOn')),
          ...filled(pair(data.sourceNumber, 'sourceNumber')),
          pair(data.feedbackDeadline, 'feedbackDeadline'),
          pair(contactLine(data, office), 'contact'),
        ],
        spans,
      ),
      headingRow(headings.map(([name, span]) => [label(name), span])),
      ...data.items.map((item, index) => itemRow(item, index, data)),
      ...filled(pair(data.demands, 'demands'), pair(copyToLine(data.copyTo), 'copyTo')).map((one) =>
        wideRow(one, spans),
      ),
      opinionRow(label('instruction'), opinionBox(signed, word('signLabel'), 'signatory'), { spans }),
    ],
    receipt: receiptRows(data, labels),
  };
}

const namesOf = ({ addressees }: Handover): string => addressees.map(({ name }) => name).join('、');

/** One problem; units of its own, or all those that the slip goes to. */
function itemRow(item: HandoverItem, index: number, data: Handover): ViewRow {
  const at = `items[${index}]`;
  const cell = (name: keyof HandoverItem, lines: readonly string[], colSpan = 1) =>
    viewCell(
      lines.filter((line, n) => n === 0 || line !== ''),
      `${at}.${name}`,
      { colSpan },
    );
  const units = item.units.length === 0 ? namesOf(data) : item.units.join('、');
  return {
    minHeight: 12,
    cells: [
      viewCell([String(index + 1)], at, { align: 'center' }),
      cell('site', [item.site, item.place, item.caseNumber, item.category], 2),
      cell('problem', linesOf(item.problem)),
      cell('requirements', linesOf(item.requirements), 2),
      viewCell(narrowDeadline(item.deadline), `${at}.deadline`, { align: 'center' }),
      cell('units', [units]),
    ],
  };
}
