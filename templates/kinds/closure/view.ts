/** 销号申请表 and 销号单: what was done with its evidence, then the opinions in order, 公示 and the outcome. */
import type { Wording } from '../../bind/wording';
import { measures } from '../../case-fields';
import { personLines } from '../../fields';
import type { Office } from '../../office';
import {
  filled,
  labelsOf,
  opinionBox,
  opinionRow,
  pairRows,
  tickBoxes,
  wideRow,
  type Labels,
  type Pair,
} from '../../sheet-rows';
import { handDate, linesOf, viewCell, type ViewRow } from '../../view-cells';
import { outcomes, standards, type Closure, type OpinionKey } from './schema';

export interface ClosureView {
  /** 申请表: filled in by those who rectified. */
  readonly application: readonly ViewRow[];
  /** 销号单: filled in by those who check and approve. */
  readonly decision: readonly ViewRow[];
}

export function viewOf(data: Closure, _: Office, wording: Wording): ClosureView {
  const labels = labelsOf(wording.word);
  const { pair, ticks } = labels;
  const box = (key: OpinionKey, minHeight?: number) => opinion(data, key, wording.word, minHeight);
  return {
    application: [
      wideRow(pair(data.title, 'title')),
      ...pairRows(identity(data, labels), undefined, 6),
      ...[
        pair(data.problem, 'problem'),
        pair(data.goals, 'goals'),
        pair(data.actions, 'actions'),
        pair(data.evidence.map(evidenceLine), 'evidence'),
        ticks(standards, data.standards, 'standards'),
      ].map((one) => wideRow(one, undefined, 10)),
      ...(['self', 'lead', 'local'] as const).map((key) => box(key, 18)),
    ],
    decision: [
      ...pairRows([
        pair(data.number, 'number'),
        pair(data.caseNumber, 'caseNumber'),
        pair(data.site, 'site'),
        pair(data.place, 'place'),
        pair(data.units.join('、'), 'units'),
        pair(data.completedOn, 'completedOn'),
      ]),
      ...pairRows([pair(data.checkers.join('、'), 'checkers'), pair(data.checkNumber, 'checkNumber')]),
      box('office'),
      publicityRow(data.publicity, wording.word),
      box('leader'),
      ...outcomeRows(data, labels, wording),
      ...(wording.on('principle') ? [principle(wording.word)] : []),
    ],
  };
}

const identity = (data: Closure, { pair, ticks }: Labels): readonly Pair[] => [
  pair(data.caseNumber, 'caseNumber'),
  pair(data.order, 'order'),
  pair(data.source, 'source'),
  ...filled(pair(data.batch, 'batch')),
  pair(data.date, 'date'),
  pair(data.site, 'site'),
  pair(data.place, 'place'),
  pair(data.units.join('、'), 'units'),
  pair(personLines(data.persons), 'persons'),
  pair(data.deadline, 'deadline'),
  pair(data.completedOn, 'completedOn'),
  ticks(measures, data.measure, 'measure'),
];

/** 1.断电证明（开供电王字第31号，2017年10月16日） */
function evidenceLine({ name, number, date }: Closure['evidence'][number], index: number): string {
  const more = [number, date].filter((part) => part !== '').join('，');
  return `${index + 1}.${name}${more === '' ? '' : `（${more}）`}`;
}

/** An opinion's box, with its label and who signs it in the words of the template. */
const opinion = (data: Closure, key: OpinionKey, word: Wording['word'], minHeight = 25): ViewRow =>
  opinionRow(word(`${key}Label`), opinionBox(data[key], word(`${key}Sign`), key), { minHeight, grow: 1 });

const principle = (word: Wording['word']): ViewRow => ({
  minHeight: 8,
  cells: [viewCell([word('principle')], '', { colSpan: 4, align: 'center', face: 'kai' })],
});

function publicityRow(
  { from, to, where, objection, note }: Closure['publicity'],
  word: Wording['word'],
): ViewRow {
  const span = from === '' && to === '' ? '' : `${word('publicitySpan')}${from}至${to}`;
  const lines = [span, where === '' ? '' : `${word('publicityWhere')}${where}`, ...linesOf(note)].filter(
    (line) => line !== '',
  );
  const ticks = tickBoxes(['无异议', '有异议'], objection, 'publicity.objection');
  return wideRow({ label: word('publicityLabel'), lines, from: 'publicity', boxes: [ticks] }, undefined, 16);
}

const outcomeRows = (data: Closure, { pair, ticks }: Labels, { on }: Wording): readonly ViewRow[] => [
  ...pairRows(
    [
      ticks(outcomes, data.outcome, 'outcome'),
      pair(data.closedOn === '' ? handDate : data.closedOn, 'closedOn'),
    ],
    undefined,
    10,
  ),
  ...filled(pair(data.reason, 'reason')).map((one) => wideRow(one, undefined, 12)),
  ...(on('filing') ? [wideRow(pair(data.filing, 'filing'), undefined, 12)] : []),
];
