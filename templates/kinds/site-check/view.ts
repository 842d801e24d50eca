/** 现场核查记录: the head of the record, a row for each demand, the boxes ticked, and the signatures. */
import type { Wording } from '../../bind/wording';
import { clearances, measures } from '../../case-fields';
import { formatPerson } from '../../fields';
import type { Office } from '../../office';
import {
  filled,
  headingRow,
  labelCell,
  labelsOf,
  opinionBox,
  opinionCell,
  opinionRow,
  pairRows,
  tickBoxes,
  wideRow,
  type Labels,
  type Pair,
  type Spans,
} from '../../sheet-rows';
import { linesOf, viewCell, type ViewRow } from '../../view-cells';
import { checkTypes, conclusions, results, states, type CheckedItem, type SiteCheck } from './schema';

export interface SiteCheckView {
  readonly rows: readonly ViewRow[];
}

/** The form's eight columns as label, value, label, value. */
const spans: Spans = [2, 2, 1, 3];
/** Least height of its rows, mm, so that the usual record stays on one sheet. */
const low = 6;
const headings = [
  ['itemNumber', 1],
  ['itemRequirement', 2],
  ['itemFound', 3],
  ['itemResult', 1],
  ['itemEvidence', 1],
] as const;

export function viewOf(data: SiteCheck, _: Office, { word }: Wording): SiteCheckView {
  const labels = labelsOf(word);
  const { pair, ticks, label } = labels;
  return {
    rows: [
      wideRow(pair(data.title, 'title'), spans, low),
      wideRow(ticks(checkTypes, data.type, 'type'), spans, low),
      ...pairRows(identity(data, labels), spans, low),
      headingRow(
        headings.map(([name, span]) => [label(name), span]),
        low,
      ),
      ...data.items.map(itemRow),
      ...found(data, labels),
      ...ending(data, labels),
      ...signatures(data, word),
    ],
  };
}

const identity = (data: SiteCheck, { pair }: Labels): readonly Pair[] => [
  ...filled(pair(data.number, 'number'), pair(data.caseNumber, 'caseNumber'), pair(data.order, 'order')),
  pair(data.date, 'date'),
  pair(data.time, 'time'),
  pair(data.siteHead, 'siteHead'),
  pair(data.site, 'site'),
  pair(data.place, 'place'),
  pair(data.units.join('、'), 'units'),
  pair(data.persons.map(formatPerson).join('、'), 'persons'),
  pair(data.companions, 'companions'),
  pair(data.checkers.map(checkerLine), 'checkers'),
];

const checkerLine = ({ name, unit, certificate }: SiteCheck['checkers'][number]): string =>
  `${name}${unit === '' ? '' : `（${unit}）`}${certificate === '' ? '' : `　证件号：${certificate}`}`;

function itemRow({ requirement, found: words, result, evidence }: CheckedItem, index: number): ViewRow {
  const at = `items[${index}]`;
  return {
    minHeight: 10,
    cells: [
      viewCell([String(index + 1)], at, { align: 'center' }),
      viewCell(linesOf(requirement), `${at}.requirement`, { colSpan: 2 }),
      viewCell(linesOf(words), `${at}.found`, { colSpan: 3 }),
      viewCell([], `${at}.result`, { boxes: [tickBoxes(results, result, `${at}.result`)] }),
      viewCell(linesOf(evidence), `${at}.evidence`),
    ],
  };
}

/** 两断三清 is asked of what is to be shut down, and told wherever something of it was ticked. */
function found(data: SiteCheck, { pair, ticks, label }: Labels): readonly ViewRow[] {
  const cleared = data.measure === '关停取缔' || data.cleared.length > 0;
  const note = data.reboundNote === '' ? [] : linesOf(data.reboundNote);
  const rebound = tickBoxes(['无', '有'], data.rebound, 'rebound');
  return [
    wideRow(ticks(measures, data.measure, 'measure'), spans, low),
    ...(cleared ? [wideRow(ticks(clearances, data.cleared, 'cleared'), spans, low)] : []),
    ...pairRows(
      [
        ticks(states, data.state, 'state'),
        { label: label('rebound'), lines: note, from: 'reboundNote', boxes: [rebound] },
      ],
      spans,
      low,
    ),
    ...filled(pair(data.monitoring, 'monitoring'), pair(data.materials, 'materials')).map((one) =>
      wideRow(one, spans, low),
    ),
  ];
}

/** Stays with the signatures below. */
const ending = (data: SiteCheck, { pair, ticks }: Labels): readonly ViewRow[] =>
  [
    ticks(conclusions, data.conclusion, 'conclusion'),
    pair(data.demands, 'demands'),
    ...filled(pair(data.newDeadline, 'newDeadline')),
  ].map((one) => ({ ...wideRow(one, spans, low), keepNext: true }));

/** A name that is known stands for the one that signs; the signature itself is by hand. */
function signatures(data: SiteCheck, word: Wording['word']): readonly ViewRow[] {
  const by = (text: string, signer: string) => ({ text, signer, date: data.signedOn });
  const checkers = data.checkers.map(({ name }) => name).join('、');
  return [
    {
      minHeight: 16,
      keepNext: true,
      cells: [
        labelCell(word('checkersSign'), { colSpan: 2 }),
        opinionCell(opinionBox(by('', checkers), word('checkerSign'), 'checkers'), { colSpan: 2 }),
        labelCell(word('witnessLabel')),
        opinionCell(opinionBox(by('', data.witness), word('witnessSign'), 'witness'), { colSpan: 3 }),
      ],
    },
    opinionRow(
      word('statementLabel'),
      opinionBox(by(data.statement, data.siteHead), word('headSign'), 'statement'),
      { spans, minHeight: 18 },
    ),
  ];
}
