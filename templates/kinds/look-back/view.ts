/** 回头看记录: a row for each problem, and the figures of the round counted from the rows. */
import type { Wording } from '../../bind/wording';
import type { Office } from '../../office';
import { tableColumns, textSizeFor } from '../../table-columns';
import { linesOf, narrowDeadline, viewCell, type ViewColumn, type ViewRow } from '../../view-cells';
import type { LookBack, LookBackItem } from './schema';

export interface LookBackView {
  /** Text size in pt. */
  readonly size: number;
  readonly columns: readonly ViewColumn[];
  readonly rows: readonly ViewRow[];
}

const centered: ReadonlySet<string> = new Set([
  'number',
  'closedOn',
  'checkedOn',
  'rebound',
  'checkers',
  'reviewBy',
]);
/** Least height of the row where those who were there sign, mm. */
const signHeight = 12;

export function viewOf(data: LookBack, _: Office, { word, columns: worded, on }: Wording): LookBackView {
  const shown = worded('lookBack').filter((column) => column.shown);
  const byKey = tableColumns(shown, centered);
  const columns = shown.map(({ key }) => key);
  const across = (text: string, from: string, minHeight?: number): ViewRow => ({
    cells: [viewCell([text], from, { colSpan: columns.length, face: 'hei' })],
    ...(minHeight === undefined ? {} : { minHeight }),
  });
  return {
    size: textSizeFor(columns.length),
    columns: shown.map(({ label, weight, min = 2 }) => ({ label, weight, min })),
    rows: [
      ...data.items.map((item, index) => ({
        cells: columns.map((key) => {
          const from = key === 'number' ? `items[${index}]` : `items[${index}].${key}`;
          return viewCell(cellLines(item, index, key), from, { align: byKey[key]!.align });
        }),
      })),
      ...(data.items.length > 0 ? [across(`${word('total')}　${figures(data)}`, 'due')] : []),
      ...(on('signatures') ? [across(word('signatures'), 'items', signHeight)] : []),
    ],
  };
}

function cellLines(item: LookBackItem, index: number, key: string): readonly string[] {
  switch (key) {
    case 'number':
      return [String(index + 1)];
    case 'closedOn':
    case 'checkedOn':
    case 'reviewBy':
      return narrowDeadline(item[key]);
    case 'checkers':
      return item.checkers.length === 0 ? [''] : item.checkers;
    case 'handling':
      return [...linesOf(item.handling), ...(item.newCase === '' ? [] : ['重新立案：', item.newCase])];
    case 'caseNumber':
    case 'site':
    case 'problem':
    case 'actions':
    case 'found':
    case 'rebound':
      return linesOf(item[key]);
    default:
      return [''];
  }
}

/** 应查6件，已查6件，覆盖率100%；没有反弹5件，反弹1件 */
function figures({ due, items }: LookBack): string {
  const seen = items.filter(({ rebound }) => rebound !== '').length;
  const back = items.filter(({ rebound }) => rebound === '有').length;
  const coverage = due === 0 ? '' : `，覆盖率${Math.round((1000 * seen) / due) / 10}%`;
  return `应查${due}件，已查${seen}件${coverage}；没有反弹${seen - back}件，反弹${back}件`;
}
