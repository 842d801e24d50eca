/** What the workbench shows of a day: counts, what is to be done now, progress, months. */
import { daysBetween, type Day } from '../day';
import { isAwaited, type State } from '../case/states';
import type { Colour } from '../deadlines/rules';
import {
  byMonth,
  compared,
  countByColour,
  countByState,
  progressByPriority,
  tally,
  tallyBy,
  type Change,
  type GroupTally,
  type MonthFigures,
  type Tally,
} from './figures';
import type { Priority } from './priorities';
import type { LedgerRow } from './row';

export const urgencies = ['overdue', 'within3', 'within7', 'check', 'returned', 'lookBack'] as const;
export type Urgency = (typeof urgencies)[number];
export const urgencyNames: Readonly<Record<Urgency, string>> = {
  overdue: '已逾期',
  within3: '三日内到期',
  within7: '七日内到期',
  check: '待核查',
  returned: '退回重改',
  lookBack: '回头看到期',
};

/** Rows of one urgency; the others are one click away. */
const LISTED = 12;

export interface Workbench {
  readonly day: Day;
  readonly tally: Tally;
  readonly colours: Readonly<Record<Colour, number>>;
  readonly states: Readonly<Record<State, number>>;
  /** By urgency, the most urgent first: how many, and the rows that are listed. */
  readonly today: Readonly<Record<Urgency, { readonly count: number; readonly rows: readonly LedgerRow[] }>>;
  readonly priorities: readonly (GroupTally & { readonly code: string })[];
  readonly townships: readonly GroupTally[];
  readonly months: readonly MonthFigures[];
  /** Of the day's month against the month before. */
  readonly assigned: Change;
  readonly closed: Change;
}

function urgencyOf(row: LedgerRow, day: Day): Urgency | undefined {
  if (row.state === 'closed' && row.lookBackDue !== '' && row.lookBackDue <= day) return 'lookBack';
  if (isAwaited(row.state)) return row.state === 'approving' ? undefined : 'check';
  if (row.left === undefined) return undefined;
  if (row.left < 0) return 'overdue';
  if (row.left <= 3) return 'within3';
  if (row.left <= 7) return 'within7';
  return row.state === 'rectifying' && row.outcome !== '' ? 'returned' : undefined;
}

/** The rows of a day, all of them. */
export function workbench(rows: readonly LedgerRow[], day: Day, list?: readonly Priority[]): Workbench {
  const today = Object.fromEntries(urgencies.map((urgency) => [urgency, [] as LedgerRow[]])) as Record<
    Urgency,
    LedgerRow[]
  >;
  for (const row of rows) {
    const urgency = urgencyOf(row, day);
    if (urgency) today[urgency].push(row);
  }
  const rank = (row: LedgerRow): number =>
    row.left ?? (row.lookBackDue === '' ? 0 : daysBetween(day, row.lookBackDue));
  const months = byMonth(rows, day, 12);
  const [before, now] = months.slice(-2) as [MonthFigures, MonthFigures];
  return {
    day,
    tally: tally(rows),
    colours: countByColour(rows),
    states: countByState(rows),
    today: Object.fromEntries(
      urgencies.map((urgency) => [
        urgency,
        {
          count: today[urgency].length,
          rows: today[urgency].sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1)).slice(0, LISTED),
        },
      ]),
    ) as unknown as Workbench['today'],
    priorities: progressByPriority(rows, list),
    townships: tallyBy(rows, 'township'),
    months,
    assigned: compared(now.assigned, before.assigned),
    closed: compared(now.closed, before.closed),
  };
}
