/** 调度表: a row for each township, what is still open and its rate worked out, and the sums of all. */
import type { WordedColumn, Wording } from '../../bind/wording';
import type { Office } from '../../office';
import { fontSize } from '../../official/measures';
import { linesOf, viewCell, type ViewColumn, type ViewRow } from '../../view-cells';
import type { periods } from './schema';
import { type ProgressRow, type ProgressTable } from './schema';

export interface ProgressTableView {
  /** Text size in pt. */
  readonly size: number;
  readonly columns: readonly ViewColumn[];
  readonly rows: readonly ViewRow[];
}

type Figures = Omit<ProgressRow, 'unit' | 'remark'>;
const none: Figures = { added: 0, finished: 0, assigned: 0, closed: 0, overdue: 0 };
/** Words for the period in the headings: 当日新增, 本周完成. */
const periodWords = { 日: '当日', 周: '本周', 旬: '本旬', 月: '本月' } as const satisfies Readonly<
  Record<(typeof periods)[number], string>
>;
/** Least height of a row, mm: few rows, room for a pen. */
const rowHeight = 9;

export function viewOf(
  data: ProgressTable,
  _: Office,
  { word, columns: worded }: Wording,
): ProgressTableView {
  const columns = worded('progress').filter((column) => column.shown);
  const total = data.rows.reduce(add, none);
  const rowOf = (values: ProgressRow, number: string, at: string, face: 'hei' | 'fangsong'): ViewRow => ({
    minHeight: rowHeight,
    cells: columns.map(({ key }) => {
      const text = key === 'number' ? number : textOf(values, key);
      const align = key === 'remark' ? 'left' : 'center';
      return viewCell(linesOf(text), fieldOf(at, key), { align, face });
    }),
  });
  return {
    size: fontSize.小四,
    columns: columns.map((column) => ({
      label: headingOf(column, data),
      weight: column.weight,
      min: column.min ?? 2,
    })),
    rows: [
      ...data.rows.map((row, index) => rowOf(row, String(index + 1), `rows[${index}]`, 'fangsong')),
      rowOf({ ...total, unit: word('total'), remark: '' }, '', '', 'hei'),
    ],
  };
}

const add = (sum: Figures, row: Figures): Figures => ({
  added: sum.added + row.added,
  finished: sum.finished + row.finished,
  assigned: sum.assigned + row.assigned,
  closed: sum.closed + row.closed,
  overdue: sum.overdue + row.overdue,
});

const headingOf = ({ label }: WordedColumn, { period }: ProgressTable): string =>
  label.replace('本期', periodWords[period]);

/** A cell's field; what was worked out shows the figure it comes from. */
function fieldOf(at: string, key: string): string {
  if (at === '') return 'rows';
  if (key === 'number') return at;
  return `${at}.${key === 'ongoing' || key === 'rate' ? 'closed' : key}`;
}

function textOf(row: ProgressRow, key: string): string {
  switch (key) {
    case 'ongoing':
      return String(row.assigned - row.closed);
    case 'rate':
      return row.assigned === 0 ? '—' : `${Math.round((1000 * row.closed) / row.assigned) / 10}%`;
    case 'unit':
    case 'remark':
      return row[key];
    case 'added':
    case 'finished':
    case 'assigned':
    case 'closed':
    case 'overdue':
      return String(row[key]);
    default:
      return '';
  }
}
