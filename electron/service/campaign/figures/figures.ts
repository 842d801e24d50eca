/** The figures of a day, all computed from the ledger: counts, month on month, progress by priority. Never typed in. */
import { isClosed, isOpen, states, type State } from '../case/states';
import { addMonths, type Day } from '../day';
import { colours, type Colour } from '../deadlines/rules';
import { groupRows, type Facet } from './query';
import { priorities, type Priority } from './priorities';
import type { LedgerRow } from './row';

/** Cases that count in totals: merged and void ones stand for no problem of their own. */
export const counts = ({ state }: Pick<LedgerRow, 'state'>): boolean =>
  state !== 'merged' && state !== 'void';

export interface Tally {
  /** 交办（立案）总数 = closed + open + suspended + transferred. */
  readonly total: number;
  readonly closed: number;
  readonly open: number;
  readonly suspended: number;
  readonly transferred: number;
  readonly overdue: number;
  readonly rebounded: number;
  /** closed ÷ total, 0 to 1; 0 where there is none. */
  readonly share: number;
}

export function tally(rows: readonly LedgerRow[]): Tally {
  let [closed, open, suspended, transferred, overdue, rebounded] = [0, 0, 0, 0, 0, 0];
  for (const row of rows) {
    if (!counts(row)) continue;
    if (isClosed(row.state)) closed += 1;
    else if (isOpen(row.state)) open += 1;
    else if (row.state === 'suspended') suspended += 1;
    else transferred += 1;
    if (row.colour === 'red') overdue += 1;
    if (row.state === 'rebounded') rebounded += 1;
  }
  const total = closed + open + suspended + transferred;
  return {
    total,
    closed,
    open,
    suspended,
    transferred,
    overdue,
    rebounded,
    share: total === 0 ? 0 : closed / total,
  };
}

export interface GroupTally extends Tally {
  readonly value: string;
}

/** Tallies by a facet's values, the largest first. */
export const tallyBy = (rows: readonly LedgerRow[], facet: Facet): readonly GroupTally[] =>
  [...groupRows(rows.filter(counts), facet)]
    .map(([value, group]) => ({ value, ...tally(group) }))
    .sort((a, b) => b.total - a.total || (a.value < b.value ? -1 : 1));

export const countByState = (rows: readonly LedgerRow[]): Readonly<Record<State, number>> => {
  const found = Object.fromEntries(states.map((state) => [state, 0])) as Record<State, number>;
  for (const { state } of rows) found[state] += 1;
  return found;
};

export const countByColour = (rows: readonly LedgerRow[]): Readonly<Record<Colour, number>> => {
  const found = Object.fromEntries(colours.map((colour) => [colour, 0])) as Record<Colour, number>;
  for (const row of rows) if (counts(row)) found[row.colour] += 1;
  return found;
};

/** All fifteen, those without a case too; categories of the office's own follow. */
export function progressByPriority(
  rows: readonly LedgerRow[],
  list: readonly Priority[] = priorities,
): readonly (GroupTally & { readonly code: string })[] {
  const groups = groupRows(rows.filter(counts), 'category');
  const known = list.map(({ code, name }) => {
    const group = [...(groups.get(name) ?? []), ...(groups.get(code) ?? [])];
    return { code, value: name, ...tally(group) };
  });
  const named = new Set(list.flatMap(({ code, name }) => [code, name]));
  const own = [...groups].filter(([value]) => !named.has(value));
  return [...known, ...own.map(([value, group]) => ({ code: '', value, ...tally(group) }))];
}

export interface MonthFigures {
  /** 2017-10. */
  readonly month: string;
  /** Registered, handed over and closed in the month, by the day on which it was done. */
  readonly assigned: number;
  readonly handedOver: number;
  readonly closed: number;
}

/** The months up to that of a day, the earliest first. */
export function byMonth(rows: readonly LedgerRow[], day: Day, months: number): readonly MonthFigures[] {
  const names = Array.from({ length: months }, (_, i) =>
    addMonths(`${day.slice(0, 7)}-01`, i - months + 1).slice(0, 7),
  );
  const figures = new Map(names.map((month) => [month, { month, assigned: 0, handedOver: 0, closed: 0 }]));
  const add = (on: string, what: 'assigned' | 'handedOver' | 'closed'): void => {
    const figure = figures.get(on.slice(0, 7));
    if (figure) figure[what] += 1;
  };
  for (const row of rows) {
    if (!counts(row)) continue;
    add(row.assignedOn, 'assigned');
    add(row.handedOverOn, 'handedOver');
    add(row.closedOn, 'closed');
  }
  return [...figures.values()];
}

export interface Change {
  readonly now: number;
  readonly before: number;
  /** now − before. */
  readonly difference: number;
  /** 0.25 for a quarter more; undefined where there was none before. */
  readonly rate?: number;
}

/** 环比. */
export const compared = (now: number, before: number): Change => ({
  now,
  before,
  difference: now - before,
  ...(before === 0 ? {} : { rate: (now - before) / before }),
});
