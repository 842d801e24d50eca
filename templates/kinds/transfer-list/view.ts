/** 移交清单: who gives what to whom, a row for each class and their sums, the journal's head, both signatures. */
import { chainLine } from '../../archive-fields';
import type { Wording } from '../../bind/wording';
import type { Office } from '../../office';
import {
  filled,
  headingRow,
  labelCell,
  labelsOf,
  opinionBox,
  opinionRow,
  pairRows,
  wideRow,
  type Spans,
} from '../../sheet-rows';
import { linesOf, viewCell, type ViewRow } from '../../view-cells';
import type { TransferList, TransferRow } from './schema';

export interface TransferListView {
  readonly rows: readonly ViewRow[];
}

/** The form's eight columns as label, value, label, value. */
const spans: Spans = [2, 2, 2, 2];
const line = 8;
const headings = ['number', 'year', 'section', 'codes', 'count', 'pages', 'boxes', 'remark'] as const;

export function viewOf(data: TransferList, _: Office, { word }: Wording): TransferListView {
  const { pair, label } = labelsOf(word);
  const wide = (one: ReturnType<typeof pair>): ViewRow => wideRow(one, spans, line);
  const files = data.files === 0 ? '' : `${data.files}个`;
  return {
    rows: [
      ...[pair(data.sender, 'sender'), pair(data.receiver, 'receiver')].map(wide),
      ...pairRows([pair(data.fondsName, 'fondsName'), pair(data.fonds, 'fonds')], spans, line),
      ...pairRows([pair(data.carrier, 'carrier'), pair(data.date, 'date')], spans, line),
      headingRow(
        headings.map((name) => [label(name), 1]),
        line,
      ),
      ...data.rows.map(classRow),
      totalRow(data.rows, word('total')),
      ...pairRows(filled(pair(files, 'files'), pair(data.size, 'size')), spans, line),
      ...filled(
        pair(data.manifest, 'manifest'),
        pair(chainLine(data.chain), 'chain'),
        pair(data.attached, 'attached'),
        pair(data.note, 'note'),
      ).map(wide),
      ...(['given', 'taken'] as const).map((side) =>
        opinionRow(label(side), opinionBox(data[side], word(`${side}Sign`), side), {
          spans,
          minHeight: 24,
          grow: 1,
        }),
      ),
    ],
  };
}

/** A figure, '' for none. */
const figure = (value: number): string => (value === 0 ? '' : String(value));

/** Both ends of a class's 档号, one below the other. */
const codeLines = ({ firstCode, lastCode }: TransferRow): readonly string[] =>
  lastCode === '' || lastCode === firstCode
    ? linesOf(firstCode)
    : [...linesOf(firstCode), ...linesOf(`至 ${lastCode}`)];

function classRow(row: TransferRow, index: number): ViewRow {
  const at = `rows[${index}]`;
  const middle = (text: string, name: string) =>
    viewCell(linesOf(text), `${at}.${name}`, { align: 'center' });
  return {
    minHeight: line,
    cells: [
      viewCell([String(index + 1)], at, { align: 'center' }),
      viewCell([...linesOf(row.year), ...linesOf(row.period)], `${at}.year`, { align: 'center' }),
      middle(row.section, 'section'),
      viewCell(codeLines(row), `${at}.firstCode`),
      middle(figure(row.count), 'count'),
      middle(figure(row.pages), 'pages'),
      middle(figure(row.boxes), 'boxes'),
      viewCell(linesOf(row.remark), `${at}.remark`),
    ],
  };
}

function totalRow(rows: readonly TransferRow[], word: string): ViewRow {
  const sum = (name: 'count' | 'pages' | 'boxes'): string =>
    figure(rows.reduce((total, row) => total + row[name], 0));
  return {
    minHeight: line,
    cells: [
      labelCell(word, { colSpan: 4 }),
      ...(['count', 'pages', 'boxes'] as const).map((name) =>
        viewCell([sum(name)], 'rows', { align: 'center' }),
      ),
      viewCell([''], 'rows'),
    ],
  };
}
