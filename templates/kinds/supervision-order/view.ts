/** 督办单: labels and values two to a row, fields that were not filled in left out, and the boxes below. */
import { copyToLine } from '../../addressees';
import type { Wording } from '../../bind/wording';
import { measures } from '../../case-fields';
import { personLines } from '../../fields';
import type { Office } from '../../office';
import { contactLine } from '../../office-lines';
import {
  filled,
  labelCell,
  labelsOf,
  opinionBox,
  opinionCell,
  pairRows,
  wideRow,
  type Labels,
  type Pair,
} from '../../sheet-rows';
import { receiptRows } from '../../slip-receipt';
import type { ViewRow } from '../../view-cells';
import { levels, type SupervisionOrder } from './schema';

export interface SupervisionOrderView {
  readonly rows: readonly ViewRow[];
  /** The receipt below the cut. */
  readonly receipt: readonly ViewRow[];
}

export function viewOf(data: SupervisionOrder, office: Office, wording: Wording): SupervisionOrderView {
  const labels = labelsOf(wording.word);
  const { pair, ticks } = labels;
  return {
    rows: [
      wideRow(pair(data.title, 'title')),
      wideRow(pair(data.addressees.map(({ name }) => name).join('、'), 'addressees')),
      ...pairRows(identity(data, labels)),
      ...pairRows([ticks(levels, data.level, 'level'), ticks(measures, data.measure, 'measure')]),
      ...texts(data, labels).map((one) => wideRow(one)),
      ...pairRows(times(data, office, labels)),
      ...(wording.on('opinions') ? [opinions(data, labels, wording)] : []),
      ...(wording.on('result') ? [wideRow(pair(data.result, 'result'), undefined, 8)] : []),
    ],
    receipt: receiptRows(data, labels),
  };
}

const identity = (data: SupervisionOrder, { pair }: Labels): readonly Pair[] => [
  pair(data.number, 'number'),
  ...filled(pair(data.previous, 'previous')),
  pair(data.source, 'source'),
  ...filled(pair(data.batch, 'batch')),
  pair(data.assignedOn, 'assignedOn'),
  ...filled(pair(data.sourceNumber, 'sourceNumber')),
  pair(data.site, 'site'),
  pair(data.locality, 'locality'),
  pair(data.place, 'place'),
  pair(data.category, 'category'),
  ...filled(
    pair(data.creditCode, 'creditCode'),
    pair(data.coordinates, 'coordinates'),
    pair(data.foundOn, 'foundOn'),
  ),
];

/** Long texts, a row each. */
const texts = (data: SupervisionOrder, { pair }: Labels): readonly Pair[] => [
  pair(data.problem, 'problem'),
  pair(data.requirements, 'requirements'),
  ...filled(
    pair(data.feedbackRequirements, 'feedbackRequirements'),
    pair(data.consequence, 'consequence'),
    pair(data.release, 'release'),
    pair(copyToLine(data.copyTo), 'copyTo'),
  ),
];

const times = (data: SupervisionOrder, office: Office, { pair }: Labels): readonly Pair[] => [
  pair(data.deadline, 'deadline'),
  pair(`${data.feedbackDeadline}${data.staged ? '（阶段反馈）' : ''}`, 'feedbackDeadline'),
  pair(data.units.join('、'), 'units'),
  pair(personLines(data.persons).join('、'), 'persons'),
  ...filled(pair(personLines(data.leaders).join('、'), 'leaders')),
  pair(contactLine(data, office), 'contact'),
];

function opinions(data: SupervisionOrder, { label }: Labels, { word }: Wording): ViewRow {
  const issued = { text: data.instruction, signer: data.signatory, date: data.writtenDate };
  const closed = { text: data.closure, signer: '', date: data.closedOn };
  return {
    minHeight: 20,
    cells: [
      labelCell(label('instruction')),
      opinionCell(opinionBox(issued, word('signLabel'), 'signatory')),
      labelCell(label('closure')),
      opinionCell(opinionBox(closed, word('checkerLabel'), 'closure')),
    ],
  };
}
