/** 四性检测报告: what was checked, the checks under their property with its counts, what was found, who answers for it. */
import { chainLine } from '../../archive-fields';
import type { Wording } from '../../bind/wording';
import type { Office } from '../../office';
import { formatLabel } from '../../official/numbering';
import { filled, labelsOf, opinionBox, opinionRow, pairRows, wideRow, type Spans } from '../../sheet-rows';
import { linesOf, viewCell, type ViewRow } from '../../view-cells';
import {
  checkResults,
  properties,
  reportConclusions,
  stages,
  type FourCheck,
  type FourChecksReport,
} from './schema';

export interface FourChecksReportView {
  readonly about: readonly ViewRow[];
  readonly checks: readonly ViewRow[];
  readonly findings: readonly ViewRow[];
  readonly ending: readonly ViewRow[];
}

const spans: Spans = [1, 1, 1, 1];
const line = 7.5;

export function viewOf(data: FourChecksReport, _: Office, { word }: Wording): FourChecksReportView {
  const { pair, ticks, label } = labelsOf(word);
  return {
    about: [
      ...pairRows([ticks(stages, data.stage, 'stage'), pair(data.object, 'object')], spans, line),
      ...pairRows([pair(data.unit, 'unit'), pair(data.operator, 'operator')], spans, line),
      ...pairRows([pair(data.time, 'time'), pair(data.tool, 'tool')], spans, line),
      ...pairRows([pair(amount(data), 'count', 'amount'), pair(data.size, 'size')], spans, line),
      ...filled(pair(chainLine(data.chain), 'chain')).map((one) => wideRow(one, spans, line)),
    ],
    checks: properties.flatMap((property) => propertyRows(property, data.checks)),
    findings: data.findings.map((one, index) => {
      const at = `findings[${index}]`;
      return {
        cells: [
          viewCell([String(index + 1)], at, { align: 'center' }),
          ...(['code', 'title', 'clause', 'file', 'problem', 'remedy'] as const).map((name) =>
            viewCell(linesOf(one[name]), `${at}.${name}`, { align: name === 'clause' ? 'center' : 'left' }),
          ),
        ],
      };
    }),
    ending: [
      { ...wideRow(ticks(reportConclusions, data.conclusion, 'conclusion'), spans, line), keepNext: true },
      ...filled(pair(data.note, 'note')).map((one) => ({ ...wideRow(one, spans, line), keepNext: true })),
      ...(['checker', 'reviewer'] as const).map((side, at) => ({
        ...opinionRow(label(side), opinionBox(data[side], word(`${side}Sign`), side), {
          spans,
          minHeight: 22,
        }),
        keepNext: at === 0,
      })),
    ],
  };
}

/** 139件，834个文件 */
const amount = ({ count, files }: FourChecksReport): string =>
  [count === 0 ? '' : `${count}件`, files === 0 ? '' : `${files}个文件`]
    .filter((part) => part !== '')
    .join('，');

/** A property's title over its checks: 一、真实性（13项：合格12项，不适用1项）. */
function propertyRows(property: FourCheck['property'], checks: readonly FourCheck[]): readonly ViewRow[] {
  const places = checks.flatMap((check, index) => (check.property === property ? [{ check, index }] : []));
  if (places.length === 0) return [];
  const counts = checkResults.flatMap((result) => {
    const count = places.filter(({ check }) => check.result === result).length;
    return count === 0 ? [] : [`${result}${count}项`];
  });
  const order = formatLabel(1, properties.indexOf(property) + 1);
  const title = `${order}${property}（${places.length}项：${counts.join('，')}）`;
  const from = `checks[${places[0]?.index ?? 0}].property`;
  return [
    { cells: [viewCell([title], from, { face: 'hei', colSpan: 7 })], keepNext: true },
    ...places.map(({ check, index }, at) => checkRow(check, index, at + 1)),
  ];
}

function checkRow(check: FourCheck, index: number, number: number): ViewRow {
  const at = `checks[${index}]`;
  const middle = new Set(['clause', 'result', 'time']);
  return {
    cells: [
      viewCell([String(number)], at, { align: 'center' }),
      ...(['clause', 'name', 'method', 'result', 'detail', 'time'] as const).map((name) =>
        viewCell(linesOf(check[name]), `${at}.${name}`, { align: middle.has(name) ? 'center' : 'left' }),
      ),
    ],
  };
}
