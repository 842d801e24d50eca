/** 报告: which papers a day of the month asks for, and the month's figures beside those of the month before. */
import { addDays, addMonths, type Day } from '../day';
import { compared, counts, tally, type Change } from './figures';
import { filterRows, groupRows, type Facet } from './query';
import type { LedgerRow } from './row';

/** For whom a round is made: one township, one unit or one batch. */
export const scopeFacets = ['township', 'unit', 'batch'] as const satisfies readonly Facet[];
export interface RoundScope {
  readonly facet: (typeof scopeFacets)[number];
  readonly value: string;
}

/** Papers that are asked for, and the comparison, which is one of its own. */
export const dueKinds = [
  'rectification-report',
  'ledger',
  'progress-table',
  'look-back-report',
  'circular',
] as const;
export const roundKinds = [...dueKinds, 'report'] as const;
export type RoundKind = (typeof roundKinds)[number];

/** Days of a month, both included. */
export interface MonthSpan {
  readonly from: Day;
  readonly to: Day;
}

export const monthUpTo = (day: Day): MonthSpan => ({ from: `${day.slice(0, 7)}-01`, to: day });
export const monthBefore = (day: Day): MonthSpan => monthUpTo(addDays(monthUpTo(day).from, -1));
const monthEnd = (day: Day): Day => addDays(addMonths(monthUpTo(day).from, 1), -1);

const within = (on: string, { from, to }: MonthSpan): boolean => on !== '' && from <= on && on <= to;

export const scoped = (rows: readonly LedgerRow[], scope?: RoundScope): readonly LedgerRow[] =>
  scope === undefined ? rows : filterRows(rows, { facets: { [scope.facet]: [scope.value] } });

export const measures = ['added', 'finished', 'overdue', 'stock'] as const;
export type Measure = (typeof measures)[number];
export const measureNames: Readonly<Record<Measure, string>> = {
  added: '新增',
  finished: '办结',
  overdue: '超期',
  stock: '存量',
};
export type MonthFigures = Readonly<Record<Measure, number>>;

/** 新增 and 办结 in the span, 超期 and 存量 (not closed nor passed on) as the rows stand on its last day. */
export function monthFigures(rows: readonly LedgerRow[], span: MonthSpan): MonthFigures {
  const own = rows.filter(counts);
  const { open, suspended, overdue } = tally(own);
  return {
    added: own.filter(({ assignedOn }) => within(assignedOn, span)).length,
    finished: own.filter(({ closedOn }) => within(closedOn, span)).length,
    overdue,
    stock: open + suspended,
  };
}

export type Line = Readonly<Record<Measure, Change>> & { readonly value: string };

export interface Comparison {
  readonly month: MonthSpan;
  readonly before: MonthSpan;
  readonly whole: Line;
  readonly townships: readonly Line[];
  readonly categories: readonly Line[];
}

function lineOf(value: string, [now, before]: readonly [MonthFigures, MonthFigures]): Line {
  const change = (measure: Measure): Change => compared(now[measure], before[measure]);
  return {
    value,
    ...{ added: change('added'), finished: change('finished') },
    ...{ overdue: change('overdue'), stock: change('stock') },
  };
}

/**
 * @param now rows of the day.
 * @param then rows as they stood on the last day of the month before.
 */
export function comparison(now: readonly LedgerRow[], then: readonly LedgerRow[], day: Day): Comparison {
  const [month, before] = [monthUpTo(day), monthBefore(day)];
  const line = (value: string, rows: readonly LedgerRow[], earlier: readonly LedgerRow[]): Line =>
    lineOf(value, [monthFigures(rows, month), monthFigures(earlier, before)]);
  const linesBy = (facet: 'township' | 'category'): readonly Line[] => {
    const [own, earlier] = [groupRows(now.filter(counts), facet), groupRows(then.filter(counts), facet)];
    return [...new Set([...own.keys(), ...earlier.keys()])]
      .map((value) => line(value, own.get(value) ?? [], earlier.get(value) ?? []))
      .sort((a, b) => b.stock.now - a.stock.now || (a.value < b.value ? -1 : 1));
  };
  return {
    month,
    before,
    whole: line('合计', now, then),
    townships: linesBy('township'),
    categories: linesBy('category'),
  };
}

export interface DueReport {
  readonly kind: (typeof dueKinds)[number];
  /** Cases for which it is due. */
  readonly ids: readonly string[];
  /** The last day on which it is in time. */
  readonly by: Day;
}

/** Handed over, its deadline come, and no report in. */
const isReportDue = ({ state, due }: LedgerRow, day: Day): boolean =>
  (state === 'handedOver' || state === 'rectifying') && due !== '' && due <= day;

const lookedAtIn = ({ lookBacks }: LedgerRow, span: MonthSpan): boolean =>
  lookBacks.split('、').some((one) => within(one.slice(0, 10), span));

/** Only what is due; 台账 and 调度表 every month by the 5th of the next (official-documents 4.2). */
export function dueReports(rows: readonly LedgerRow[], day: Day): readonly DueReport[] {
  const own = rows.filter(counts);
  const ids = (found: readonly LedgerRow[]): readonly string[] => found.map(({ id }) => id);
  const late = own.filter((row) => isReportDue(row, day));
  const end = monthEnd(day);
  const monthly = addDays(end, 5);
  const looked = own.filter(
    (row) =>
      (row.state === 'closed' && row.lookBackDue !== '' && row.lookBackDue <= end) ||
      lookedAtIn(row, monthUpTo(day)),
  );
  const all: readonly DueReport[] = [
    {
      kind: 'rectification-report',
      ids: ids(late),
      by: late.reduce((first, { due }) => (due < first ? due : first), end),
    },
    { kind: 'ledger', ids: ids(own), by: monthly },
    { kind: 'progress-table', ids: ids(own), by: monthly },
    { kind: 'look-back-report', ids: ids(looked), by: end },
    { kind: 'circular', ids: ids(own.filter(({ colour }) => colour === 'red')), by: end },
  ];
  return all.filter((one) => one.ids.length > 0);
}

export interface ReportRound extends Comparison {
  readonly day: Day;
  readonly due: readonly DueReport[];
  /** What a round can be made for. */
  readonly scopes: Readonly<Record<RoundScope['facet'], readonly string[]>>;
}

/** @param scope of one township, unit or batch; of the whole ledger without it. */
export function reportRound(
  now: readonly LedgerRow[],
  then: readonly LedgerRow[],
  day: Day,
  scope?: RoundScope,
): ReportRound {
  const own = scoped(now, scope);
  const values = (facet: RoundScope['facet']): readonly string[] =>
    [...groupRows(now.filter(counts), facet).keys()].filter((value) => value !== '').sort();
  return {
    day,
    ...comparison(own, scoped(then, scope), day),
    due: dueReports(own, day),
    scopes: { township: values('township'), unit: values('unit'), batch: values('batch') },
  };
}
